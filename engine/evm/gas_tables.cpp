// SPDX-License-Identifier: GPL-3.0-or-later
#include "gas_tables.hpp"

namespace studio::evm {
namespace {

using chain::Fork;

constexpr std::size_t kForks = static_cast<std::size_t>(Fork::osaka) + 1;

/// A base cost that a fork changed after the instruction came.
struct Repricing {
    Fork since;
    Opcode opcode;
    std::int16_t gas;
};

constexpr Repricing kRepricings[] = {
    // EIP-150
    {Fork::tangerine_whistle, Opcode::EXTCODESIZE, 700},
    {Fork::tangerine_whistle, Opcode::EXTCODECOPY, 700},
    {Fork::tangerine_whistle, Opcode::BALANCE, 400},
    {Fork::tangerine_whistle, Opcode::SLOAD, 200},
    {Fork::tangerine_whistle, Opcode::CALL, 700},
    {Fork::tangerine_whistle, Opcode::CALLCODE, 700},
    {Fork::tangerine_whistle, Opcode::DELEGATECALL, 700},
    {Fork::tangerine_whistle, Opcode::SELFDESTRUCT, 5000},
    // EIP-1884
    {Fork::istanbul, Opcode::SLOAD, 800},
    {Fork::istanbul, Opcode::BALANCE, 700},
    {Fork::istanbul, Opcode::EXTCODEHASH, 700},
    // EIP-2929: what is left is charged as warm or cold access.
    {Fork::berlin, Opcode::SLOAD, 0},
    {Fork::berlin, Opcode::BALANCE, 0},
    {Fork::berlin, Opcode::EXTCODESIZE, 0},
    {Fork::berlin, Opcode::EXTCODECOPY, 0},
    {Fork::berlin, Opcode::EXTCODEHASH, 0},
    {Fork::berlin, Opcode::CALL, 0},
    {Fork::berlin, Opcode::CALLCODE, 0},
    {Fork::berlin, Opcode::DELEGATECALL, 0},
    {Fork::berlin, Opcode::STATICCALL, 0},
};

constexpr OpcodeTable make_opcode_table(Fork fork) {
    OpcodeTable table{};
#define X(code, name, gas, in, out, since) \
    if (fork >= Fork::since)               \
        table[code] = {gas, in, out};
    STUDIO_EVM_OPCODES(X)
#undef X
    for (const auto& change : kRepricings)
        if (fork >= change.since)
            table[static_cast<std::uint8_t>(change.opcode)].gas = change.gas;
    return table;
}

/// Homestead to Petersburg.
constexpr void add_early_forks(Rules& rules, Fork fork) {
    if (fork >= Fork::homestead) {  // EIP-2
        rules.transaction_create = 32'000;
        rules.must_pay_code_deposit = true;
        rules.requires_low_s = true;
    }
    if (fork >= Fork::tangerine_whistle) {  // EIP-150
        rules.keeps_back_a_64th = true;
        rules.selfdestruct_new_account = 25'000;
    }
    if (fork >= Fork::spurious_dragon) {
        rules.has_replay_protection = true;
        rules.exp_byte = 50;  // EIP-160
        rules.created_nonce = 1;
        rules.new_account_needs_value = true;
        rules.empty_accounts = state::EmptyAccounts::removed;
        rules.max_code_size = 24'576;
    }
    if (fork >= Fork::byzantium)
        rules.block_reward = 3'000'000'000'000'000'000;  // EIP-649
    if (fork >= Fork::constantinople)
        rules.block_reward = 2'000'000'000'000'000'000;  // EIP-1234
    if (fork == Fork::constantinople) {                  // EIP-1283, which Petersburg took back (EIP-1716)
        rules.has_net_metering = true;
        rules.sstore_noop = 200;
    }
}

/// Istanbul to Shanghai.
constexpr void add_middle_forks(Rules& rules, Fork fork) {
    if (fork >= Fork::istanbul) {
        rules.has_net_metering = true;  // EIP-2200
        rules.sstore_noop = 800;
        rules.sstore_stipend_guard = 2'300;
        rules.calldata_nonzero = 16;  // EIP-2028
        rules.bn254_add = 150;        // EIP-1108
        rules.bn254_mul = 6'000;
        rules.bn254_pairing = 45'000;
        rules.bn254_pairing_pair = 34'000;
    }
    if (fork >= Fork::berlin) {
        rules.cold_account = 2'600;
        rules.cold_slot = 2'100;
        rules.warm_access = 100;
        rules.sstore_noop = 100;
        rules.sstore_reset = 2'900;
        rules.has_access_lists = true;
        rules.modexp = ModexpPricing::eip2565;
    }
    if (fork >= Fork::london) {
        rules.sstore_clear_refund = 4'800;  // EIP-3529
        rules.selfdestruct_refund = 0;
        rules.max_refund_quotient = 5;
        rules.rejects_ef_code = true;
        rules.has_fee_market = true;
    }
    if (fork >= Fork::paris) {
        rules.block_reward = 0;  // EIP-3675
        rules.has_difficulty = false;
    }
    if (fork >= Fork::shanghai) {
        rules.init_code_word = 2;
        rules.max_init_code_size = 49'152;
        rules.warms_beneficiary = true;
    }
}

/// Cancun to Osaka.
constexpr void add_late_forks(Rules& rules, Fork fork) {
    if (fork >= Fork::cancun) {
        rules.has_blobs = true;
        rules.has_beacon_root_contract = true;
        rules.selfdestruct_spares_old = true;
    }
    if (fork >= Fork::prague) {
        rules.calldata_floor_token = 10;
        rules.has_set_code = true;
        rules.has_history_contract = true;
        rules.has_requests = true;
    }
    if (fork >= Fork::osaka) {
        rules.max_transaction_gas = 1U << 24;
        rules.max_blobs_per_transaction = 6;
        rules.p256_verify = 6'900;
        rules.bounds_modexp = true;
        rules.modexp = ModexpPricing::eip7883;
    }
}

constexpr Rules make_rules(Fork fork) {
    Rules rules;
    rules.fork = fork;
    add_early_forks(rules, fork);
    add_middle_forks(rules, fork);
    add_late_forks(rules, fork);
    return rules;
}

/// What the OP Stack changes in Ethereum's rules. Granite has those of Isthmus: what Isthmus added are limits
/// of precompiles that came with Prague.
constexpr Rules make_op_rules(Fork fork, chain::OpFork op_fork) {
    auto rules = make_rules(fork);
    if (rules.p256_verify == 0)
        rules.p256_verify = 3'450;  // RIP-7212, since Fjord
    const bool jovian = op_fork >= chain::OpFork::jovian;
    rules.max_bn254_pairing_input = jovian ? 81'984 : 112'687;
    rules.max_g1_msm_input = jovian ? 288'960 : 513'760;
    rules.max_g2_msm_input = jovian ? 278'784 : 488'448;
    rules.max_bls12_381_pairing_input = jovian ? 156'672 : 235'008;
    return rules;
}
constexpr Rules make_isthmus_rules(Fork fork) {
    return make_op_rules(fork, chain::OpFork::isthmus);
}
constexpr Rules make_jovian_rules(Fork fork) {
    return make_op_rules(fork, chain::OpFork::jovian);
}

template <class T, T (*make)(Fork)>
constexpr std::array<T, kForks> for_every_fork() {
    std::array<T, kForks> all{};
    for (std::size_t i = 0; i < kForks; ++i)
        all[i] = make(static_cast<Fork>(i));
    return all;
}

constexpr auto kOpcodeTables = for_every_fork<OpcodeTable, make_opcode_table>();
constexpr auto kRules = for_every_fork<Rules, make_rules>();
constexpr auto kIsthmusRules = for_every_fork<Rules, make_isthmus_rules>();
constexpr auto kJovianRules = for_every_fork<Rules, make_jovian_rules>();

constexpr auto kNames = [] {
    std::array<std::string_view, 256> names{};
    names.fill("INVALID");
#define X(code, name, gas, in, out, since) names[code] = #name;
    STUDIO_EVM_OPCODES(X)
#undef X
    return names;
}();

}  // namespace

const OpcodeTable& opcode_table(Fork fork) {
    return kOpcodeTables[static_cast<std::size_t>(fork)];
}
const Rules& rules_of(Fork fork, std::optional<chain::OpFork> op_fork) {
    const auto& table = !op_fork ? kRules : *op_fork == chain::OpFork::jovian ? kJovianRules : kIsthmusRules;
    return table[static_cast<std::size_t>(fork)];
}
const Rules& rules_of(const chain::ChainConfig& config) {
    return rules_of(config.fork, config.op_fork);
}
std::string_view opcode_name(std::uint8_t code) {
    return kNames[code];
}

}  // namespace studio::evm
