// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <base/limits.hpp>
#include <base/result.hpp>
#include <chain/block.hpp>
#include <chain/chain_config.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <state/chain_state.hpp>
#include <string>
#include <vector>

namespace studio::store {

/// What is known of a transaction beside the chain's own data; 0: unknown.
struct TransactionTimes {
    std::int64_t received_ms = 0;  // wall clock
    std::int64_t preconfirmed_ms = 0;
    std::uint32_t execution_ns = 0;  // processor time, measured
    friend bool operator==(const TransactionTimes&, const TransactionTimes&) = default;
};
struct BlockNotes {
    std::int64_t stored_ms = 0;                  // wall clock when the block was handed to the store
    std::vector<TransactionTimes> transactions;  // one for each transaction, or none at all
    friend bool operator==(const BlockNotes&, const BlockNotes&) = default;
};

/// Where a transaction stands. Ordered by age.
struct TransactionLocation {
    std::uint64_t block = 0;
    std::uint32_t index = 0;
    friend auto operator<=>(const TransactionLocation&, const TransactionLocation&) = default;
};

struct StoredTransaction {
    TransactionLocation at;
    chain::TransactionPtr transaction;
    chain::Receipt receipt;
    std::uint32_t first_log = 0;  // place of its first log among the block's logs
    TransactionTimes times;
    std::int64_t stored_ms = 0;
    std::uint64_t timestamp = 0;  // of the block, seconds
};

/// A block without its transactions: what a list shows.
struct BlockSummary {
    chain::Header header;
    Hash32 hash;
    std::uint32_t transactions = 0;
    std::uint64_t size_bytes = 0;  // of the block's RLP
    std::int64_t stored_ms = 0;
};

/// Newest first; `next` is where the following page starts, empty at the end.
template <class Row, class Cursor>
struct PageOf {
    std::vector<Row> rows;
    std::optional<Cursor> next;
};

/// Which logs: eth_getLogs's rules. An empty list of addresses matches all; topics[i] lists what may stand at
/// place i, where an empty list matches anything, also no topic at all when it stands at the end.
struct LogFilter {
    std::uint64_t from_block = 0;
    std::uint64_t to_block = 0;  // inclusive; blocks that do not exist yet are passed over
    std::vector<Address> addresses;
    std::vector<std::vector<Hash32>> topics;

    bool matches(const chain::Log& log) const;
};
struct LogPosition {
    std::uint64_t block = 0;
    std::uint32_t index = 0;  // among the block's logs
    friend auto operator<=>(const LogPosition&, const LogPosition&) = default;
};
struct FoundLog {
    LogPosition at;
    std::uint32_t transaction = 0;  // index in the block
    Hash32 transaction_hash;
    Hash32 block_hash;
    std::uint64_t timestamp = 0;  // of the block, seconds
    chain::Log log;
};

/// Where a contract came from. The transaction is known when the contract was its direct result; one that
/// another contract made has only its block.
struct ContractCreation {
    std::uint64_t block = 0;
    std::optional<TransactionLocation> transaction;
};

/// One measurement of a series (api::Metric as a number).
struct MetricSample {
    std::uint8_t series = 0;
    std::int64_t wall_ms = 0;
    double value = 0;
};
struct MetricBucket {
    std::int64_t wall_ms = 0;  // start of the bucket
    double min = 0, mean = 0, max = 0;
    friend bool operator==(const MetricBucket&, const MetricBucket&) = default;
};

enum class Durability : std::uint8_t {
    full,  // an appended block survives a killed program and lost power
    fast,  // survives a killed program; for simulated runs and tests
};

struct DiskLimits {
    std::uint64_t warn_below_bytes = limits::kDiskWarnBytes;
    std::uint64_t stop_below_bytes = limits::kDiskStopBytes;
    /// Bytes left where a folder lies; empty: asked of the operating system.
    std::function<std::uint64_t(const std::filesystem::path& folder)> free_bytes = {};
};
enum class DiskState : std::uint8_t { plenty, low };

struct OpenOptions {
    const Clock* clock = nullptr;  // must outlive the store; measures how long searches take
    Durability durability = Durability::full;
    DiskLimits disk;
    /// Accounts of block 0 beside those that append_genesis() is given; the caller keeps the list and gives
    /// the same one each time. Null: none.
    chain::AccountListPtr genesis_list = {};
};

/// What open() found wrong and did about it. Show it whenever `damaged` is set.
struct OpenReport {
    bool damaged = false;
    std::string reason;                       // in the words of the check that failed
    std::optional<std::uint64_t> last_good;   // the head now
    std::optional<std::uint64_t> last_known;  // the highest block there was, as far as can be told
    std::filesystem::path damaged_copy;       // the file as it was found
    Message message() const;
};

/// One rollup's chain in one SQLite file: blocks, receipts, state changes, indices, history and metric
/// series. (The room's README says how they lie.)
///
/// Threads: append, append_genesis, rewind and write_checkpoint have one caller each at a time (they may be
/// different threads); everything else may be called from any thread at any time and sees whole blocks only.
class ChainStore final : public state::HistorySource {
public:
    /// Opens or makes `<folder>/chain.db`. Every block is checked (hash chain, checksums, SQLite's
    /// quick_check). When something is damaged, the good blocks are copied to a new file, the old one is kept
    /// beside it, and open_report() says what was lost. Errors: store_errors.hpp.
    static Result<std::unique_ptr<ChainStore>> open(const std::filesystem::path& folder,
                                                    const OpenOptions& options);
    ~ChainStore() override;
    ChainStore(const ChainStore&) = delete;
    ChainStore& operator=(const ChainStore&) = delete;

    const OpenReport& open_report() const;
    /// The first error of a reader that has no other way to tell it (HistorySource); the run should stop.
    std::optional<Error> fault() const;

    // --- writing ---------------------------------------------------------------------------------
    /// Block 0 with the state it begins with, beside the accounts of the genesis list; an address in both is
    /// what `accounts` says.
    Result<void> append_genesis(const chain::SealedBlock& block,
                                const std::map<Address, chain::GenesisAccount>& accounts);
    /// The next block, in one durable commit: when this returns without an error, the block is safe.
    /// With Durability::fast lost power may take it until a later block is appended as full: only for blocks
    /// that could be made again. Errors: kWrongBlockNumber, kWrongParent, kDiskNearlyFull, kDiskFull and the
    /// like; then nothing changed.
    Result<void> append(const chain::SealedBlockPtr& block, const state::StateDiff& diff,
                        const BlockNotes& notes, Durability durability = Durability::full);
    /// Takes the blocks after `last` away, in one durable commit: a reorganisation. What readers hold of them
    /// stays valid; they are not found any more. A ChainState beside it must have been rewound before, since
    /// it asks for their changes. Error: kNoSuchBlock.
    Result<void> rewind(std::uint64_t last);
    /// Samples are written with the next block, or by flush(); metric_window() sees them at once.
    void add_samples(std::span<const MetricSample> samples);
    Result<void> flush();
    /// A value that belongs to the chain ("fork", "seed"); written at once, kept for good.
    Result<void> set_property(const std::string& name, const std::string& value);
    Result<std::optional<std::string>> property(const std::string& name) const;

    // --- blocks ----------------------------------------------------------------------------------
    /// The newest stored block's number; empty before genesis. Answers from memory.
    std::optional<std::uint64_t> head() const;
    /// Null when there is no such block.
    Result<chain::SealedBlockPtr> block(std::uint64_t number) const;
    Result<chain::SealedBlockPtr> block(const Hash32& hash) const;
    Result<std::optional<std::uint64_t>> number_of(const Hash32& block_hash) const;
    Result<std::optional<BlockSummary>> summary(std::uint64_t number) const;
    Result<std::optional<chain::Header>> header(std::uint64_t number) const;
    /// Blocks from `newest` down, at most `limit`.
    Result<std::vector<BlockSummary>> summaries(std::uint64_t newest, std::size_t limit) const;
    Result<std::optional<state::StateDiff>> diff(std::uint64_t number) const;
    Result<BlockNotes> notes(std::uint64_t number) const;

    // --- transactions ----------------------------------------------------------------------------
    Result<std::optional<TransactionLocation>> find_transaction(const Hash32& hash) const;
    Result<std::optional<StoredTransaction>> transaction(const TransactionLocation& at) const;
    /// Transactions older than `before` (empty: from the newest), newest first. At most `limit`.
    using TransactionPage = PageOf<StoredTransaction, TransactionLocation>;
    Result<TransactionPage> transactions(std::optional<TransactionLocation> before, std::size_t limit) const;
    /// The same for those that `address` sent, received or was created by.
    Result<TransactionPage> transactions_of(const Address& address, std::optional<TransactionLocation> before,
                                            std::size_t limit) const;
    /// Transactions in all blocks.
    std::uint64_t transaction_count() const;

    // --- logs ------------------------------------------------------------------------------------
    /// Every matching log, oldest first. Errors: kTooManyBlocks, kTooManyLogs, kSearchTooLong
    /// (limits::kLogs…).
    Result<std::vector<FoundLog>> logs(const LogFilter& filter) const;
    /// Matching logs older than `before`, newest first. The filter's range of blocks is heeded but not
    /// limited; a page may be short, even empty, when the search took too long: `next` goes on from there.
    using LogPage = PageOf<FoundLog, LogPosition>;
    Result<LogPage> newest_logs(const LogFilter& filter, std::optional<LogPosition> before,
                                std::size_t limit) const;

    // --- accounts --------------------------------------------------------------------------------
    /// Addresses in the order in which they came to the chain, newest first, those of the genesis list last;
    /// an address whose account is gone is listed too. The cursor is opaque.
    using AddressPage = PageOf<Address, std::uint64_t>;
    Result<AddressPage> accounts(bool contracts_only, std::optional<std::uint64_t> before,
                                 std::size_t limit) const;
    Result<std::optional<ContractCreation>> creation_of(const Address& contract) const;

    // --- state -----------------------------------------------------------------------------------
    /// Saves the state at the end of `block`, made from the last checkpoint and the blocks since. Meant for a
    /// background thread. The newest two are kept.
    Result<void> write_checkpoint(std::uint64_t block);
    std::optional<std::uint64_t> newest_checkpoint() const;
    /// Brings `state` to the head: the newest good checkpoint, then the diffs after it.
    Result<void> restore(state::ChainState& state) const;

    std::optional<PriorAccount> account_before_change(const Address& address, std::uint64_t number,
                                                      std::uint64_t last) const override;
    std::optional<Uint256> slot_before_change(const Address& address, const Uint256& key,
                                              std::uint64_t number, std::uint64_t last) const override;
    std::map<Uint256, Uint256> slots_before_change(const Address& address, std::uint64_t number,
                                                   std::uint64_t last) const override;
    std::shared_ptr<const state::StateDiff> changes_of(std::uint64_t block) const override;
    state::Code code(const Hash32& code_hash) const override;

    // --- metrics and files -----------------------------------------------------------------------
    /// The series in [from_ms, to_ms], in at most `buckets` buckets; oldest first, empty ones left out.
    Result<std::vector<MetricBucket>> metric_window(std::uint8_t series, std::int64_t from_ms,
                                                    std::int64_t to_ms, std::size_t buckets) const;
    /// All files of the run.
    std::uint64_t disk_bytes() const;
    DiskState disk_state() const;

private:
    struct Parts;
    explicit ChainStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::store
