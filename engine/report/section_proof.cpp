// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "page_sections.hpp"

namespace studio::report {
namespace {

/// Facts of which those that are not known are left out.
class KnownFacts {
public:
    explicit KnownFacts(const PageWords& words) : words_{words} {}

    void add(std::string_view name, const std::string& code, std::string_view meaning) {
        if (!code.empty())
            facts_.push_back({words_.say(name), words_.code(code), words_.say(meaning)});
    }
    void add(std::string_view name, std::uint64_t number, std::string_view meaning) {
        if (number != 0)
            facts_.push_back({words_.say(name), words_.number(number), words_.say(meaning)});
    }
    const std::vector<Fact>& facts() const { return facts_; }

private:
    const PageWords& words_;
    std::vector<Fact> facts_;
};

void add_state(KnownFacts& facts, const api::ReportProof& proof) {
    facts.add(STUDIO_TEXT("engine", "Last block"), proof.last_block,
              STUDIO_TEXT("engine", "The number of the rollup's last block."));
    facts.add(STUDIO_TEXT("engine", "Its hash"), proof.last_block_hash,
              STUDIO_TEXT("engine",
                          "A fingerprint of that block: another block has another one. It fixes all "
                          "blocks before it too."));
    facts.add(STUDIO_TEXT("engine", "State root"), proof.state_root,
              STUDIO_TEXT("engine",
                          "A fingerprint of the last state: of every account, balance and stored "
                          "value. Payments are proven against it."));
    facts.add(STUDIO_TEXT("engine", "Output root"), proof.output_root,
              STUDIO_TEXT("engine",
                          "What was claimed on L1: one fingerprint of the last block, the state root "
                          "and the withdrawals."));
}

void add_contracts(KnownFacts& facts, const api::ReportProof& proof) {
    facts.add(STUDIO_TEXT("engine", "Dispute game"), proof.game,
              STUDIO_TEXT("engine",
                          "The contract on L1 in which the claim could be contested for a time. It "
                          "ended in favour of the claim; its field rootClaim is the output root."));
    facts.add(STUDIO_TEXT("engine", "EphemeralLife"), proof.life,
              STUDIO_TEXT("engine",
                          "The contract on L1 that led the rollup through its end. It holds the state "
                          "root, which nobody can change any more."));
    facts.add(STUDIO_TEXT("engine", "EphemeralClaims"), proof.claims,
              STUDIO_TEXT("engine",
                          "The contract on L1 that pays each holder once, against a proof that they "
                          "had it in the last state."));
}

void add_l1(KnownFacts& facts, const api::ReportProof& proof) {
    facts.add(STUDIO_TEXT("engine", "Last L1 block"), proof.l1_block,
              STUDIO_TEXT("engine", "All of the rollup follows from the data of L1 up to this block."));
    facts.add(STUDIO_TEXT("engine", "Its hash on L1"), proof.l1_hash,
              STUDIO_TEXT("engine",
                          "Ask any node of the L1 for that block and compare. Nothing else has to be "
                          "taken on trust."));
}

void write_facts(PageWriter& page, const api::ReportProof& proof) {
    const auto& words = page.words();
    KnownFacts facts{words};
    add_state(facts, proof);
    add_contracts(facts, proof);
    add_l1(facts, proof);
    if (facts.facts().empty())
        page.paragraph(words.say(
            STUDIO_TEXT("engine", "When this report was written, nothing of the last state was known.")));
    else
        page.facts(facts.facts());
    page.paragraph(words.say(
        STUDIO_TEXT("engine",
                    "With the archive of the rollup, a signed file, everything can be checked at once: %1 "
                    "computes every block again from the L1 data inside, and compares these values."),
        {words.code("rollupctl verify FILE.rollup-archive")}));
}

}  // namespace

void write_proof(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(
        words.say(STUDIO_TEXT("engine", "Proof that it settled")),
        words.say(STUDIO_TEXT("engine",
                              "To settle means that the last state was claimed on L1, that "
                              "others had time to contest it, and that it was then recorded for "
                              "ever. These values let anybody check it.")));
    if (report.shards.size() > 1)
        write_shards(page, report.shards);
    else
        write_facts(page, report.shards.empty() ? api::ReportProof{} : report.shards.front().proof);
    page.end_section();
}

void write_design(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(words.say(STUDIO_TEXT("engine", "How it was built")),
                       words.say(STUDIO_TEXT("engine",
                                             "A rollup is put together from layers, each with one task, and "
                                             "for each layer a module does the work.")));
    Table table{{{words.say(STUDIO_TEXT("engine", "Layer")), false, 40},
                 {words.say(STUDIO_TEXT("engine", "Module")), false, 60}},
                {},
                std::nullopt};
    for (const auto& [layer, module] : report.layers)
        table.rows.push_back({words.say(layer), words.say(module)});
    if (table.rows.empty())
        page.paragraph(words.say(STUDIO_TEXT("engine", "Nothing is known of its design.")));
    else
        page.table(table);
    page.end_section();
}

void write_reach(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(words.say(STUDIO_TEXT("engine", "What this report can say")), "");
    page.paragraph(words.say(STUDIO_TEXT(
        "engine",
        "Everybody whom the rollup depended on ran inside one program on one computer: those who order "
        "transactions, bring data to L1 and claim states, and the L1 itself. On public networks they are "
        "strangers who check each other. So fees are those of this L1, and confirmation times leave out "
        "the way through a network.")));
    page.paragraph(words.say(STUDIO_TEXT(
        "engine",
        "Counts, rates, times, gas and fees were measured. Amounts in US dollars are computed from "
        "them with the price set. Hashes and roots are not measured but computed from the data on "
        "L1, and everybody who computes them gets the same.")));
    if (report.is_simulated)
        page.paragraph(words.say(STUDIO_TEXT(
            "engine",
            "Since it ran in simulated time, rates and waits say what this computer could do, and "
            "not what people met with.")));
    page.end_section();
}

}  // namespace studio::report
