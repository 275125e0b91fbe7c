// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>

#include "page_sections.hpp"

namespace studio::report {
namespace {

std::string lived(const PageWords& words, const api::EventReport& report) {
    if (!report.born_ms)
        return words.not_known();
    const auto end = report.settled_ms ? report.settled_ms : report.sealed_ms;
    if (!end)
        return words.say(STUDIO_TEXT("engine", "since %1"), {words.when(report.born_ms)});
    return words.say(STUDIO_TEXT("engine", "%1 to %2"), {words.when(report.born_ms), words.when(end)});
}

/// A chain's number as wallets show it: without groups.
std::string chain_id(const PageWords& words, std::uint64_t id) {
    return id == 0 ? words.not_known() : words.number(std::to_string(id));
}

std::string state_sentence(const PageWords& words, api::LifeState state) {
    switch (state) {
        case api::LifeState::open:
            return words.say(STUDIO_TEXT(
                "engine", "When this report was written, the rollup was open and still took transactions."));
        case api::LifeState::sealing:
            return words.say(STUDIO_TEXT("engine",
                                         "When this report was written, the rollup took no more transactions "
                                         "and was waiting for its last block."));
        case api::LifeState::final_output:
            return words.say(STUDIO_TEXT("engine",
                                         "When this report was written, the rollup's last state was claimed "
                                         "on L1 and could still be contested there."));
        case api::LifeState::settled:
            return words.say(
                STUDIO_TEXT("engine", "The rollup's life is over: its last state stands on L1."));
        case api::LifeState::dissolved:
            return words.say(STUDIO_TEXT("engine",
                                         "The rollup's life is over: its last state stands on L1, its files "
                                         "are gone, and a signed archive is left of it."));
    }
    return {};
}

/// Puts steps of a life one after another.
class Steps {
public:
    Steps(const PageWords& words, api::LifeState state) : words_{words}, state_{state} {}

    /// `reached` is the first state in which the step is done.
    void add(const std::string& title, const std::optional<std::int64_t>& at_ms, api::LifeState reached,
             const std::string& meaning) {
        const bool is_reached = state_ >= reached;
        Moment moment{title, is_reached ? words_.when(at_ms) : words_.say(STUDIO_TEXT("engine", "not yet")),
                      "", meaning, is_reached};
        if (is_reached && at_ms && before_ms_ && *at_ms >= *before_ms_)
            moment.since = words_.say(STUDIO_TEXT("engine", "%1 later"), {words_.span(*at_ms - *before_ms_)});
        before_ms_ = at_ms;
        moments_.push_back(std::move(moment));
    }
    const std::vector<Moment>& moments() const { return moments_; }

private:
    const PageWords& words_;
    api::LifeState state_;
    std::optional<std::int64_t> before_ms_;
    std::vector<Moment> moments_;
};

}  // namespace

void write_heading(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    const auto title = report.name.empty() ? words.say(STUDIO_TEXT("engine", "An event without a name"))
                                           : words.name(report.name);
    page.begin(words.say(STUDIO_TEXT("engine", "Report of an event")), title, report.name);
    page.paragraph(words.say(STUDIO_TEXT(
        "engine",
        "A rollup is a blockchain that hands its data to a larger one, called L1, where everybody can check "
        "it. This one was made for a single event. When such a rollup ends, its last state is recorded on "
        "L1, "
        "and everybody is paid there what they had on it.")));
    if (report.shards.size() > 1)
        page.paragraph(words.say(
            STUDIO_TEXT("engine",
                        "Here %1 rollups, the shards of the event, carried it together: each account lived "
                        "on one of them. What follows is of all of them together unless it names a shard."),
            {words.number(report.shards.size())}));
    if (report.is_simulated)
        page.notice(
            words.say(STUDIO_TEXT("engine",
                                  "This rollup ran in simulated time. Its clock did not wait as a clock on "
                                  "the wall does: the times "
                                  "below are its own, and waits are not those that people would have had.")));
    const auto written_ms =
        report.written_ms > 0 ? std::optional{report.written_ms} : std::optional<std::int64_t>{};
    page.facts(
        {{words.say(STUDIO_TEXT("engine", "Lived")), lived(words, report), ""},
         {words.say(STUDIO_TEXT("engine", "Chain id")), chain_id(words, report.chain_id),
          words.say(STUDIO_TEXT("engine", "The number by which wallets tell this chain from others."))},
         {words.say(STUDIO_TEXT("engine", "Chain id of its L1")), chain_id(words, report.l1_chain_id), ""},
         {words.say(STUDIO_TEXT("engine", "Organiser")), words.known_code(report.organiser),
          words.say(STUDIO_TEXT("engine", "The account that ran the event and could end it."))},
         {words.say(STUDIO_TEXT("engine", "Report written")), words.when(written_ms), ""}});
}

void write_life(PageWriter& page, const api::EventReport& report) {
    const auto& words = page.words();
    page.begin_section(words.say(STUDIO_TEXT("engine", "Its life")),
                       words.say(STUDIO_TEXT("engine",
                                             "The steps from the rollup's first block to its last state on "
                                             "L1, by the clock of L1.")));
    Steps steps{words, report.state};
    steps.add(words.say(STUDIO_TEXT("engine", "Open")), report.born_ms, api::LifeState::open,
              words.say(STUDIO_TEXT("engine", "From here on the rollup takes transactions.")));
    steps.add(words.say(STUDIO_TEXT("engine", "Sealed")), report.sealed_ms, api::LifeState::sealing,
              words.say(STUDIO_TEXT(
                  "engine", "It takes no new transactions. What is on its way from L1 still arrives.")));
    steps.add(words.say(STUDIO_TEXT("engine", "Last block")), report.last_block_ms,
              api::LifeState::final_output,
              words.say(STUDIO_TEXT("engine",
                                    "All has arrived. The first block from here on is the last one, and "
                                    "nothing changes after it.")));
    steps.add(words.say(STUDIO_TEXT("engine", "Settled")), report.settled_ms, api::LifeState::settled,
              words.say(STUDIO_TEXT(
                  "engine", "The last state is recorded on L1 for ever, and everybody can be paid.")));
    page.time_line(steps.moments());
    page.paragraph(state_sentence(words, report.state));
    page.end_section();
}

}  // namespace studio::report
