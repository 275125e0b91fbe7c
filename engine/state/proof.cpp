// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof.hpp"

#include <codec/rlp.hpp>

namespace studio::state {

Bytes encode_account(const Account& account, const Hash32& storage_root) {
    return codec::rlp::encode_list(account.nonce, account.balance, storage_root, account.code_hash);
}

}  // namespace studio::state
