// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chain/chain_config.hpp>
#include <cstdint>
#include <optional>
#include <state/journal.hpp>

#include "opcodes.hpp"

/// What each fork charges and allows, as data. The interpreter and the state transition read these tables and
/// never compare forks themselves.
namespace studio::evm {

/// Base cost of an instruction that the fork does not have.
inline constexpr std::int16_t kNoSuchOpcode = -1;

struct OpcodeCost {
    std::int16_t gas = kNoSuchOpcode;  // without its dynamic part
    std::int8_t stack_in = 0;
    std::int8_t stack_out = 0;
};
using OpcodeTable = std::array<OpcodeCost, 256>;

/// EIP-198 and the EIPs that priced it anew.
enum class ModexpPricing : std::uint8_t { eip198, eip2565, eip7883 };

/// Rules that are numbers or switches. Values are those of Frontier; later forks change single fields.
struct Rules {
    chain::Fork fork = chain::Fork::frontier;

    // EIP-2929; before it access is in the base costs
    std::int64_t cold_account = 0;
    std::int64_t cold_slot = 0;
    std::int64_t warm_access = 0;
    // storage
    bool has_net_metering = false;  // EIP-1283, EIP-2200: the price depends on the slot's original value
    std::int64_t sstore_set = 20'000;
    std::int64_t sstore_reset = 5'000;
    std::int64_t sstore_noop = 5'000;  // nothing changes, or not for the first time
    std::int64_t sstore_clear_refund = 15'000;
    std::int64_t sstore_stipend_guard = 0;  // SSTORE fails with this much gas or less
    // calls and creations
    std::int64_t call_value = 9'000;
    std::int64_t call_stipend = 2'300;
    std::int64_t new_account = 25'000;
    std::int64_t selfdestruct_new_account = 0;
    std::int64_t selfdestruct_refund = 24'000;
    std::int64_t code_deposit_byte = 200;
    std::int64_t init_code_word = 0;                // EIP-3860
    std::uint64_t max_code_size = UINT64_MAX;       // EIP-170
    std::uint64_t max_init_code_size = UINT64_MAX;  // EIP-3860
    std::uint64_t created_nonce = 0;                // EIP-161: of a contract just made
    bool keeps_back_a_64th = false;                 // EIP-150: and a call asks for what there is at most
    bool new_account_needs_value = false;           // EIP-161: a call without value makes none
    bool must_pay_code_deposit = false;             // EIP-2: or else the creation fails
    bool rejects_ef_code = false;                   // EIP-3541
    bool selfdestruct_spares_old = false;  // EIP-6780: only what the transaction itself made is removed
    state::EmptyAccounts empty_accounts = state::EmptyAccounts::kept;  // EIP-161
    // other instructions
    std::int64_t exp_byte = 10;
    // transactions
    std::uint64_t transaction_base = 21'000;
    std::uint64_t transaction_create = 0;
    std::uint64_t calldata_zero = 4;
    std::uint64_t calldata_nonzero = 68;
    std::uint64_t calldata_floor_token = 0;     // EIP-7623; 0: no floor
    std::uint64_t access_list_address = 2'400;  // EIP-2930
    std::uint64_t access_list_key = 1'900;
    std::uint64_t authorization_new = 25'000;     // EIP-7702, PER_EMPTY_ACCOUNT_COST
    std::uint64_t authorization_base = 12'500;    // EIP-7702, PER_AUTH_BASE_COST
    std::uint64_t max_refund_quotient = 2;        // refunds are at most one part in so many of the gas
    std::uint64_t max_transaction_gas = 0;        // EIP-7825; 0: no cap
    std::uint64_t max_blobs_per_transaction = 0;  // EIP-7594; 0: as many as a block may hold
    bool requires_low_s = false;                  // EIP-2
    bool has_replay_protection = false;           // EIP-155
    bool has_access_lists = false;                // EIP-2930
    bool has_fee_market = false;                  // EIP-1559
    bool has_blobs = false;                       // EIP-4844
    bool has_set_code = false;                    // EIP-7702
    bool warms_beneficiary = false;               // EIP-3651
    // precompiles
    std::int64_t bn254_add = 500;
    std::int64_t bn254_mul = 40'000;
    std::int64_t bn254_pairing = 100'000;
    std::int64_t bn254_pairing_pair = 80'000;
    ModexpPricing modexp = ModexpPricing::eip198;
    bool bounds_modexp = false;    // EIP-7823
    std::int64_t p256_verify = 0;  // EIP-7951, RIP-7212; 0: there is none
    // The most bytes they take, so that proving a call on an OP chain stays possible (OP specs,
    // protocol/granite, isthmus and jovian exec-engine.md); 0: no limit
    std::uint32_t max_bn254_pairing_input = 0;
    std::uint32_t max_g1_msm_input = 0;
    std::uint32_t max_g2_msm_input = 0;
    std::uint32_t max_bls12_381_pairing_input = 0;
    // blocks
    std::uint64_t block_reward = 5'000'000'000'000'000'000;  // wei; 0 since the Merge
    bool has_difficulty = true;                              // EIP-4399 gives its instruction to randomness
    bool has_beacon_root_contract = false;                   // EIP-4788
    bool has_history_contract = false;                       // EIP-2935
    bool has_requests = false;                               // EIP-7685
};

/// Gas is counted in signed 64-bit numbers; no transaction can have more.
inline constexpr std::uint64_t kMostGas = (std::uint64_t{1} << 63U) - 1;

const OpcodeTable& opcode_table(chain::Fork fork);
/// `op_fork`: the rules of an OP chain.
const Rules& rules_of(chain::Fork fork, std::optional<chain::OpFork> op_fork = std::nullopt);
const Rules& rules_of(const chain::ChainConfig& config);

}  // namespace studio::evm
