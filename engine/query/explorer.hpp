// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/snapshots.hpp>
#include <base/result.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "chain_access.hpp"
#include "name_book.hpp"

namespace studio::query {

/// Answers what the Explore page asks about one chain. Read-only, thread-safe; may take milliseconds, for a
/// transaction in a large block tens of them. Every list has a limit (limits::kPageMaxRows). Text that came
/// from the chain or a design is plain text.
///
/// Pages: an unknown cursor or address gives an empty page, as does a block the database cannot give; the
/// latter is told by the functions that give a Result.
class Explorer {
public:
    Explorer(ChainAccess chain, NameBook names);
    ~Explorer();
    Explorer(const Explorer&) = delete;
    Explorer& operator=(const Explorer&) = delete;

    api::Page<api::BlockRow> blocks(const std::string& cursor, std::size_t limit) const;
    /// Errors: kNoSuchBlock, those of the store.
    Result<api::BlockDetail> block(std::uint64_t number) const;
    /// All, or those of a block (in the block's order), or of an address, or both.
    api::Page<api::TransactionRow> transactions(std::optional<std::uint64_t> block,
                                                const std::string& address, const std::string& cursor,
                                                std::size_t limit) const;
    /// Runs the transaction again for its calls and changes. `cost` and `usd` are left empty. Errors:
    /// kBadHash, kNoSuchTransaction, those of the store.
    Result<api::TransactionDetail> transaction(const std::string& hash) const;
    api::Page<api::AccountRow> accounts(bool contracts_only, const std::string& cursor,
                                        std::size_t limit) const;
    /// An account that does not exist has a balance of 0. Errors: kBadAddress, kNoSuchBlock, those of the
    /// state.
    Result<api::AccountDetail> account(const std::string& address, std::optional<std::uint64_t> as_of) const;
    /// By key; slots of value 0 do not exist.
    api::Page<api::StorageRow> storage(const std::string& address, std::optional<std::uint64_t> as_of,
                                       const std::string& cursor, std::size_t limit) const;
    /// Of one contract, or of all when the address is empty.
    api::Page<api::LogRow> logs(const std::string& address, const std::string& cursor,
                                std::size_t limit) const;
    /// Block numbers, hashes, addresses and the beginnings of them, names, numbers of NFTs; best first.
    std::vector<api::SearchHit> search(const std::string& text) const;

    struct Parts;  // explorer_parts.hpp, for the files of this room

private:
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::query
