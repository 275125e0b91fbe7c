// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.hpp"

#include <algorithm>
#include <codec/json.hpp>
#include <crypto/checksum_address.hpp>
#include <rollup/l1_link.hpp>

namespace studio::audience {
namespace {

using codec::json::Writer;

/// What a wallet offers a block's maker, wei a gas; no more than it pays in all.
constexpr Uint256 kTip{1'000'000};
/// How often a phone asks what has changed: each second while there are few, and so that the room together
/// asks no more than fifty times a second when there are many.
constexpr std::uint64_t kLeastRefresh_ms = 1'000;
constexpr std::uint64_t kMostRefresh_ms = 10'000;
constexpr std::uint64_t kRefreshOfEach_ms = 20;

/// Supplies and limits from here on stand for none: nobody reaches them.
constexpr Uint256 kEndless{1'000'000'000};

}  // namespace

Scene::Scene(rollup::Rollup& rollup, const load::LoadTarget& target, Attraction attraction,
             std::int64_t slice_ms, const ShardPages& pages)
    : rollup_{rollup},
      target_{target},
      attraction_{attraction},
      slice_ms_{slice_ms},
      pages_{pages},
      contract_{attraction.artifact},
      chain_{rollup} {}

std::string_view Scene::phase() const {
    const auto* l1 = rollup_.l1();
    if (const auto life = l1 ? l1->life() : std::nullopt; life && life->is_sealed())
        return life->settled_at > 0 ? "settled" : "ended";
    switch (rollup_.phase()) {
        case rollup::Phase::starting:
        case rollup::Phase::running:
            return "open";
        case rollup::Phase::paused:
            return "paused";
        case rollup::Phase::stopping:
        case rollup::Phase::stopped:
        case rollup::Phase::failed:
            break;
    }
    return "stopped";
}

std::optional<codec::abi::Value> Scene::read(std::string_view function) const {
    const auto returned = chain_.call(attraction_.contract, contract_.call(function, {}));
    if (!returned)
        return std::nullopt;
    const auto values = contract_.result(function, *returned);
    return values && values->size() == 1 ? std::optional{values->front()} : std::nullopt;
}

std::string Scene::text(std::string_view function) const {
    const auto value = read(function);
    const auto* said = value ? std::get_if<std::string>(&value->data) : nullptr;
    return said == nullptr ? std::string{attraction_.artifact} : *said;
}

std::optional<Uint256> Scene::number(std::string_view function) const {
    const auto value = read(function);
    const auto* said = value ? std::get_if<Uint256>(&value->data) : nullptr;
    return said == nullptr ? std::nullopt : std::optional{*said};
}

void Scene::write_supply(Writer& out) const {
    const bool is_tickets = attraction_.view == "ticket";
    const bool is_sale = is_tickets || attraction_.view == "pass";
    const auto count = [&](const char* function) { return is_sale ? number(function) : std::nullopt; };
    const auto bounded = [&](const std::optional<Uint256>& most) {
        most&&* most < kEndless ? out.number(most->low64()) : out.null();
    };
    out.key("supply");
    const auto taken = count(is_tickets ? "totalSold" : "totalMinted");
    const auto cap = count("supplyCap");
    if (taken && cap) {
        out.begin_object().key("taken").number(taken->low64()).key("cap");
        bounded(cap);
        out.end_object();
    } else {
        out.null();
    }
    out.key("wallet_limit");
    bounded(count("walletLimit"));
}

std::string Scene::of_chain() const {
    const bool has_name = attraction_.view != "game";
    const auto fee = target_.suggested_fee_cap();
    Writer out;
    out.begin_object().key("chain_id").number(rollup_.config().chain_id);
    out.key("symbol").string(rollup_.spec().token_symbol);
    out.key("block").number(rollup_.head()->block.header.number);
    out.key("block_ms").number(rollup_.block_time_ms()).key("slice_ms").number(slice_ms_);
    out.key("contract").begin_object();
    out.key("address").string(crypto::checksum_address(attraction_.contract));
    out.key("name").string(has_name ? text("name") : std::string{attraction_.artifact});
    out.key("symbol").string(has_name ? text("symbol") : std::string{}).end_object();
    write_supply(out);
    out.key("fees").begin_object().key("max_fee_per_gas").decimal(fee);
    out.key("max_priority_fee_per_gas").decimal(std::min(kTip, fee)).end_object();
    return out.end_object().take();
}

std::string Scene::newest() {
    const auto head = rollup_.head()->hash;
    const std::lock_guard lock{mutex_};
    if (std::exchange(read_at_, head) != head)
        as_read_ = of_chain();
    return as_read_;
}

std::string Scene::json(const Attendance& attendance) {
    Writer out;
    out.begin_object().key("name").string(rollup_.spec().name).key("phase").string(phase());
    out.key("view").string(attraction_.view).key("price_wei").decimal(attraction_.price);
    out.key("gas").string(std::to_string(attraction_.gas));
    out.key("gasless").boolean(rollup_.execution().is_gasless());
    out.key("refresh_ms")
        .number(std::clamp(attendance.visitors * kRefreshOfEach_ms, kLeastRefresh_ms, kMostRefresh_ms));
    out.key("visitors").number(attendance.visitors).key("actions").number(attendance.actions);
    out.key("shard");
    pages_.write(out);
    // Two objects become one.
    return out.take() + "," + newest().substr(1);
}

}  // namespace studio::audience
