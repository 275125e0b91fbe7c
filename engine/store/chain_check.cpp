// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_check.hpp"

#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>

#include "chain_store_parts.hpp"
#include "checksum.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

Result<void> quick_check(Database& database) {
    STUDIO_TRY(rows, database.query("PRAGMA quick_check(1)"));
    STUDIO_TRY(found, rows.next());
    const auto verdict = found ? rows.text(0) : std::string{"no answer"};
    if (verdict != "ok")
        return fail(errors::kDamaged, {database.file(), verdict});
    return {};
}

Result<void> check_link(std::uint64_t number, const chain::Header& header, const Hash32& parent_hash) {
    if (number != 0 && header.parent_hash != parent_hash)
        return fail(errors::kBlockDamaged,
                    {std::to_string(number), "it does not follow the block before it"});
    return {};
}

/// Blocks 0, 1, 2 … to the last row, without a gap.
Result<void> check_blocks(Database& database) {
    STUDIO_TRY(count, database.integer("SELECT count(*) FROM blocks"));
    Hash32 parent_hash;
    for (std::uint64_t number = 0; number < static_cast<std::uint64_t>(count); ++number) {
        STUDIO_TRY(record, read_record(database, number));
        if (!record)
            return fail(errors::kBlockDamaged, {std::to_string(number), "it is missing"});
        STUDIO_TRY(header, record->read_header());
        STUDIO_CHECK(check_link(number, header, parent_hash));
        parent_hash = record->hash;
        STUDIO_TRY(rows, database.query("SELECT diff_checksum, diff FROM blocks WHERE number = ?", number));
        STUDIO_CHECK(rows.next());
        if (rows.integer(0) != std::int64_t{checksum({rows.blob(1)})})
            return fail(errors::kBlockDamaged,
                        {std::to_string(number), "its state changes have another checksum"});
    }
    return {};
}

Result<void> check_codes(Database& database) {
    STUDIO_TRY(rows, database.query("SELECT hash, code FROM codes"));
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            return {};
        if (crypto::keccak256(rows.blob(1)) != Hash32::right_aligned(rows.blob(0)))
            return fail(errors::kDamaged, {database.file(), "a contract's code does not have its hash"});
    }
}

}  // namespace

Result<void> check_chain(Database& database, const PositionIndex& index) {
    STUDIO_CHECK(quick_check(database));
    STUDIO_CHECK(check_blocks(database));
    STUDIO_CHECK(check_codes(database));
    return index.verify(database);
}

}  // namespace studio::store
