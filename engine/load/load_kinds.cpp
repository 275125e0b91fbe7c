// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_kinds.hpp"

#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <base/message.hpp>

namespace studio::load {
namespace {

constexpr std::array<KindInfo, kKindCount> kKinds{{
    {Kind::transfers, "transfers", STUDIO_TEXT("engine", "Payments"),
     STUDIO_TEXT("engine", "People send small amounts of the chain's own coin to each other."),
     STUDIO_TEXT("engine", "transfer"), "load-transfers", 21'000, 117},
    {Kind::token, "token", STUDIO_TEXT("engine", "Token transfers"),
     STUDIO_TEXT("engine", "People claim a token once and then pass it on to each other."),
     STUDIO_TEXT("engine", "token transfer"), "load-token", 34'400, 179},
    {Kind::mint, "mint", STUDIO_TEXT("engine", "NFT mint"),
     STUDIO_TEXT("engine", "People buy passes of one drop, each a token of its own."),
     STUDIO_TEXT("engine", "mint"), "load-mint", 65'300, 187, true},
    {Kind::game, "game", STUDIO_TEXT("engine", "Game moves"),
     STUDIO_TEXT("engine", "Players walk over a board on the chain and collect gems."),
     STUDIO_TEXT("engine", "game move"), "load-game", 35'500, 147},
    {Kind::swap, "swap", STUDIO_TEXT("engine", "Swaps"),
     STUDIO_TEXT("engine", "People trade two tokens with a pool whose price follows the trades."),
     STUDIO_TEXT("engine", "swap"), "load-swap", 70'900, 244},
    {Kind::ticket, "ticket", STUDIO_TEXT("engine", "Tickets"),
     STUDIO_TEXT("engine", "People buy tickets with seats, give some to friends and check in at the door."),
     STUDIO_TEXT("engine", "ticket move"), "load-ticket", 84'000, 124, true},
    {Kind::sandbox, "sandbox", STUDIO_TEXT("engine", "Hackathon sandbox"),
     STUDIO_TEXT("engine",
                 "People deploy small contracts of their own, call them, and send each other coins."),
     STUDIO_TEXT("engine", "transaction"), "load-sandbox", 90'000, 386},
}};

}  // namespace

std::span<const KindInfo> load_kinds() {
    return kKinds;
}

const KindInfo* find_load_kind(std::string_view id) {
    const auto* found = std::ranges::find(kKinds, id, &KindInfo::id);
    return found == kKinds.end() ? nullptr : found;
}

const KindInfo& info_of(Kind kind) {
    const auto* found = std::ranges::find(kKinds, kind, &KindInfo::kind);
    STUDIO_ASSERT(found != kKinds.end());
    return *found;
}

}  // namespace studio::load
