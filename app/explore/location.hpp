// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <studio/events.hpp>
#include <vector>

namespace studio::app {

/// What the right side of Explore shows.
struct ExploreLocation {
    enum class Kind { nothing, block, transaction, account, l1Block };
    Kind kind = Kind::nothing;
    QString id;  // block number, transaction hash or address

    bool isNothing() const { return kind == Kind::nothing; }
    friend bool operator==(const ExploreLocation&, const ExploreLocation&) = default;

    static ExploreLocation block(std::uint64_t number) { return {Kind::block, QString::number(number)}; }
    /// A block of the L1 that the rollup shown stands on: another chain.
    static ExploreLocation l1Block(std::uint64_t number) { return {Kind::l1Block, QString::number(number)}; }
    static ExploreLocation transaction(const QString& hash) { return {Kind::transaction, hash}; }
    static ExploreLocation account(const QString& address) { return {Kind::account, address}; }
    /// The inverse of text(): "block:7", "tx:0x…", "account:0x…". Nothing when it is none of these.
    static ExploreLocation fromText(const QString& text);
    QString text() const;
};

/// A location with the chain that it lies on.
struct ExplorePlace {
    api::RunId run = 0;
    ExploreLocation location;
    friend bool operator==(const ExplorePlace&, const ExplorePlace&) = default;
};

/// Where one has been, like a browser's: going somewhere new forgets what lay ahead.
class LocationHistory {
public:
    static constexpr std::size_t longest = 200;

    void go(const ExplorePlace& place);
    void clear();
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visited.size(); }
    /// Call only when canGoBack() / canGoForward().
    ExplorePlace back();
    ExplorePlace forward();
    ExplorePlace current() const;

private:
    std::vector<ExplorePlace> m_visited;
    std::size_t m_current = 0;
};

}  // namespace studio::app
