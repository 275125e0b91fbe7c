// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chain/chain_config.hpp>
#include <cstdint>
#include <optional>

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

/// Rules that are numbers or switches. Values are those of Shanghai; later forks change single fields.
struct Rules {
    chain::Fork fork = chain::Fork::cancun;

    // EIP-2929
    std::int64_t cold_account = 2600;
    std::int64_t cold_slot = 2100;
    std::int64_t warm_access = 100;
    // EIP-2200 with 3529
    std::int64_t sstore_set = 20'000;
    std::int64_t sstore_reset = 2'900;
    std::int64_t sstore_clear_refund = 4'800;
    std::int64_t sstore_stipend_guard = 2'300;  // SSTORE fails with this much gas or less
    // calls (EIP-150) and creations
    std::int64_t call_value = 9'000;
    std::int64_t call_stipend = 2'300;
    std::int64_t new_account = 25'000;
    std::int64_t code_deposit_byte = 200;
    std::int64_t init_code_word = 2;            // EIP-3860
    std::uint64_t max_code_size = 24'576;       // EIP-170
    std::uint64_t max_init_code_size = 49'152;  // EIP-3860
    // transactions
    std::uint64_t transaction_base = 21'000;
    std::uint64_t transaction_create = 32'000;
    std::uint64_t calldata_zero = 4;
    std::uint64_t calldata_nonzero = 16;        // EIP-2028
    std::uint64_t calldata_floor_token = 0;     // EIP-7623; 0: no floor
    std::uint64_t access_list_address = 2'400;  // EIP-2930
    std::uint64_t access_list_key = 1'900;
    std::uint64_t authorization_new = 25'000;     // EIP-7702, PER_EMPTY_ACCOUNT_COST
    std::uint64_t authorization_base = 12'500;    // EIP-7702, PER_AUTH_BASE_COST
    std::uint64_t max_refund_quotient = 5;        // EIP-3529
    std::uint64_t max_transaction_gas = 0;        // EIP-7825; 0: no cap
    std::uint64_t max_blobs_per_transaction = 0;  // EIP-7594; 0: as many as a block may hold
    // precompiles
    std::int64_t p256_verify = 0;  // EIP-7951, RIP-7212; 0: there is none
    // The most bytes they take, so that proving a call on an OP chain stays possible (OP specs,
    // protocol/granite, isthmus and jovian exec-engine.md); 0: no limit
    std::uint32_t max_bn254_pairing_input = 0;
    std::uint32_t max_g1_msm_input = 0;
    std::uint32_t max_g2_msm_input = 0;
    std::uint32_t max_bls12_381_pairing_input = 0;
    // switches
    bool has_blobs = false;                 // EIP-4844
    bool has_beacon_root_contract = false;  // EIP-4788
    bool selfdestruct_spares_old = false;   // EIP-6780: only what the transaction itself made is removed
    bool has_set_code = false;              // EIP-7702
    bool has_history_contract = false;      // EIP-2935
    bool has_requests = false;              // EIP-7685
    bool has_new_modexp_rules = false;      // EIP-7823, EIP-7883
};

/// Gas is counted in signed 64-bit numbers; no transaction can have more.
inline constexpr std::uint64_t kMostGas = (std::uint64_t{1} << 63U) - 1;

/// Limitations: forks before Shanghai have their instructions and base costs here, but run with Shanghai's
/// Rules.
inline constexpr chain::Fork kOldestExactFork = chain::Fork::shanghai;

const OpcodeTable& opcode_table(chain::Fork fork);
/// `op_fork`: the rules of an OP chain.
const Rules& rules_of(chain::Fork fork, std::optional<chain::OpFork> op_fork = std::nullopt);
const Rules& rules_of(const chain::ChainConfig& config);

}  // namespace studio::evm
