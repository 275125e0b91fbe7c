// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>

#include "ending.hpp"

/// Ending: who had what, as the window and scripts ask for it.
namespace studio::ending {
namespace {

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::size_t place_in(const std::string& cursor) {
    std::size_t place = 0;
    std::from_chars(cursor.data(), cursor.data() + cursor.size(), place);
    return place;
}

api::ClaimState state_of(const ClaimLine& line, const Wishes& wishes) {
    if (line.is_paid)
        return api::ClaimState::paid;
    if (line.refusal)
        return api::ClaimState::refused;
    return wishes.wants_pay(line.holding.holder) ? api::ClaimState::paying : api::ClaimState::payable;
}

api::Text refusal_of(const ClaimLine& line) {
    if (!line.refusal && line.refused.empty())
        return {};
    const auto message = (line.refusal ? *line.refusal : line.refused.begin()->second).message();
    return {std::string{message.text}, message.args};
}

std::vector<api::ClaimShare> shares_of(const settling::Holding& holding) {
    std::vector<api::ClaimShare> shares;
    for (const auto& [asset, balance] : holding.balances)
        shares.push_back({asset, balance.to_decimal(), {}});
    for (const auto& [asset, tokens] : holding.tokens) {
        api::ClaimShare share{asset, std::to_string(tokens.size()), {}};
        for (const auto& token : tokens)
            share.tokens.push_back(token.to_decimal());
        shares.push_back(std::move(share));
    }
    return shares;
}

}  // namespace

Result<api::Page<api::ClaimRow>> Ending::claims(const std::string& find, const std::string& cursor,
                                                std::size_t limit) const {
    STUDIO_CHECK(check_settled());
    const auto wanted = wishes();
    const auto heir = crypto::checksum_address(payer_.address());
    const auto sought = lower(find);
    api::Page<api::ClaimRow> page;
    desk_.view([&](const ClaimDesk::Listing& listing) {
        for (auto i = place_in(cursor); i < listing.lines.size(); ++i) {
            const auto& line = listing.lines[i];
            const auto holder = crypto::checksum_address(line.holding.holder);
            const auto name = terms_.name_of(line.holding.holder);
            if (lower(holder).find(sought) == std::string::npos &&
                lower(name).find(sought) == std::string::npos)
                continue;
            if (page.rows.size() == limit) {
                page.next = std::to_string(i);
                return;
            }
            api::ClaimRow row;
            row.holder = holder;
            row.name = name;
            row.to = line.is_contract ? heir : holder;
            row.wei = line.holding.wei.to_decimal();
            row.shares = shares_of(line.holding);
            row.state = state_of(line, wanted);
            row.refusal = refusal_of(line);
            row.transaction = line.transaction ? codec::to_hex(line.transaction->view()) : std::string{};
            page.rows.push_back(std::move(row));
        }
    });
    return page;
}

Result<std::vector<api::ClaimAsset>> Ending::assets() const {
    STUDIO_TRY(registered, settling::read_claim_assets(l1_, life_terms_.claims));
    const bridging::L2Side l2{terms_.rollup};
    std::vector<api::ClaimAsset> out;
    for (const auto& asset : registered) {
        api::ClaimAsset shown;
        shown.kind = asset.is_collection ? api::AssetKind::erc721 : api::AssetKind::erc20;
        shown.name = text_of(l2, asset.on_rollup, "name", "Token");
        shown.symbol = text_of(l2, asset.on_rollup, "symbol", "TOKEN");
        shown.decimals = asset.is_collection ? std::uint8_t{0} : decimals_of(l2, asset.on_rollup);
        shown.on_rollup = crypto::checksum_address(asset.on_rollup);
        shown.on_l1 = crypto::checksum_address(asset.on_l1);
        shown.is_born = asset.is_born;
        out.push_back(std::move(shown));
    }
    return out;
}

}  // namespace studio::ending
