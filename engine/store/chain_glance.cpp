// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_glance.hpp"

#include "block_record.hpp"
#include "chain_store_parts.hpp"

namespace studio::store {

Result<std::optional<ChainGlance>> glance_at_chain(const std::filesystem::path& folder) {
    const auto file = folder / kDatabaseName;
    if (!std::filesystem::exists(file))
        return std::nullopt;  // to open it would make it
    STUDIO_TRY(database, Database::open(file));
    STUDIO_TRY(rows, database->query("SELECT number, hash, header, transactions_before + transactions"
                                     " FROM blocks ORDER BY number DESC LIMIT 1"));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return std::nullopt;
    ChainGlance glance;
    glance.hash = Hash32::right_aligned(rows.blob(1));
    STUDIO_TRY(header, decode_stored_header(rows.u64(0), rows.blob(2), glance.hash));
    glance.header = std::move(header);
    glance.transactions = rows.u64(3);
    return glance;
}

}  // namespace studio::store
