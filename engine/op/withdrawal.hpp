// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <chain/receipt.hpp>

/// Messages from L2 to L1 (OP specs, protocol/withdrawals.md).
namespace studio::op {

/// keccak("MessagePassed(uint256,address,address,uint256,uint256,bytes,bytes32)")
inline constexpr Hash32 message_passed_event{
    {0x02, 0xa5, 0x23, 0x67, 0xd1, 0x07, 0x42, 0xd8, 0x03, 0x27, 0x12, 0xc1, 0xbb, 0x8e, 0x01, 0x44,
     0xff, 0x1e, 0xc5, 0xff, 0xda, 0x1e, 0xd7, 0xd7, 0x0b, 0xb0, 0x5a, 0x27, 0x44, 0x95, 0x50, 0x54}};

struct Withdrawal {
    Uint256 nonce;  // its version in the upper two bytes
    Address sender;
    Address target;
    Uint256 value;  // wei
    Uint256 gas_limit;
    Bytes data;
    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

/// By which both chains know it: keccak(abi.encode of all fields).
Hash32 withdrawal_hash(const Withdrawal& withdrawal);
/// Where the L2ToL1MessagePasser keeps that it was sent (the value is 1): the key of its storage proof before
/// hashing.
Hash32 withdrawal_slot(const Hash32& withdrawal_hash);

/// Reads the event by which the message passer announces it. Errors: kEvent…, kWithdrawalOtherHash.
Result<Withdrawal> read_withdrawal(const chain::Log& event);
/// That event; for tests.
chain::Log withdrawal_log(const Withdrawal& withdrawal);

}  // namespace studio::op
