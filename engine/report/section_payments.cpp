// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "figures.hpp"
#include "page_sections.hpp"

namespace studio::report {
namespace {

void write_progress(PageWriter& page, const api::ClaimProgress& claims) {
    const auto& words = page.words();
    page.facts({{words.say(STUDIO_TEXT("engine", "Holders")), words.number(claims.holders),
                 words.say(STUDIO_TEXT("engine",
                                       "Accounts and contracts that had something. What a contract had goes "
                                       "to the organiser."))},
                {words.say(STUDIO_TEXT("engine", "Paid")), words.number(claims.paid), ""},
                {words.say(STUDIO_TEXT("engine", "Could not be paid")), words.number(claims.refused),
                 words.say(STUDIO_TEXT("engine",
                                       "L1 refuses the payment, for example because a contract there takes "
                                       "no ether. It can be tried again."))},
                {words.say(STUDIO_TEXT("engine", "Ether of all holders")), words.ether(claims.wei), ""},
                {words.say(STUDIO_TEXT("engine", "Ether paid")), words.ether(claims.paid_wei), ""},
                {words.say(STUDIO_TEXT("engine", "Fees for payments")), words.ether(claims.fees_wei),
                 words.say(STUDIO_TEXT("engine",
                                       "Paid on L1 by whoever sent the payments from here, not by the "
                                       "holders."))}});
    if (claims.is_paying)
        page.paragraph(
            words.say(STUDIO_TEXT("engine", "Payments were being sent when this report was written.")));
}

std::string kind_of(const PageWords& words, api::AssetKind kind) {
    return kind == api::AssetKind::erc721 ? words.say(STUDIO_TEXT("engine", "collectibles (ERC-721)"))
                                          : words.say(STUDIO_TEXT("engine", "tokens (ERC-20)"));
}

std::string amount_of(const PageWords& words, const api::ReportAsset& entry) {
    if (entry.amount.empty())
        return words.not_known();
    const unsigned decimals = entry.asset.kind == api::AssetKind::erc721 ? 0 : entry.asset.decimals;
    return words.number(scaled_amount(entry.amount, decimals));
}

std::string title_of(const PageWords& words, const api::ClaimAsset& asset) {
    const auto name =
        asset.name.empty() ? words.say(STUDIO_TEXT("engine", "no name")) : words.name(asset.name);
    return asset.symbol.empty() ? name
                                : name + " <span class=\"faint\">" + words.name(asset.symbol) + "</span>";
}

std::string origin_of(const PageWords& words, bool is_born) {
    return is_born ? words.say(STUDIO_TEXT("engine", "born on the rollup; came to life on L1 with its end"))
                   : words.say(STUDIO_TEXT("engine", "from L1, bridged to the rollup and back"));
}

Row row_of(const PageWords& words, const api::ReportAsset& entry) {
    const auto& asset = entry.asset;
    return {title_of(words, asset) + "<p class=\"meaning small\">" + kind_of(words, asset.kind) + "<br/>" +
                origin_of(words, asset.is_born) + "</p>",
            amount_of(words, entry), words.number(entry.holders),
            words.say(STUDIO_TEXT("engine", "rollup: %1"), {words.known_code(asset.on_rollup)}) + "<br/>" +
                words.say(STUDIO_TEXT("engine", "L1: %1"), {words.known_code(asset.on_l1)})};
}

void write_assets(PageWriter& page, const std::vector<api::ReportAsset>& assets) {
    const auto& words = page.words();
    Table table{{{words.say(STUDIO_TEXT("engine", "Token")), false, 31},
                 {words.say(STUDIO_TEXT("engine", "Amount")), true, 14},
                 {words.say(STUDIO_TEXT("engine", "Holders")), true, 9},
                 {words.say(STUDIO_TEXT("engine", "Addresses")), false, 46}},
                {},
                std::nullopt};
    for (const auto& entry : assets)
        table.rows.push_back(row_of(words, entry));
    page.table(table);
}

}  // namespace

void write_payments(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(
        words.say(STUDIO_TEXT("engine", "Who was paid")),
        words.say(STUDIO_TEXT("engine",
                              "Whoever had ether, tokens or collectibles on the rollup when it "
                              "ended gets the same on L1, once: now, or whenever they come.")));
    if (report.claims.is_known)
        write_progress(page, report.claims);
    else
        page.paragraph(words.say(STUDIO_TEXT(
            "engine", "When this report was written, the list of who had what was not made yet.")));
    if (report.shards.size() > 1)
        page.paragraph(words.say(STUDIO_TEXT(
            "engine", "Whoever had something on several shards is counted, and paid, for each.")));
    if (!report.claims.note.empty())
        page.paragraph(words.say(report.claims.note));
    if (report.assets.empty())
        page.paragraph(words.say(
            STUDIO_TEXT("engine", "No token contracts of the rollup were registered for payment.")));
    else
        write_assets(page, report.assets);
    page.end_section();
}

}  // namespace studio::report
