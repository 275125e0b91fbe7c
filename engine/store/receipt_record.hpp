// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/receipt.hpp>

namespace studio::store {

/// A receipt with the fields that its consensus encoding lacks and without the bloom, which is computed again
/// from the logs: an RLP list of our own.
void append_receipt_record(Bytes& out, const chain::Receipt& receipt);
/// Reads the record at the beginning of `data`; what follows it does not matter.
Result<chain::Receipt> read_receipt_record(BytesView data);
Result<std::vector<chain::Log>> read_logs_of_record(BytesView data);

}  // namespace studio::store
