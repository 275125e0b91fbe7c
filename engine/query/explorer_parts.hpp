// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <base/limits.hpp>
#include <charconv>

#include "contract_book.hpp"
#include "explorer.hpp"
#include "transaction_replay.hpp"

/// The insides of Explorer, shared by the files that implement it.
namespace studio::query {

using ViewPtr = std::shared_ptr<const state::StateView>;

struct Explorer::Parts {
    ChainAccess chain;
    NameBook names;
    ContractBook contracts{names};

    /// The newest block of which both the store and the state know.
    std::uint64_t head() const { return std::min(chain.store.head().value_or(0), chain.state.head()); }
    /// The state at the head: never missing.
    Result<ViewPtr> view() const { return chain.state.view_at(head()); }
    /// The run's name for it, or what its code says it is; empty when neither is known.
    std::string name_of(const Address& address, const state::StateView& view) const;
    api::TransactionRow row_of(const store::StoredTransaction& stored, const state::StateView& view) const;
    api::LogRow log_row(const store::FoundLog& found, const state::StateView& view) const;
};

/// What a caller asked for, at least 1 and within the limit.
inline std::size_t page_size(std::size_t limit) {
    return std::clamp<std::size_t>(limit, 1, limits::kPageMaxRows);
}

/// Two numbers as a cursor, "12.3".
inline std::string write_cursor(std::uint64_t first, std::uint64_t second) {
    return std::to_string(first) + "." + std::to_string(second);
}

inline std::optional<std::uint64_t> read_number(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

/// Nothing when it is not what write_cursor wrote.
inline std::optional<std::pair<std::uint64_t, std::uint32_t>> read_cursor(std::string_view text) {
    const auto point = text.find('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const auto first = read_number(text.substr(0, point));
    const auto second = read_number(text.substr(point + 1));
    if (!first || !second || *second > UINT32_MAX)
        return std::nullopt;
    return std::pair{*first, static_cast<std::uint32_t>(*second)};
}

}  // namespace studio::query
