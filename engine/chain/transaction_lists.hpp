// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/rlp.hpp>

#include "transaction.hpp"

/// The lists inside typed transactions, for those who carry a transaction's fields in another order (OP span
/// batches).
namespace studio::chain {

/// EIP-2930.
void add_access_list(codec::rlp::Encoder& encoder, const AccessList& access_list);
Result<AccessList> read_access_list(codec::rlp::Decoder& fields);

/// EIP-7702. Bounds that make a whole transaction invalid are checked, signatures are not. Error:
/// kSignatureBadV.
void add_authorizations(codec::rlp::Encoder& encoder, const std::vector<Authorization>& authorizations);
Result<std::vector<Authorization>> read_authorizations(codec::rlp::Decoder& fields);

}  // namespace studio::chain
