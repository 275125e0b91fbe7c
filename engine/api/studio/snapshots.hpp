// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "audience.hpp"
#include "ending.hpp"
#include "events.hpp"
#include "rest.hpp"
#include "rollup_spec.hpp"
#include "scaling.hpp"
#include "shards.hpp"

namespace studio::api {

/// Text with 0x is lower-case hex; `_wei` is decimal text of wei; `_ms` milliseconds; wall times since 1970.

enum class RunState : std::uint8_t { starting, running, paused, stopping, stopped, failed, asleep };

/// Why traffic has come to its end by itself.
enum class LoadEnd : std::uint8_t { none, over, sold_out };

struct LoadStatus {
    LoadChoice settings;
    bool active = false;
    bool preparing = false;  // deploying its contracts, handing out tokens
    double achieved_tx_per_s = 0;
    std::uint64_t submitted = 0;
    std::uint64_t refused = 0;
    std::uint64_t turned_away = 0;  // came while there was no room or gas was too dear, and left
    Text note;                      // why traffic was refused or held back, when it was
    LoadEnd end = LoadEnd::none;    // until it is started again
};

struct Latency {
    double p50_ms = 0;
    double p99_ms = 0;
};

/// A contract of a rollup, or of its L1, with the name that people know it by.
struct NamedAddress {
    std::string name;
    std::string address;
    friend bool operator==(const NamedAddress&, const NamedAddress&) = default;
};

/// How a rollup stands on the workspace's L1.
struct L1Standing {
    std::uint64_t safe_number = 0;           // newest L2 block that follows from L1 alone
    std::uint64_t finalized_number = 0;      // and that no reorganisation can take away
    std::uint64_t l1_origin = 0;             // L1 block whose data were read last
    std::uint64_t forced_blocks = 0;         // made without the batcher, since it was opened
    std::uint64_t batches = 0;               // channels sent to L1 since it was opened
    std::uint64_t batch_transactions = 0;    // L1 transactions that carried them
    std::uint64_t batched_transactions = 0;  // L2 transactions in them
    std::uint64_t batch_bytes = 0;
    std::string batch_fees_wei;
    Text batch_choice;        // why the last batch went as calldata or in blobs
    std::uint64_t games = 0;  // dispute games that its proposer made
    std::uint64_t games_in_progress = 0;
    std::uint64_t games_upheld = 0;
    std::uint64_t games_lost = 0;
    std::uint64_t claimed_number = 0;     // newest L2 block that such a game claims
    std::string bonds_wei;                // locked in them
    std::string proposal_fees_wei;        // since it was opened
    std::vector<NamedAddress> contracts;  // on L1
    friend bool operator==(const L1Standing&, const L1Standing&) = default;
};

/// How one of a layer's operators behaves; honest until somebody wants to see what breaks.
enum class OperatorConduct : std::uint8_t { honest, offline, withholding, lying, late };

/// Those whom a layer of a rollup depends on. All of them run inside this program.
struct OperatorGroup {
    Layer layer{};
    Text title;              // "Committee"
    std::size_t needed = 0;  // of them, for the layer to do its work
    std::vector<OperatorConduct> conduct;
    friend bool operator==(const OperatorGroup&, const OperatorGroup&) = default;
};

/// Somebody moved the clock of the L1 and its rollups forward.
struct TimeSkip {
    std::int64_t wall_ms = 0;  // when, by the computer's clock: the one of events and series
    std::int64_t from_ms = 0;  // the L1's clock then
    std::int64_t ms = 0;       // how far
};

/// The L1 that the rollups of the workspace stand on.
struct L1Status {
    bool is_open = false;  // false: no rollup has needed it since the program began
    bool is_stored =
        false;  // not open, but there from earlier, for Explore; of the rest the head alone is known
    std::string rpc_url;
    std::uint64_t chain_id = 0;
    std::uint64_t head_number = 0;
    std::string head_hash;
    std::int64_t head_time_ms = 0;
    std::int64_t block_time_ms = 0;
    std::uint64_t safe_number = 0;
    std::uint64_t finalized_number = 0;
    std::int64_t now_ms = 0;  // its clock, which people may move forward
    std::string base_fee_wei;
    std::string blob_base_fee_wei;
    std::vector<TimeSkip> skips;  // oldest first, the last 100
};

/// A rollup computed again from L1 data alone, beside what its sequencer stored.
struct Verification {
    std::uint64_t l1_blocks = 0;  // read
    std::uint64_t l2_blocks = 0;  // computed again
    std::uint64_t l2_transactions = 0;
    std::uint64_t forced_blocks = 0;                // of them, made without a batch
    std::optional<std::uint64_t> first_difference;  // block that the sequencer has otherwise; empty: none
    std::string head_hash;                          // of the newest computed block
    std::string state_root;
    std::string output_root;  // what a proposal on L1 would claim of it
    double seconds = 0;
    bool is_whole() const { return !first_difference; }
};

/// One rollup as it is now (or as it ended). A copy; never changes.
struct RunSnapshot {
    RunId id = 0;
    std::string name;
    RunState state{};
    Text failure;  // why it failed, or ended by itself; empty else
    RollupSpec spec;
    std::uint64_t chain_id = 0;
    std::uint64_t seed = 0;  // of its keys and traffic
    std::string rpc_url;     // empty: not served
    std::int64_t started_ms = 0;
    std::optional<std::int64_t> ended_ms;

    std::uint64_t head_number = 0;
    std::string head_hash;
    std::string state_root;
    std::int64_t head_time_ms = 0;
    std::uint64_t transactions = 0;    // in all blocks
    std::uint64_t gas_used_total = 0;  // since it was launched or reopened
    std::int64_t running_ms = 0;       // chain time since genesis, without pauses
    double tx_per_s = 0;               // over the last 5 s
    double gas_per_s = 0;
    double fullness = 0;  // 0–1, of the last block
    std::string base_fee_wei;
    std::uint64_t pool_pending = 0;      // transactions waiting
    Latency soft_latency;                // received → preconfirmed, last 1,000
    Latency block_latency;               // received → in a stored block, last 1,000
    std::vector<LayerCost> cost_per_tx;  // mean of the last 60 s, at the design's price set
    double usd_per_tx = 0;
    double peak_tx_per_s = 0;                  // best second so far
    std::optional<std::int64_t> remaining_ms;  // fixed-duration: until it ends
    LoadStatus load;
    std::uint64_t disk_bytes = 0;
    std::optional<L1Standing> l1;              // empty: it stands on none
    std::optional<LifeStanding> life;          // of an ephemeral rollup; empty: it is none
    std::optional<ArchiveStanding> archive;    // of a dissolved rollup, which is stopped
    std::optional<AudienceStanding> audience;  // the page for guests; empty: it is closed
    std::uint64_t blocks_due = 0;  // that it is behind its clock: after time was skipped it makes them all
    std::vector<OperatorGroup> operators;
    std::optional<ScalingStanding> scaling;  // empty: it does not grow by itself

    std::optional<ShardStanding> shard;  // of several that carry an event; empty: it carries it alone

    RestStanding rest;
    /// Measured: from the launch, or from what woke it, until it could answer and until its first block was
    /// stored. Empty: not yet since this program began.
    std::optional<double> cold_start_ms;
    std::optional<double> first_block_ms;
};

/// What the whole program uses.
struct ResourceUse {
    double cpu_cores = 0;  // last second
    std::uint64_t memory_bytes = 0;
    std::uint64_t disk_free_bytes = 0;
};

/// Series of the Live page; one sample a second, kept in the store with roll-ups.
enum class Metric : std::uint8_t {
    tx_per_s,
    gas_per_s,
    fullness,
    base_fee_gwei,
    soft_latency_p50_ms,
    soft_latency_p99_ms,
    block_latency_p50_ms,
    block_latency_p99_ms,
    pool_pending,
    block_time_ms,
    cost_execution_usd,
    cost_data_usd,
    cost_settlement_usd,
    cost_security_usd,
};
struct Sample {
    std::int64_t wall_ms = 0;
    double min = 0, mean = 0, max = 0;  // equal for a single sample
};

// --- Explore -------------------------------------------------------------------------------------------

struct BlockRow {
    std::uint64_t number = 0;
    std::string hash;
    std::int64_t timestamp_s = 0;
    std::uint32_t transactions = 0;
    std::uint64_t gas_used = 0;
    std::uint64_t gas_limit = 0;
    std::uint64_t size_bytes = 0;
    Text stage;  // how safe it is: "soft" (on the L1 "recent"), "safe", "finalized"
};

/// A name of the field's own beside its value and, on demand, what it means.
struct Field {
    Text name;
    std::string value;
    Text meaning;
};

struct BlockDetail {
    BlockRow row;
    std::string parent_hash;
    std::vector<Field> header;               // every header field
    std::string raw_rlp;                     // 0x…
    std::optional<std::uint64_t> l1_origin;  // number of the L1 block that it belongs to; empty: it says none
};

struct TransactionRow {
    std::string hash;
    std::uint64_t block = 0;
    std::uint32_t index = 0;
    std::int64_t timestamp_s = 0;
    std::string from, from_name;
    std::string to, to_name;  // to empty: creates a contract
    std::string value_wei;
    std::string method;  // "mint", "0x1249c58b" when unknown, empty: a plain transfer
    bool success = false;
    std::uint64_t gas_used = 0;
};

struct LogRow {
    std::uint64_t block = 0;
    std::uint32_t index = 0;
    std::string transaction_hash;
    std::string address, address_name;
    std::vector<std::string> topics;
    std::string data;
    std::string decoded;  // "Transfer(from = 0x…, to = 0x…, tokenId = 7)"; empty when unknown
};

struct TraceFrame {
    int depth = 0;
    std::string kind;  // "CALL", "CREATE", …
    std::string from, to, to_name;
    std::string value_wei;
    std::uint64_t gas_used = 0;
    std::string decoded;  // call as text; selector when unknown
    std::string error;    // empty: success
};

struct StateChange {
    std::string address, address_name;
    std::string
        what;  // "balance", "nonce", "code", "slot 0x…", or a variable's name when its layout is known
    std::string before, after;
};

struct TransactionDetail {
    TransactionRow row;
    Text plain_words;  // "%1 minted %2 and paid %3"
    std::string decoded_call;
    std::string error;  // revert reason or failure, empty: success
    std::vector<Field> fields;
    std::vector<LogRow> logs;
    std::vector<TraceFrame> trace;
    std::vector<StateChange> changes;
    std::vector<LayerCost> cost;  // of a rollup's
    double usd = 0;
    std::string fee_wei;           // of the L1's: all that the sender paid
    std::string blob_fee_wei;      // and of it for blobs; empty: it has none
    std::int64_t received_ms = 0;  // 0: unknown (older than this run of the program)
    std::int64_t preconfirmed_ms = 0;
    std::int64_t stored_ms = 0;
    std::string raw;  // 0x…
};

struct AccountRow {
    std::string address, name;
    std::string balance_wei;
    std::uint64_t nonce = 0;
    bool is_contract = false;
};

struct StorageRow {
    std::string key, value;
    std::string name;  // variable of a known contract, when it can be told
};

struct AccountDetail {
    AccountRow row;
    std::string code;      // 0x…
    std::string contract;  // name of the known contract whose code it is
    std::string creator, creation_transaction;
    std::uint64_t as_of_block = 0;
};

enum class HitKind : std::uint8_t { block, transaction, account };
struct SearchHit {
    HitKind kind{};
    std::string id;  // block number, transaction hash or address
    std::string label;
};

/// A page of a long list: newest first; `next` empty at the end.
template <class Row>
struct Page {
    std::vector<Row> rows;
    std::string next;  // opaque cursor for the following page
};

}  // namespace studio::api
