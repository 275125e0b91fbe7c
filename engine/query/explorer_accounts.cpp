// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>

#include "explorer_parts.hpp"
#include "query_errors.hpp"

/// Explorer: accounts and storage.
namespace studio::query {

namespace {

api::AccountRow row_of(const Address& address, const state::Account& account, std::string name) {
    return {codec::to_hex(address), std::move(name), account.balance.to_decimal(), account.nonce,
            account.code_hash != chain::empty_code_hash};
}

Result<Address> read_address(const std::string& text) {
    const auto address = crypto::parse_address(text);
    if (!address)
        return fail(errors::kBadAddress, {text.substr(0, limits::kSearchMaxText)});
    return *address;
}

}  // namespace

api::Page<api::AccountRow> Explorer::accounts(bool contracts_only, const std::string& cursor,
                                              std::size_t limit) const {
    api::Page<api::AccountRow> page;
    const auto before = cursor.empty() ? std::nullopt : read_number(cursor);
    const auto view = parts_->view();
    if (!view || (!cursor.empty() && !before))
        return page;
    const auto found = parts_->chain.store.accounts(contracts_only, before, page_size(limit));
    if (!found)
        return page;
    for (const auto& address : found->rows)
        if (const auto account = (*view)->account(address))
            page.rows.push_back(row_of(address, *account, parts_->name_of(address, **view)));
    if (found->next)
        page.next = std::to_string(*found->next);
    return page;
}

Result<api::AccountDetail> Explorer::account(const std::string& text,
                                             std::optional<std::uint64_t> as_of) const {
    STUDIO_TRY(address, read_address(text));
    const auto block = as_of.value_or(parts_->head());
    STUDIO_TRY(view, parts_->chain.state.view_at(block));
    const auto account = view->account(address).value_or(state::Account{});
    api::AccountDetail detail;
    detail.row = row_of(address, account, parts_->name_of(address, *view));
    detail.as_of_block = block;
    const auto code = view->code(account.code_hash);
    detail.code = codec::to_hex(*code);
    if (const auto* contract = parts_->contracts.by_code(account.code_hash, *code))
        detail.contract = contract->artifact->name;
    STUDIO_TRY(creation, parts_->chain.store.creation_of(address));
    if (!creation || !creation->transaction)
        return detail;
    STUDIO_TRY(stored, parts_->chain.store.transaction(*creation->transaction));
    if (stored) {
        detail.creator = codec::to_hex(stored->transaction->sender);
        detail.creation_transaction = codec::to_hex(stored->transaction->hash);
    }
    return detail;
}

api::Page<api::StorageRow> Explorer::storage(const std::string& text, std::optional<std::uint64_t> as_of,
                                             const std::string& cursor, std::size_t limit) const {
    api::Page<api::StorageRow> page;
    const auto address = read_address(text);
    const auto offset = cursor.empty() ? std::optional<std::uint64_t>{0} : read_number(cursor);
    if (!address || !offset || *offset > limits::kStorageSlotsMax)
        return page;
    const auto view = parts_->chain.state.view_at(as_of.value_or(parts_->head()));
    if (!view)
        return page;
    const auto size = page_size(limit);
    const auto slots = (*view)->storage_of(*address, *offset + size + 1);
    const auto* contract = parts_->contracts.at(*address, **view);
    for (std::size_t i = *offset; i < slots.size() && page.rows.size() < size; ++i) {
        const auto& [key, value] = slots[i];
        api::StorageRow row{codec::to_hex(key.to_hash()), codec::to_hex(value.to_hash()), {}};
        if (contract != nullptr) {
            const auto& names = parts_->contracts.slot_names(*contract);
            if (const auto name = names.find(key); name != names.end())
                row.name = name->second;
        }
        page.rows.push_back(std::move(row));
    }
    if (slots.size() > *offset + size)
        page.next = std::to_string(*offset + size);
    return page;
}

}  // namespace studio::query
