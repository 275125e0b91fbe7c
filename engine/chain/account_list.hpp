// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace studio::chain {

/// Accounts with a balance that a genesis begins with, sorted by address, each once. For lists of a million:
/// 36 bytes an account, the same in memory as in the file. Never changes once it is made.
///
/// The file: 8 bytes "RSaccts1", the number of accounts (8 bytes, big-endian), then for each its address and
/// its balance in wei (16 bytes, big-endian), by ascending address.
class AccountList {
public:
    struct Entry {
        Address address;
        Uint256 balance;  // wei, below 2^128
    };

    /// Of entries by ascending address, each address once.
    static AccountList of(const std::vector<Entry>& entries);
    /// Strict: only what encoded() gives is read. Errors: chain_errors.hpp, account lists.
    static Result<AccountList> decode(Bytes file);

    /// Whether a file begins as those of lists do.
    static bool has_head(BytesView file);

    /// The file.
    BytesView encoded() const { return file_; }
    std::size_t size() const;
    /// By ascending address; `index` < size().
    Entry at(std::size_t index) const;
    Address address_at(std::size_t index) const;
    /// Nothing: the address is not in the list.
    std::optional<Uint256> balance_of(const Address& address) const;
    /// Wei of all accounts together.
    const Uint256& total() const { return total_; }

private:
    explicit AccountList(Bytes file) : file_{std::move(file)} {}
    const std::uint8_t* place_of(std::size_t index) const;
    void add_up();

    Bytes file_;
    Uint256 total_;
};
using AccountListPtr = std::shared_ptr<const AccountList>;  // null: no accounts

}  // namespace studio::chain
