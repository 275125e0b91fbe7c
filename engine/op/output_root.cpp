// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_root.hpp"

#include <crypto/keccak256.hpp>

#include "op_errors.hpp"

namespace studio::op {

Hash32 output_root(const OutputParts& parts) {
    constexpr Hash32 version;
    return crypto::Keccak256{}
        .update(version.view())
        .update(parts.state_root.view())
        .update(parts.message_passer_storage_root.view())
        .update(parts.block_hash.view())
        .finish();
}

Result<OutputParts> output_parts_of(const chain::Header& header, chain::OpFork fork) {
    if (fork < chain::OpFork::isthmus || !header.withdrawals_root)
        return fail(errors::kOutputNoPasserRoot);
    return OutputParts{header.state_root, *header.withdrawals_root, chain::header_hash(header)};
}

}  // namespace studio::op
