// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/uint256.hpp>
#include <crypto/secp256k1.hpp>
#include <string>
#include <vector>

#include "end_to_end/rpc_client.hpp"

namespace studio::test {

/// A read-only question to a chain: what an account has, or what a view function says of it.
struct Question {
    std::string to;    // the account, or the contract
    std::string data;  // call data; empty: the balance of `to`
};
/// "ownerOf(uint256)" and its argument → call data, 0x…
std::string call_of(const std::string& function, const Uint256& argument);
std::string call_of(const std::string& function, const std::string& address);
/// Answers in the order of the questions, by JSON-RPC alone, many at a time.
std::vector<Uint256> ask_all(const RpcClient& chain, const std::vector<Question>& questions);

/// Somebody with a key and a script, who sends one transaction after another through JSON-RPC.
class ScriptWallet {
public:
    ScriptWallet(const std::string& url, const std::string& private_key);

    const std::string& address() const { return address_; }
    /// False when the node refuses it.
    bool send(const std::string& to, const Uint256& wei, Bytes data, std::uint64_t gas);
    /// How many of those sent are in blocks, of which how many failed.
    struct Sent {
        std::size_t included = 0;
        std::size_t failed = 0;
    };
    Sent look() const;
    std::size_t sent_count() const { return sent_.size(); }

private:
    RpcClient chain_;
    crypto::SecretKey key_;
    std::string address_;
    std::uint64_t chain_id_ = 0;
    std::uint64_t nonce_ = 0;
    std::vector<std::string> sent_;
};

}  // namespace studio::test
