// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_side.hpp"
#include "transfer_record.hpp"

namespace studio::bridging {

enum class Fate : std::uint8_t {
    waits,     // it is in no block, and may come into one
    landed,    // in a block, with success
    reverted,  // in a block, without
    replaced,  // another transaction has its nonce: it never comes into a block of this branch
    unclear    // the chain moved while it was looked for
};

struct Sighting {
    Fate fate{};
    std::optional<ChainSide::Included> included;
};

/// What has become of a transaction that `account` sent. Errors: those of the chain.
Result<Sighting> look_for(const ChainSide& side, const Address& account, const SentTransaction& sent);

}  // namespace studio::bridging
