// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "end_to_end/rpc_client.hpp"

namespace studio::test {

/// What a client was told about a chain: every block with its hash, its receipts, and a balance at its end.
class SeenChain {
public:
    /// Reads the blocks that are new. False when the server is gone.
    bool follow(const RpcClient& client);
    /// Expects everything that was seen up to block `last` to be there, the same.
    void expect_in(const RpcClient& client, std::uint64_t last) const;

    std::uint64_t newest() const { return blocks_.empty() ? 0 : blocks_.rbegin()->first; }
    std::uint64_t transactions() const;
    /// Forgets the blocks above `last`: their loss was told.
    void forget_after(std::uint64_t last) { blocks_.erase(blocks_.upper_bound(last), blocks_.end()); }

private:
    struct Block {
        std::string hash;
        std::string receipts;
        std::string fees;  // of the vault, at its end
        std::uint64_t transactions = 0;
    };
    static std::optional<Block> read(const RpcClient& client, std::uint64_t number);

    std::map<std::uint64_t, Block> blocks_;
};

}  // namespace studio::test
