// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>

#include "asked_activation.hpp"

namespace studio::cli {
namespace {

constexpr std::array<std::string_view, 12> kCommands{"modules",  "validate", "estimate", "run",
                                                     "rehearse", "serve",    "event",    "verify",
                                                     "report",   "claim",    "help",     "version"};

template <class Number>
std::optional<Number> number(std::string_view text) {
    Number value{};
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stopped == end && !text.empty() ? std::optional{value} : std::nullopt;
}

/// "20s", "500ms", "2m", "1h"; a bare number means seconds.
std::optional<std::int64_t> duration_ms(std::string_view text) {
    const auto digits = static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; }) - text.begin());
    const auto value = number<std::uint32_t>(text.substr(0, digits));
    const auto unit = text.substr(digits);
    if (!value || *value == 0)
        return std::nullopt;
    if (unit == "ms")
        return *value;
    if (unit == "s" || unit.empty())
        return *value * std::int64_t{1000};
    if (unit == "m" || unit == "min")
        return *value * std::int64_t{60'000};
    if (unit == "h")
        return *value * std::int64_t{3'600'000};
    return std::nullopt;
}

/// Ethereum's time stamps are whole seconds.
std::optional<std::int64_t> l1_block_time(std::string_view text) {
    const auto ms = duration_ms(text);
    return ms && *ms >= 1000 ? ms : std::nullopt;
}

/// A curve of arrivals has whole seconds.
std::optional<std::uint32_t> whole_seconds(std::string_view text) {
    const auto ms = duration_ms(text);
    constexpr auto most = std::int64_t{std::numeric_limits<std::uint32_t>::max()};
    return ms && *ms % 1000 == 0 && *ms / 1000 <= most ? std::optional{static_cast<std::uint32_t>(*ms / 1000)}
                                                       : std::nullopt;
}

/// "70-130", or one number for both.
std::optional<Turnout> turnout(std::string_view text) {
    const auto dash = text.find('-');
    const auto from = number<std::uint32_t>(text.substr(0, dash));
    const auto to = dash == std::string_view::npos ? from : number<std::uint32_t>(text.substr(dash + 1));
    return from && to ? std::optional{Turnout{*from, *to}} : std::nullopt;
}

/// Reads options one after another; the first thing that is wrong ends it.
class Reader {
public:
    explicit Reader(const std::vector<std::string>& words) : words_{words} {}

    ParsedArguments read() {
        for (; at_ < words_.size() && error_.empty(); ++at_)
            words_[at_].starts_with("--") ? option(words_[at_]) : positional(words_[at_]);
        check();
        return {out_, error_};
    }

private:
    void positional(const std::string& word) {
        if (out_.command.empty())
            out_.command = word;
        else if (out_.design.empty())
            out_.design = word;
        else
            error_ = "'" + word + "' is one word too many.";
    }

    std::string value(const std::string& name) {
        if (at_ + 1 < words_.size())
            return words_[++at_];
        error_ = name + " needs a value.";
        return {};
    }

    template <class Parse, class Target>
    void parse(const std::string& name, const char* form, Parse parser, Target& target) {
        const auto text = value(name);
        if (!error_.empty())
            return;
        const auto parsed = parser(text);
        if (parsed)
            target = parsed;
        else
            error_ = name + " takes " + form + ", not '" + text + "'.";
    }

    void option(const std::string& name) {
        if (name == "--json")
            out_.json = true;
        else if (name == "--for")
            parse(name, "a time such as 20s, 500ms or 2m", duration_ms, out_.for_ms);
        else if (name == "--blocks")
            parse(name, "a number of blocks", number<std::uint64_t>, out_.blocks);
        else if (name == "--seed")
            parse(name, "a whole number", number<std::uint64_t>, out_.seed);
        else if (name == "--rpc-port")
            parse(name, "a port from 0 (none) to 65535", number<std::uint16_t>, out_.rpc_port);
        else if (name == "--load")
            out_.load = value(name);
        else if (name == "--genesis-list")
            out_.genesis_list = value(name);
        else if (name == "--genesis-balance")
            out_.genesis_balance = value(name);
        else if (name == "--data")
            out_.data = value(name);
        else if (name == "--archive")
            out_.archive = value(name);
        else if (name == "--holder")
            out_.holder = value(name);
        else if (name == "--rate")
            rate(name);
        else if (name == "--arrival")
            out_.arrival = value(name);
        else if (name == "--arrival-for")
            parse(name, "a time of whole seconds such as 90s or 10m", whole_seconds, out_.arrival_s);
        else if (name == "--supply")
            parse(name, "a whole number", number<std::uint64_t>, out_.supply);
        else if (name == "--runs")
            parse(name, "a whole number", number<std::uint32_t>, out_.runs);
        else if (name == "--turnout")
            parse(name, "how many % come, such as 70-130", turnout, out_.turnout);
        else if (name == "--l1-block-time")
            parse(name, "a time of at least 1s", l1_block_time, out_.l1_block_time_ms);
        else if (name == "--l1-finality")
            parse(name, "a number of L1 blocks", number<std::uint64_t>, out_.l1_finality);
        else if (name == "--allow-origin")
            out_.allowed_origins.push_back(value(name));
        else if (name == "--activation")
            parse(name, "now, demand, a time of day such as 18:30, or 2026-11-28T18:30", activation_of,
                  out_.activation);
        else if (name == "--sleep-after")
            parse(name, "a time such as 10m", duration_ms, out_.sleep_after_ms);
        else if (name == "--audience")
            out_.audience = true;
        else if (name == "--audience-network")
            out_.audience = out_.audience_network = true;
        else if (name == "--help")
            out_.command = "help";
        else
            error_ = "there is no option " + name + ".";
    }

    void rate(const std::string& name) {
        const auto text = value(name);
        if (!error_.empty())
            return;
        out_.rate_given = true;
        out_.rate = text == "max" ? std::nullopt : number<std::uint32_t>(text);
        if (text != "max" && (!out_.rate || *out_.rate == 0))
            error_ = "--rate takes a number of transactions a second, or max.";
    }

    void check() {
        if (!error_.empty())
            return;
        if (out_.command.empty())
            out_.command = "help";
        if (std::find(kCommands.begin(), kCommands.end(), out_.command) == kCommands.end())
            error_ = "there is no command '" + out_.command + "'.";
        const bool needs_design = out_.command == "validate" || out_.command == "estimate" ||
                                  out_.command == "run" || out_.command == "rehearse" ||
                                  out_.command == "serve" || out_.command == "event";
        if (error_.empty() && needs_design && out_.design.empty())
            error_ = out_.command + " needs a design: a *.rollup.json file.";
        if (error_.empty() && out_.command == "verify" && out_.data.empty() && out_.design.empty())
            error_ = "verify needs an archive, or --data DIR: the folder that holds the rollups.";
        if (error_.empty() && out_.command == "report" && out_.design.empty())
            error_ = "report needs an archive: the *.rollup-archive of an event.";
        if (error_.empty() && out_.command == "claim" && (out_.design.empty() || out_.holder.empty()))
            error_ = "claim needs an archive and --holder 0x…: who had something on the rollup.";
        if (error_.empty() && out_.command == "event" && !out_.for_ms && !out_.blocks)
            error_ = "event needs --for TIME or --blocks N: how long it lasts.";
        if (error_.empty() && out_.genesis_list.empty() && !out_.genesis_balance.empty())
            error_ = "--genesis-balance says what the accounts of --genesis-list FILE get: give both.";
        if (error_.empty() && out_.for_ms && out_.blocks)
            error_ = "--for runs on the wall clock and --blocks on a simulated one: give one of them.";
    }

    const std::vector<std::string>& words_;
    std::size_t at_ = 0;
    Arguments out_;
    std::string error_;
};

}  // namespace

ParsedArguments parse_arguments(const std::vector<std::string>& words) {
    return Reader{words}.read();
}

const char* usage() {
    return "rollupctl: compose, run and check rollups on this computer\n"
           "\n"
           "  rollupctl modules [--json]            the modules a design may choose from\n"
           "  rollupctl validate DESIGN             every problem of a *.rollup.json file\n"
           "  rollupctl estimate DESIGN [--json]    what the design gives, before it runs\n"
           "  rollupctl run DESIGN                  run it with traffic, then print a summary\n"
           "      --for 20s | --blocks N            on the wall clock, or simulated and repeatable\n"
           "      --load KIND --rate N|max          transfers, token, mint, game, swap, ticket or sandbox\n"
           "      --arrival CURVE --arrival-for 10m steady, burst, wave or queue; the rate is its peak\n"
           "      --supply N                        how much there is for sale: mint and ticket\n"
           "      --genesis-list FILE               a table of accounts with funds, up to two million: a "
           "line for\n"
           "                                        each, \"address,balance\" in wei or as 1.5 ether\n"
           "      --genesis-balance AMOUNT          of its lines with an address alone\n"
           "      --rpc-port N                      0: no RPC (default)\n"
           "      --data DIR                        keep the chain there\n"
           "      --seed N                          of keys and traffic\n"
           "      --json                            the summary as one JSON object on the last line\n"
           "  rollupctl rehearse DESIGN             run its event several times beforehand, in simulated "
           "time:\n"
           "                                        queues, waits and costs, with their bands\n"
           "      --runs N --turnout 70-130         how often, and how many % of the expected come (8, "
           "70-130)\n"
           "      --for 10m                         at most so much of the event\n"
           "      --load KIND --rate N --arrival CURVE --arrival-for TIME --supply N --seed N --json\n"
           "  rollupctl serve DESIGN                run it for wallets until Ctrl+C\n"
           "      --genesis-list FILE --genesis-balance AMOUNT, as with run\n"
           "      --rpc-port N --data DIR --seed N  a chain of the design that DIR holds goes on\n"
           "      --allow-origin https://SITE       a web site whose pages may use it; repeat for more\n"
           "      --activation demand               it sleeps until a wallet or script uses it; or wakes at "
           "a\n"
           "                                        time: 18:30, 2026-11-28T18:30 (also with run)\n"
           "      --sleep-after 10m                 falls asleep when nobody has used it for so long\n"
           "      --audience                        open the page for an event's guests on this computer\n"
           "      --audience-network                the same for phones on its networks\n"
           "  rollupctl event DESIGN                run an ephemeral rollup with traffic, end it, pay\n"
           "                                        everybody on the L1, dissolve it into its archive\n"
           "      --for 20s | --blocks N            how long it lasts, as with run; its end takes as long "
           "as\n"
           "                                        its dispute game\n"
           "      --load KIND --rate N|max --arrival CURVE --arrival-for TIME --supply N\n"
           "      --genesis-list FILE --genesis-balance AMOUNT\n"
           "      --data DIR --seed N --json\n"
           "      --archive FILE                    where a copy of its archive goes\n"
           "  rollupctl verify --data DIR [--json]  compute every rollup there again from its L1's data "
           "alone,\n"
           "                                        and compare it with what its sequencer stored\n"
           "  rollupctl verify ARCHIVE [--json]     the same for a *.rollup-archive, from the L1 data in "
           "it;\n"
           "      --data DIR                        and compare those with the L1 there\n"
           "  rollupctl report ARCHIVE              the report of the event in it, as a web page for a file\n"
           "  rollupctl claim ARCHIVE --holder 0x…  the transactions that pay a holder on the L1 what it "
           "had,\n"
           "                                        as JSON; anybody may send them\n"
           "  with run and serve, for designs that settle on the L1 of this computer:\n"
           "      --l1-block-time 12s               from one L1 block to the next (default 12s, at least "
           "1s)\n"
           "      --l1-finality N                   L1 blocks on top of one until it is final (default 64)\n";
}

}  // namespace studio::cli
