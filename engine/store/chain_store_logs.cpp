// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "chain_store_parts.hpp"
#include "store_errors.hpp"

/// ChainStore: logs.
namespace studio::store {

namespace {

constexpr std::uint64_t kMaxBlock = (std::uint64_t{1} << (63 - kPlaceBits)) - 1;
/// Blocks looked up at once when a search has no lower end.
constexpr std::size_t kBatch = 256;

/// Stops a search that takes too long.
class Deadline {
public:
    Deadline(const Clock& clock, std::int64_t milliseconds)
        : clock_{clock}, end_ns_{clock.monotonic_ns() + milliseconds * 1'000'000} {}
    bool passed() const { return clock_.monotonic_ns() > end_ns_; }

private:
    const Clock& clock_;
    std::int64_t end_ns_;
};

struct BlockRange {
    std::uint64_t first;
    std::uint64_t last;  // inclusive
};

bool any_in_bloom(const chain::Bloom& bloom, const auto& items) {
    return items.empty() || std::any_of(items.begin(), items.end(), [&](const auto& item) {
               return chain::bloom_may_contain(bloom, item);
           });
}

bool may_match(const chain::Bloom& bloom, const LogFilter& filter) {
    return !bloom.is_zero() && any_in_bloom(bloom, filter.addresses) &&
           std::all_of(filter.topics.begin(), filter.topics.end(),
                       [&](const auto& topics) { return any_in_bloom(bloom, topics); });
}

/// Keys of the index: a matching log is in a block of one of them. None: any block may have one.
std::vector<std::uint64_t> keys_of(const LogFilter& filter) {
    std::vector<std::uint64_t> keys;
    for (const auto& address : filter.addresses)
        keys.push_back(index_key(IndexKind::log_address, address));
    if (keys.empty() && !filter.topics.empty())
        for (const auto& topic : filter.topics.front())
            keys.push_back(index_key(IndexKind::log_topic, topic));
    return keys;
}

/// The logs of a block that match, oldest first.
Result<std::vector<FoundLog>> matching_logs(const BlockRecord& record, const LogFilter& filter) {
    std::vector<FoundLog> out;
    STUDIO_TRY(header, record.read_header());
    for (std::size_t i = 0; i < record.transaction_count(); ++i) {
        STUDIO_TRY(logs, record.logs(i));
        for (std::size_t n = 0; n < logs.size(); ++n) {
            if (!filter.matches(logs[n]))
                continue;
            STUDIO_TRY(hash, record.transaction_hash(i));
            const auto place = record.first_log(i) + static_cast<std::uint32_t>(n);
            out.push_back({{record.number, place},
                           static_cast<std::uint32_t>(i),
                           hash,
                           record.hash,
                           header.timestamp,
                           std::move(logs[n])});
        }
    }
    return out;
}

/// Blocks that may hold matching logs, newest first; `range.last` moves down to below what was looked at.
Result<std::vector<std::uint64_t>> next_candidates(const PositionIndex& index, Database& reader,
                                                   const std::vector<std::uint64_t>& keys, BlockRange& range,
                                                   bool& at_end) {
    auto lowest = range.first;
    std::set<std::uint64_t, std::greater<>> blocks;
    if (keys.empty()) {
        lowest = range.last - range.first < kBatch ? range.first : range.last - kBatch + 1;
        for (auto number = lowest; number <= range.last; ++number)
            blocks.insert(number);
    }
    for (const auto key : keys) {
        STUDIO_TRY(positions, index.newest(reader, key, position_of(range.first, 0),
                                           position_of(range.last, kNoPlace), kBatch));
        for (const auto position : positions)
            blocks.insert(block_of(position));
        // Below the last one of a full answer there may be more of this key.
        if (positions.size() == kBatch)
            lowest = std::max(lowest, block_of(positions.back()));
    }
    at_end = lowest == range.first;
    if (!at_end)
        range.last = lowest - 1;
    blocks.erase(blocks.upper_bound(lowest), blocks.end());  // ordered from high to low
    return std::vector<std::uint64_t>(blocks.begin(), blocks.end());
}

}  // namespace

bool LogFilter::matches(const chain::Log& log) const {
    if (!addresses.empty() && std::find(addresses.begin(), addresses.end(), log.address) == addresses.end())
        return false;
    for (std::size_t i = 0; i < topics.size(); ++i) {
        if (topics[i].empty())
            continue;
        if (i >= log.topics.size() ||
            std::find(topics[i].begin(), topics[i].end(), log.topics[i]) == topics[i].end())
            return false;
    }
    return true;
}

Result<std::vector<FoundLog>> ChainStore::Parts::logs_of_block(std::uint64_t number, const LogFilter& filter,
                                                               Database& reader) {
    {
        STUDIO_TRY(rows, reader.query("SELECT header FROM blocks WHERE number = ?", number));
        STUDIO_TRY(found, rows.next());
        if (!found)
            return std::vector<FoundLog>{};
        const auto header = chain::decode_header(rows.blob(0));
        // A header that does not decode is reported by record().
        if (header && !may_match(header->logs_bloom, filter))
            return std::vector<FoundLog>{};
    }
    STUDIO_TRY(found, record(number));
    return matching_logs(*found, filter);
}

namespace {

/// Bounds what one search may find.
class LogBudget {
public:
    Result<void> take(const std::vector<FoundLog>& found) {
        count_ += found.size();
        for (const auto& log : found)
            bytes_ += log.log.data.size();
        if (count_ > limits::kLogsMaxResults)
            return fail(errors::kTooManyLogs, {std::to_string(limits::kLogsMaxResults)});
        if (bytes_ > limits::kLogsMaxBytes)
            return fail(errors::kLogsTooLarge, {std::to_string(limits::kLogsMaxBytes >> 20U)});
        return {};
    }

private:
    std::size_t count_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace

Result<std::vector<FoundLog>> ChainStore::logs(const LogFilter& filter) const {
    std::vector<FoundLog> out;
    LogBudget budget;
    const auto end = head();
    if (!end || filter.from_block > std::min(filter.to_block, *end))
        return out;
    BlockRange range{filter.from_block, std::min(filter.to_block, *end)};
    if (range.last - range.first >= limits::kLogsMaxBlocks)
        return fail(errors::kTooManyBlocks,
                    {std::to_string(range.last - range.first + 1), std::to_string(limits::kLogsMaxBlocks)});
    const Deadline deadline{*parts_->options.clock, limits::kLogsMaxMs};
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto keys = keys_of(filter);
    for (bool at_end = false; !at_end;) {
        STUDIO_TRY(blocks, next_candidates(parts_->index, *reader, keys, range, at_end));
        for (const auto number : blocks) {
            STUDIO_TRY(found, parts_->logs_of_block(number, filter, *reader));
            STUDIO_CHECK(budget.take(found));
            out.insert(out.end(), std::make_move_iterator(found.rbegin()),
                       std::make_move_iterator(found.rend()));
            if (deadline.passed())
                return fail(errors::kSearchTooLong, {std::to_string(limits::kLogsMaxMs / 1000)});
        }
    }
    std::reverse(out.begin(), out.end());
    return out;
}

Result<ChainStore::LogPage> ChainStore::newest_logs(const LogFilter& filter,
                                                    std::optional<LogPosition> before,
                                                    std::size_t limit) const {
    LogPage page;
    const auto end = head();
    if (!end)
        return page;
    BlockRange range{filter.from_block,
                     std::min({filter.to_block, *end, before ? before->block : kMaxBlock})};
    if (range.first > range.last)
        return page;
    const Deadline deadline{*parts_->options.clock, limits::kLogPageMaxMs};
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto keys = keys_of(filter);
    for (bool at_end = false; !at_end;) {
        STUDIO_TRY(blocks, next_candidates(parts_->index, *reader, keys, range, at_end));
        for (const auto number : blocks) {
            if (deadline.passed()) {
                page.next = LogPosition{number + 1, 0};
                return page;
            }
            STUDIO_TRY(found, parts_->logs_of_block(number, filter, *reader));
            for (auto log = found.rbegin(); log != found.rend(); ++log) {
                if (before && log->at >= *before)
                    continue;
                if (page.rows.size() == limit) {
                    page.next = page.rows.back().at;
                    return page;
                }
                page.rows.push_back(std::move(*log));
            }
        }
        if (deadline.passed() && !at_end) {
            page.next = LogPosition{range.last + 1, 0};
            return page;
        }
    }
    return page;
}

}  // namespace studio::store
