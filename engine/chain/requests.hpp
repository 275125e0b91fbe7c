// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.hpp"

namespace studio::chain {

/// EIP-7685: what contracts ask of the consensus layer.
enum class RequestType : std::uint8_t { deposit = 0, withdrawal = 1, consolidation = 2 };

/// The type's byte and the data; a type without data makes no entry.
using Requests = std::vector<Bytes>;
void add_requests(Requests& requests, RequestType type, BytesView data);
Hash32 requests_hash(const Requests& requests);

/// EIP-6110: the deposits that the deposit contract's events in these receipts announce, 192 bytes each.
/// Error: kDepositBadLayout.
Result<Bytes> deposit_requests(const std::vector<Receipt>& receipts, const Address& deposit_contract);

}  // namespace studio::chain
