// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::api_impl::errors {

inline constexpr ErrorKind kDesignInvalid{"engine.design_invalid",
                                          STUDIO_TEXT("engine", "The design has errors: %1")};
inline constexpr ErrorKind kNoSuchRun{"engine.no_such_run",
                                      STUDIO_TEXT("engine", "There is no such run any more.")};
inline constexpr ErrorKind kRunIsLive{"engine.run_is_live",
                                      STUDIO_TEXT("engine", "This rollup is running. Stop it first.")};
inline constexpr ErrorKind kRunNotLive{"engine.run_not_live",
                                       STUDIO_TEXT("engine", "This rollup is not running. Reopen it first.")};
inline constexpr ErrorKind kTooManyRuns{
    "engine.too_many_runs",
    STUDIO_TEXT("engine", "%1 rollups run already. Stop one before you launch another.")};
inline constexpr ErrorKind kNoL1{
    "engine.no_l1", STUDIO_TEXT("engine", "No L1 is running. Launch a rollup that settles on one first.")};
inline constexpr ErrorKind kBadL1BlockTime{
    "engine.bad_l1_block_time",
    STUDIO_TEXT("engine", "The L1 can make a block every %2 to %3 ms, not every %1.")};
inline constexpr ErrorKind kL1TooFast{
    "engine.l1_too_fast",
    STUDIO_TEXT(
        "engine",
        "A rollup that runs on this L1 makes a block every %1 s and takes at most one L1 block with each. "
        "Choose a pace of %1 s or slower.")};
inline constexpr ErrorKind kBadSkip{
    "engine.bad_skip",
    STUDIO_TEXT("engine", "Time can be moved forward by 1 to %2 seconds at once, not by %1.")};
inline constexpr ErrorKind kNoSuchOperator{"engine.no_such_operator",
                                           STUDIO_TEXT("engine", "This rollup has no such operator.")};
inline constexpr ErrorKind kNoPlace{
    "engine.no_place",
    STUDIO_TEXT("engine", "This rollup stands on no L1: there is nothing to compare it with.")};
inline constexpr ErrorKind kNoBridge{
    "engine.no_bridge",
    STUDIO_TEXT(
        "engine",
        "This rollup stands on no L1: there is nothing to move assets from or to. Choose a settlement "
        "that uses one in the design.")};
inline constexpr ErrorKind kNoLife{
    "engine.no_life",
    STUDIO_TEXT("engine",
                "This rollup is not ephemeral: its assets stay on it. Choose the lifecycle \"Ephemeral\" in "
                "the design to have a rollup that ends and pays everybody on L1.")};
inline constexpr ErrorKind kNoReport{
    "archive.no_report",
    STUDIO_TEXT("engine", "This archive has no report of the event: the studio that made it wrote none.")};
inline constexpr ErrorKind kNotDissolved{
    "engine.not_dissolved", STUDIO_TEXT("engine", "This rollup has no archive: it has not been dissolved.")};
inline constexpr ErrorKind kArchiveClosed{
    "engine.archive_closed",
    STUDIO_TEXT("engine",
                "This rollup is dissolved, and only its archive is left. Open the archive to compute its "
                "blocks again.")};
inline constexpr ErrorKind kArchiveForeign{
    "engine.archive_foreign",
    STUDIO_TEXT("engine",
                "This archive came as a file: you can look into it, but the keys of its rollup are not "
                "here.")};
inline constexpr ErrorKind kArchiveDesign{
    "engine.archive_design",
    STUDIO_TEXT("engine",
                "The design in the archive cannot be used here: %1 Use the version of the studio that made "
                "the archive.")};
inline constexpr ErrorKind kOtherArchiveOnL1{
    "engine.other_archive_on_l1",
    STUDIO_TEXT("engine",
                "The L1 names another archive of this rollup, %1. Do not believe this one; ask for that.")};
inline constexpr ErrorKind kOtherOrganiserOnL1{
    "engine.other_organiser_on_l1",
    STUDIO_TEXT("engine",
                "The archive is signed by %1, but on the L1 the organiser of this rollup is %2. Do not "
                "believe it.")};
inline constexpr ErrorKind kBadHolder{
    "engine.bad_holder",
    STUDIO_TEXT("engine", "\"%1\" is not an address: write 0x and 40 hexadecimal digits.")};
inline constexpr ErrorKind kNotBegun{
    "engine.not_begun",
    STUDIO_TEXT(
        "engine",
        "This rollup has no blocks yet: the studio ended before its contracts were on the L1. Start it "
        "again; it goes on from there.")};
inline constexpr ErrorKind kFaucetEmpty{
    "engine.faucet_empty",
    STUDIO_TEXT(
        "engine",
        "What accounts have on an ephemeral rollup from its beginning is paid in on the L1: %1 ETH, but "
        "only %2 ETH are left there to give away. Lower the balances of the genesis.")};
inline constexpr ErrorKind kL1StandsStill{
    "engine.l1_stands_still",
    STUDIO_TEXT("engine",
                "The workspace's L1 has made no block for a minute. Close the studio and open it "
                "again; its data are safe.")};
// Why a rollup stays awake.
inline constexpr ErrorKind kAwakePaused{
    "engine.awake_paused", STUDIO_TEXT("engine", "It is paused. Resume it first, then it can fall asleep.")};
inline constexpr ErrorKind kAwakePool{
    "engine.awake_pool", STUDIO_TEXT("engine", "%1 transactions wait in its mempool for a block.")};
inline constexpr ErrorKind kAwakeTraffic{
    "engine.awake_traffic", STUDIO_TEXT("engine", "Its traffic is running. Stop the traffic first.")};
inline constexpr ErrorKind kAwakeGuests{
    "engine.awake_guests", STUDIO_TEXT("engine", "Its page for guests is open. Close the page first.")};
inline constexpr ErrorKind kAwakeWebSockets{
    "engine.awake_websockets",
    STUDIO_TEXT("engine", "%1 programs are connected by WebSocket and would be cut off. Close them first.")};
inline constexpr ErrorKind kAwakeTransfers{
    "engine.awake_transfers",
    STUDIO_TEXT("engine", "%1 transfers between the L1 and the rollup are under way and need it awake.")};
inline constexpr ErrorKind kAwakeWithdrawals{
    "engine.awake_withdrawals",
    STUDIO_TEXT("engine", "A withdrawal waits until the rollup's newest state is claimed on the L1.")};
inline constexpr ErrorKind kAwakeEnds{
    "engine.awake_ends",
    STUDIO_TEXT("engine", "Its life is ending: it stays awake until everybody can be paid on the L1.")};
inline constexpr ErrorKind kAwakeEndsIdle{
    "engine.awake_ends_idle",
    STUDIO_TEXT("engine", "Its design ends it when nobody uses it: asleep it could not come to its end.")};
inline constexpr ErrorKind kNoSleepSimulated{
    "engine.no_sleep_simulated",
    STUDIO_TEXT("engine", "In simulated time a rollup starts at once and does not sleep.")};
inline constexpr ErrorKind kBadRest{
    "engine.bad_rest",
    STUDIO_TEXT("engine",
                "A rollup can fall asleep after 1 second to 7 days without use, or never (0); not after %1 "
                "ms.")};
inline constexpr ErrorKind kTimeIsPast{
    "engine.time_is_past",
    STUDIO_TEXT("engine", "The time at which the rollup shall wake is past. Choose a later one.")};
inline constexpr ErrorKind kTooManyWarm{
    "engine.too_many_warm", STUDIO_TEXT("engine", "At most %2 rollups of a design are kept warm, not %1.")};
inline constexpr ErrorKind kRunNotAsleep{"engine.run_not_asleep",
                                         STUDIO_TEXT("engine", "This rollup is not asleep.")};
inline constexpr ErrorKind kBadName{"engine.bad_name",
                                    STUDIO_TEXT("engine", "\"%1\" cannot be the name of a design's file.")};

inline constexpr ErrorKind kListMissing{
    "engine.list_missing",
    STUDIO_TEXT(
        "engine",
        "The list of accounts %1 is not here. Put the file beside the design's file and open that again, "
        "or import the table of accounts once more.")};
inline constexpr ErrorKind kOtherList{
    "engine.other_list",
    STUDIO_TEXT("engine",
                "%1 is not the list of accounts that the design means: its content is another one. Copy it "
                "again, or import the table of accounts once more.")};
inline constexpr ErrorKind kListInTheWay{
    "engine.list_in_the_way",
    STUDIO_TEXT(
        "engine",
        "The design has a list of accounts that must lie beside it, but there is another file of that "
        "name: %1. Export the design to another folder.")};
inline constexpr ErrorKind kBadListBalance{
    "engine.bad_list_balance",
    STUDIO_TEXT(
        "engine",
        "\"%1\" is not an amount. Write wei as a whole number, or a number with its unit and a point: "
        "1.5 ether, 20 gwei.")};
inline constexpr ErrorKind kListCancelled{"engine.list_cancelled",
                                          STUDIO_TEXT("engine", "The import was ended; nothing was taken.")};

inline constexpr ErrorKind kNoShardsSimulated{
    "engine.no_shards_simulated",
    STUDIO_TEXT(
        "engine",
        "In simulated time an event runs on one rollup: its shards would not stand on one L1. Run it on "
        "the wall clock, or set its shards to 1.")};
inline constexpr ErrorKind kNoShardsWarm{
    "engine.no_shards_warm",
    STUDIO_TEXT("engine",
                "Rollups of an event with several shards are not kept warm: they are launched together.")};
inline constexpr ErrorKind kShardNotLive{
    "engine.shard_not_live",
    STUDIO_TEXT("engine",
                "Shard %1 of the event does not run, and this needs all of them. Reopen the event first.")};
inline constexpr ErrorKind kShardNotSettled{
    "engine.shard_not_settled",
    STUDIO_TEXT("engine",
                "Shard %1 of the event is not settled on L1 yet, and the shards are dissolved together. Wait "
                "until all of them are settled.")};
inline constexpr ErrorKind kShardClaimsUnknown{
    "engine.shard_claims_unknown",
    STUDIO_TEXT("engine",
                "The list of shard %1's holders is not there yet, and the event pays all of its shards "
                "together. Wait until it is made.")};
inline constexpr ErrorKind kShardMissing{
    "engine.shard_missing",
    STUDIO_TEXT("engine", "Shard %1 could not be launched, so that the event's other shards were stopped.")};

inline constexpr ErrorKind kPriceSetUnread{
    "engine.price_set_unread",
    STUDIO_TEXT("engine", "Your price set \"%1\" cannot be read and is left out: %2 Save it again.")};

inline constexpr ErrorKind kOriginsUnread{
    "engine.origins_unread",
    STUDIO_TEXT("engine",
                "The list of web pages that may use your rollups cannot be read. Allow them again.")};
inline constexpr ErrorKind kBadOrigin{
    "engine.bad_origin",
    STUDIO_TEXT("engine", "\"%1\" is not the address of a web site, like https://example.org.")};

}  // namespace studio::api_impl::errors
