// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <studio/rest.hpp>
#include <vector>

namespace studio::cli {

/// How many come to an event, in % of those who are expected.
struct Turnout {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

/// What was typed after `rollupctl`.
struct Arguments {
    std::string command;  // "modules", "validate", "estimate", "run", "rehearse", "serve", "event", "verify",
                          // "report", "claim", "help", "version"
    std::string design;   // path of a *.rollup.json; for verify, report and claim of an archive
    bool json = false;
    std::optional<std::int64_t> for_ms;
    std::optional<std::uint64_t> blocks;
    std::string load;                   // empty: the design's own
    std::optional<std::uint32_t> rate;  // with rate_given: empty means as fast as it goes
    bool rate_given = false;
    std::string arrival;                     // empty: the design's own
    std::optional<std::uint32_t> arrival_s;  // how long the curve lasts
    std::optional<std::uint64_t> supply;     // of kinds that sell
    std::optional<std::uint16_t> rpc_port;
    std::string genesis_list;     // a table of accounts; empty: the design's own, if it names one
    std::string genesis_balance;  // of its lines with an address alone
    std::string data;             // empty: a folder that is removed at the end
    std::optional<std::uint64_t> seed;
    std::optional<std::int64_t> l1_block_time_ms;
    std::optional<std::uint64_t> l1_finality;
    std::optional<std::uint32_t> runs;          // rehearsals of an event
    std::optional<Turnout> turnout;             // of them
    std::string archive;                        // where a copy of an event's archive goes
    std::string holder;                         // whose claim
    std::vector<std::string> allowed_origins;   // web pages of other computers that may call
    std::optional<api::Activation> activation;  // of run and serve; empty: at once
    std::optional<std::int64_t> sleep_after_ms;
    bool audience = false;          // open the page for guests
    bool audience_network = false;  // and to the networks of this computer
};

/// Either the arguments, or the sentence that says what is wrong with them.
struct ParsedArguments {
    Arguments arguments;
    std::string error;
};

ParsedArguments parse_arguments(const std::vector<std::string>& words);
const char* usage();

}  // namespace studio::cli
