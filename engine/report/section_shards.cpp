// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "page_sections.hpp"

namespace studio::report {
namespace {

/// Names of long values and the values, below one another in one cell.
class Lines {
public:
    explicit Lines(const PageWords& words) : words_{words} {}

    void add(std::string_view name, const std::string& code) {
        if (!code.empty())
            html_ += (html_.empty() ? "" : "<br/>") + words_.say(name, {words_.code(code)});
    }
    std::string html() const { return html_.empty() ? words_.not_known() : html_; }

private:
    const PageWords& words_;
    std::string html_;
};

std::string state_of(const PageWords& words, const api::ReportProof& proof) {
    Lines lines{words};
    lines.add(STUDIO_TEXT("engine", "Last block: %1"), proof.last_block_hash);
    lines.add(STUDIO_TEXT("engine", "State root: %1"), proof.state_root);
    lines.add(STUDIO_TEXT("engine", "Output root: %1"), proof.output_root);
    lines.add(STUDIO_TEXT("engine", "Dispute game: %1"), proof.game);
    lines.add(STUDIO_TEXT("engine", "EphemeralLife: %1"), proof.life);
    lines.add(STUDIO_TEXT("engine", "EphemeralClaims: %1"), proof.claims);
    lines.add(STUDIO_TEXT("engine", "Last L1 block: %1"), proof.l1_hash);
    return lines.html();
}

Row row_of(const PageWords& words, std::size_t index, const api::ReportShard& shard) {
    const auto& proof = shard.proof;
    return {words.number(std::uint64_t{index + 1}), words.number(shard.transactions),
            proof.last_block == 0 ? words.not_known() : words.number(proof.last_block),
            proof.l1_block == 0 ? words.not_known() : words.number(proof.l1_block), state_of(words, proof)};
}

}  // namespace

void write_shards(PageWriter& page, const std::vector<api::ReportShard>& shards) {
    const auto& words = page.words();
    page.paragraph(words.say(STUDIO_TEXT(
        "engine",
        "Each shard is a rollup with contracts on L1 of its own, and its last state settled there by itself. "
        "A state root is a fingerprint of every account, balance and stored value of that state, against "
        "which payments are proven. A dispute game is the contract in which the claim of it could be "
        "contested for a time.")));
    Table table{{{words.say(STUDIO_TEXT("engine", "Shard")), true, 8},
                 {words.say(STUDIO_TEXT("engine", "Transactions")), true, 14},
                 {words.say(STUDIO_TEXT("engine", "Last block")), true, 10},
                 {words.say(STUDIO_TEXT("engine", "Last L1 block")), true, 10},
                 {words.say(STUDIO_TEXT("engine", "Fingerprints and contracts")), false, 58}},
                {},
                std::nullopt};
    for (std::size_t i = 0; i < shards.size(); ++i)
        table.rows.push_back(row_of(words, i, shards[i]));
    page.table(table);
    page.paragraph(words.say(
        STUDIO_TEXT("engine",
                    "With the archive of a shard, a signed file, everything of it can be checked at once: %1 "
                    "computes every block again from the L1 data inside, and compares these values."),
        {words.code("rollupctl verify FILE.rollup-archive")}));
}

}  // namespace studio::report
