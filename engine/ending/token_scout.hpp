// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bridging/l2_side.hpp>
#include <functional>
#include <map>
#include <set>
#include <settling/claim_book.hpp>

namespace studio::ending {

/// What a contract on L2 says to a call without arguments that gives a string, such as name() and symbol(),
/// short enough for a screen; `otherwise` when it gives none.
std::string text_of(const bridging::L2Side& l2, const Address& at, std::string_view function,
                    const std::string& otherwise);

/// Of an ERC-20; 18 when it does not say.
std::uint8_t decimals_of(const bridging::L2Side& l2, const Address& at);

/// Finds the token contracts of an ephemeral rollup, so that their holders can be paid on L1: whatever emits
/// the Transfer events that ERC-20 and ERC-721 ask for. Where a contract keeps its balances or owners is
/// found by comparing what it answers with what its storage has, for mappings of Solidity in its first slots
/// and at OpenZeppelin's namespaces (ERC-7201). One thread.
class TokenScout {
public:
    /// `is_own`: whether a contract is the event's own, which come first. With `merges` what they make comes
    /// to life as one with what their namesakes on the event's other shards make.
    TokenScout(rollup::Rollup& rollup, std::function<bool(const Address&)> is_own, bool merges)
        : rollup_{rollup}, l2_{rollup}, is_own_{std::move(is_own)}, merges_{merges} {}

    /// Reads on in the rollup's safe blocks, at most `most_blocks`, up to `last` if it is given. Errors: of
    /// the store; the next look goes on.
    Result<void> look(std::size_t most_blocks, std::optional<std::uint64_t> last);
    /// The newest block that was read.
    std::uint64_t read_to() const { return read_to_; }

    /// The call of EphemeralClaims that registers the next one that is not `registered`: the event's own
    /// first, then by how many have held it, since anybody can make contracts to take the places. Half of
    /// those wait until `is_over`: the last block was read. Empty: there is none for now.
    std::optional<Bytes> next_registration(const std::vector<settling::ClaimAsset>& registered, bool is_over);
    /// Whether one that has a place is still looked at.
    bool is_undecided(const std::vector<settling::ClaimAsset>& registered) const;
    /// How many contracts have tokens that cannot be paid: it is not known where they keep them, or there is
    /// no place for them. Once it `is_settled`, all that are not registered.
    std::size_t left_out(const std::vector<settling::ClaimAsset>& registered, bool is_settled) const;

    static constexpr std::size_t kMostAssets = 64;

private:
    struct Token {
        bool is_collection = false;
        std::vector<Uint256> samples;  // the newest holders as numbers, or token ids
        std::set<Address> holders;     // whoever received some, the first thousand
        unsigned tries = 0;            // to find its slot
    };
    using Known = std::map<Address, Token>;
    /// Those that have holders and are not registered, in the order in which they get places.
    std::vector<Known::const_iterator> waiting(const std::vector<settling::ClaimAsset>& registered) const;
    void read(const chain::Log& log);
    std::optional<Uint256> find_slot(const Address& at, const Token& token) const;
    /// What the contract says of the sample: a balance, or an owner as a number; empty: nothing, or zero.
    std::optional<Uint256> said_of(const Address& at, const Token& token, const Uint256& sample) const;
    Bytes registration(const Address& at, const Token& token, const Uint256& slot) const;
    std::string base_uri(const Address& at, const Token& token) const;

    rollup::Rollup& rollup_;
    bridging::L2Side l2_;
    const std::function<bool(const Address&)> is_own_;
    const bool merges_;
    std::uint64_t read_to_ = 0;
    Known tokens_;
};

}  // namespace studio::ending
