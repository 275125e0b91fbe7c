// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/rollup_spec.hpp>
#include <base/message.hpp>
#include <string>
#include <vector>

/// Everything that can be wrong with a design: one table of what is said and how to mend it.
namespace studio::spec {

struct ProblemKind {
    const char* id;
    api::Severity severity;
    const char* what;
    const char* mend;  // shares the arguments of `what`
};

namespace problems {

using api::Severity;

// The file
inline constexpr ProblemKind kSyntax{
    "design.syntax", Severity::error, STUDIO_TEXT("engine", "This is not a design file: %1"),
    STUDIO_TEXT("engine",
                "Open a *.rollup.json file that the studio wrote, or mend the JSON at that place.")};
inline constexpr ProblemKind kTooLarge{
    "design.too_large", Severity::error,
    STUDIO_TEXT("engine", "The file has %1 bytes; a design has at most %2."),
    STUDIO_TEXT("engine", "Check that it is the right file.")};
inline constexpr ProblemKind kNewerVersion{
    "design.newer_version", Severity::error,
    STUDIO_TEXT("engine", "The design is of version %1; this program reads versions up to %2."),
    STUDIO_TEXT("engine", "Update Rollup Studio, or save the design from the older program again.")};
inline constexpr ProblemKind kMissing{"design.missing", Severity::error,
                                      STUDIO_TEXT("engine", "\"%1\" is missing."),
                                      STUDIO_TEXT("engine", "Add it: %2.")};
inline constexpr ProblemKind kWrongType{"design.wrong_type", Severity::error,
                                        STUDIO_TEXT("engine", "\"%1\" must be %2."),
                                        STUDIO_TEXT("engine", "Write %2 there.")};
inline constexpr ProblemKind kUnknownKey{
    "design.unknown_key", Severity::error, STUDIO_TEXT("engine", "\"%1\" is not something a design has."),
    STUDIO_TEXT("engine", "Remove it, or check its spelling. Known here: %2.")};

// Names and amounts
inline constexpr ProblemKind kBadLength{
    "design.bad_length", Severity::error,
    STUDIO_TEXT("engine", "\"%1\" has %2 characters; it must have %3 to %4."),
    STUDIO_TEXT("engine", "Shorten or lengthen it.")};
inline constexpr ProblemKind kBadSymbol{
    "design.bad_symbol", Severity::error,
    STUDIO_TEXT("engine", "The token symbol \"%1\" must be 2 to 6 letters or digits."),
    STUDIO_TEXT("engine", "Use a short symbol, such as ETH.")};
inline constexpr ProblemKind kBadChainId{
    "design.bad_chain_id", Severity::error, STUDIO_TEXT("engine", "%1 is not a chain id that wallets take."),
    STUDIO_TEXT("engine", "Use 0 to let the studio choose, or a number from 1 to %2.")};
inline constexpr ProblemKind kKnownChainId{
    "design.known_chain_id", Severity::warning,
    STUDIO_TEXT("engine", "Chain id %1 belongs to %2: wallets would mistake your rollup for it."),
    STUDIO_TEXT("engine", "Use 0 to let the studio choose a free one.")};
inline constexpr ProblemKind kBadAddress{
    "design.bad_address", Severity::error,
    STUDIO_TEXT("engine", "\"%1\" is not an address, or its checksum is wrong."),
    STUDIO_TEXT("engine", "Copy it again: 0x and 40 digits, with the capitals as they were.")};
inline constexpr ProblemKind kBadAmount{
    "design.bad_amount", Severity::error, STUDIO_TEXT("engine", "\"%1\" is not an amount of wei."),
    STUDIO_TEXT("engine", "Write a whole number without sign, as text: \"1000000000000000000\" is 1 ETH.")};
inline constexpr ProblemKind kTooMuchSupply{
    "design.too_much_supply", Severity::error,
    STUDIO_TEXT("engine", "The genesis balances add up to more than fits (2^128 wei)."),
    STUDIO_TEXT("engine", "Lower them.")};
inline constexpr ProblemKind kDuplicateAddress{
    "design.duplicate_address", Severity::error,
    STUDIO_TEXT("engine", "The address %1 stands in the genesis twice."),
    STUDIO_TEXT("engine", "Keep one line with the sum.")};
inline constexpr ProblemKind kBadListFile{
    "design.bad_list_file", Severity::error,
    STUDIO_TEXT("engine", "\"%1\" cannot be the name of a list of accounts."),
    STUDIO_TEXT("engine", "Name a file without a folder that ends in .accounts, such as guests.accounts.")};
inline constexpr ProblemKind kBadListHash{
    "design.bad_list_hash", Severity::error,
    STUDIO_TEXT("engine", "\"%1\" is not the SHA-256 of a list of accounts."),
    STUDIO_TEXT("engine", "Import the list again, which writes it: 64 hexadecimal digits in lower case.")};
inline constexpr ProblemKind kListMissing{
    "design.list_missing", Severity::error,
    STUDIO_TEXT("engine", "The list of accounts %1 of this design is not here."),
    STUDIO_TEXT(
        "engine",
        "Put the file %1 beside the design's file and open that again, or import the table of accounts "
        "once more.")};
inline constexpr ProblemKind kTooMany{"design.too_many", Severity::error,
                                      STUDIO_TEXT("engine", "\"%1\" has %2 entries; at most %3 are taken."),
                                      STUDIO_TEXT("engine", "Remove some.")};

// Layers and modules
inline constexpr ProblemKind kUnknownLayer{"design.unknown_layer", Severity::error,
                                           STUDIO_TEXT("engine", "There is no layer \"%1\"."),
                                           STUDIO_TEXT("engine", "The layers are: %2.")};
inline constexpr ProblemKind kMissingLayer{"design.missing_layer", Severity::error,
                                           STUDIO_TEXT("engine", "The design chooses nothing for %1."),
                                           STUDIO_TEXT("engine", "Choose one of: %2.")};
inline constexpr ProblemKind kUnknownModule{"design.unknown_module", Severity::error,
                                            STUDIO_TEXT("engine", "There is no module \"%1\" for %2."),
                                            STUDIO_TEXT("engine", "Choose one of: %3.")};
inline constexpr ProblemKind kUnknownParameter{
    "design.unknown_parameter", Severity::error, STUDIO_TEXT("engine", "%1 has no setting \"%2\"."),
    STUDIO_TEXT("engine", "Remove it, or check its spelling. It has: %3.")};
inline constexpr ProblemKind kOutOfRange{"design.out_of_range", Severity::error,
                                         STUDIO_TEXT("engine", "%1 is %2; it must be from %3 to %4."),
                                         STUDIO_TEXT("engine", "Set it within the range.")};
inline constexpr ProblemKind kBadChoice{"design.bad_choice", Severity::error,
                                        STUDIO_TEXT("engine", "%1 cannot be \"%2\"."),
                                        STUDIO_TEXT("engine", "Choose one of: %3.")};
inline constexpr ProblemKind kNotProvided{
    "design.not_provided", Severity::error,
    STUDIO_TEXT("engine", "%1 needs \"%2\", which no chosen module provides."),
    STUDIO_TEXT("engine", "Choose a module that provides it: %3.")};

// Traffic and prices
inline constexpr ProblemKind kUnknownLoad{"design.unknown_load", Severity::error,
                                          STUDIO_TEXT("engine", "There is no traffic \"%1\"."),
                                          STUDIO_TEXT("engine", "Choose one of: %2; or none.")};
inline constexpr ProblemKind kUnknownArrival{"design.unknown_arrival", Severity::error,
                                             STUDIO_TEXT("engine", "Traffic cannot come as \"%1\"."),
                                             STUDIO_TEXT("engine", "Choose one of: %2.")};
inline constexpr ProblemKind kTimeWithoutCurve{
    "design.time_without_curve", Severity::error,
    STUDIO_TEXT("engine", "The traffic has a time of %1 s, but comes steadily, without an end."),
    STUDIO_TEXT("engine", "Remove \"arrival_s\", or choose for \"arrival\" one of: %2.")};
inline constexpr ProblemKind kCurveNeedsRate{
    "design.curve_needs_rate", Severity::error,
    STUDIO_TEXT("engine", "A curve of arrivals needs a rate, which is its peak."),
    STUDIO_TEXT("engine", "Set the transactions a second, or let the traffic come steadily.")};
inline constexpr ProblemKind kNothingForSale{
    "design.nothing_for_sale", Severity::error,
    STUDIO_TEXT("engine", "Traffic \"%1\" sells nothing of which there could be a supply."),
    STUDIO_TEXT("engine", "Remove \"supply\", or choose one of: %2.")};
inline constexpr ProblemKind kNothingMinted{
    "design.nothing_minted", Severity::error,
    STUDIO_TEXT("engine", "It ends when so many are minted, and its traffic mints nothing."),
    STUDIO_TEXT("engine", "Choose traffic that sells something (%1), or another end.")};
inline constexpr ProblemKind kShortDrain{
    "design.short_drain", Severity::error,
    STUDIO_TEXT("engine",
                "A drain of %1 s is too short: with %2 L1 confirmations and a block every %3 s, the last "
                "deposits need up to %4 s to arrive, or their ether is lost."),
    STUDIO_TEXT("engine", "Set the drain to %4 s or more, or ask for fewer L1 confirmations.")};
inline constexpr ProblemKind kFewerThanShards{
    "design.fewer_than_shards", Severity::error,
    STUDIO_TEXT("engine", "A supply of %1 cannot be shared out over %2 shards."),
    STUDIO_TEXT("engine", "Take fewer shards, or put more up for sale.")};
inline constexpr ProblemKind kNeverSoMany{
    "design.never_so_many", Severity::error,
    STUDIO_TEXT("engine", "It ends when %1 are minted, and only %2 are for sale."),
    STUDIO_TEXT("engine", "Lower the number to %2, or raise the supply.")};
inline constexpr ProblemKind kUnknownPrices{
    "design.unknown_prices", Severity::warning,
    STUDIO_TEXT("engine", "There is no price set \"%1\"; costs are shown at \"%2\"."),
    STUDIO_TEXT("engine", "Choose a price set that is here.")};
inline constexpr ProblemKind kEmptyBlocksOnL1{
    "design.empty_blocks_on_l1", Severity::suggestion,
    STUDIO_TEXT(
        "engine",
        "\"Make empty blocks\" is off, but a rollup that stands on an L1 has a block each block time, "
        "with transactions or without."),
    STUDIO_TEXT("engine", "Turn it on: there it changes nothing.")};
inline constexpr ProblemKind kRateAboveLimit{
    "design.rate_above_limit", Severity::suggestion,
    STUDIO_TEXT("engine", "The traffic asks for %1 transactions a second; blocks of this size take %2."),
    STUDIO_TEXT("engine", "Set the block gas limit to %3 M, or lower the rate.")};

}  // namespace problems

/// Where a problem stands.
struct Place {
    std::string path;  // JSON pointer
    std::optional<api::Layer> layer = std::nullopt;
    std::string parameter = {};
};

api::Problem make_problem(const ProblemKind& kind, Place place, std::vector<std::string> args,
                          std::optional<api::ParameterValue> fix = std::nullopt);

}  // namespace studio::spec
