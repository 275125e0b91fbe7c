// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompiles.hpp"

#include "precompile_parts.hpp"

namespace studio::evm {
namespace {

using chain::Fork;
using namespace precompile;

/// Those with small numbers stand at their number less one.
constexpr Precompile kPrecompiles[] = {
    {0x01, "ecrecover", Fork::frontier, fixed_cost<3000>, run_ecrecover},
    {0x02, "sha256", Fork::frontier, cost_by_words<60, 12>, run_sha256},
    {0x03, "ripemd160", Fork::frontier, cost_by_words<600, 120>, run_ripemd160},
    {0x04, "identity", Fork::frontier, cost_by_words<15, 3>, run_identity},
    {0x05, "modexp", Fork::byzantium, modexp_cost, run_modexp},
    {0x06, "bn254_add", Fork::byzantium, cost_by_rule<&Rules::bn254_add>, run_bn254_add},
    {0x07, "bn254_mul", Fork::byzantium, cost_by_rule<&Rules::bn254_mul>, run_bn254_mul},
    {0x08, "bn254_pairing", Fork::byzantium, bn254_pairing_cost, run_bn254_pairing,
     &Rules::max_bn254_pairing_input},
    {0x09, "blake2f", Fork::istanbul, blake2f_cost, run_blake2f},
    {0x0a, "kzg_point_evaluation", Fork::cancun, fixed_cost<50'000>, run_kzg_point_evaluation},
    {0x0b, "bls12_381_g1_add", Fork::prague, fixed_cost<375>, run_bls12_381_g1_add},
    {0x0c, "bls12_381_g1_msm", Fork::prague, bls12_381_g1_msm_cost, run_bls12_381_g1_msm,
     &Rules::max_g1_msm_input},
    {0x0d, "bls12_381_g2_add", Fork::prague, fixed_cost<600>, run_bls12_381_g2_add},
    {0x0e, "bls12_381_g2_msm", Fork::prague, bls12_381_g2_msm_cost, run_bls12_381_g2_msm,
     &Rules::max_g2_msm_input},
    {0x0f, "bls12_381_pairing", Fork::prague, bls12_381_pairing_cost, run_bls12_381_pairing,
     &Rules::max_bls12_381_pairing_input},
    {0x10, "bls12_381_map_fp_to_g1", Fork::prague, fixed_cost<5'500>, run_bls12_381_map_fp_to_g1},
    {0x11, "bls12_381_map_fp2_to_g2", Fork::prague, fixed_cost<23'800>, run_bls12_381_map_fp2_to_g2},
    {0x100, "p256_verify", Fork::osaka, cost_by_rule<&Rules::p256_verify>, run_p256_verify},
};
constexpr std::uint16_t kInARow = 0x11;
constexpr std::uint16_t kP256Verify = 0x100;
static_assert(kPrecompiles[kInARow - 1].number == kInARow && kPrecompiles[kInARow].number == kP256Verify);

/// The number that a precompile's address would have, 0 when the address is no small number.
std::uint16_t small_number(const Address& address) {
    std::uint64_t head = 0;
    std::uint64_t middle = 0;
    std::memcpy(&head, address.data(), 8);
    std::memcpy(&middle, address.data() + 8, 8);
    if ((head | middle) != 0 || address[16] != 0 || address[17] != 0)
        return 0;
    return static_cast<std::uint16_t>((address[18] << 8) | address[19]);
}

}  // namespace

std::span<const Precompile> all_precompiles() {
    return kPrecompiles;
}

const Precompile* find_precompile(const Address& address, const Rules& rules) {
    const auto number = small_number(address);
    if (number == 0 || (number > kInARow && number != kP256Verify))
        return nullptr;
    if (number == kP256Verify)  // its price tells whether it is there
        return rules.p256_verify != 0 ? &kPrecompiles[kInARow] : nullptr;
    const auto& found = kPrecompiles[number - 1];
    return rules.fork >= found.since ? &found : nullptr;
}

bool is_precompile(const Address& address, const Rules& rules) {
    return find_precompile(address, rules) != nullptr;
}

Status run_precompile(const Precompile& precompile, BytesView input, const Rules& rules, std::int64_t& gas,
                      Bytes& output) {
    const auto cost = precompile.cost(input, rules);
    if (cost == kUnpayable || !charge(gas, cost))
        return Status::out_of_gas;
    if (precompile.max_input != nullptr) {
        const auto most = rules.*precompile.max_input;
        if (most != 0 && input.size() > most)
            return Status::precompile_failed;
    }
    return precompile.run(input, rules, output) ? Status::returned : Status::precompile_failed;
}

PrecompileSet::PrecompileSet(const Rules& rules) {
    for (const auto& precompile : kPrecompiles) {
        const auto address = Address::right_aligned(Uint256{precompile.number}.to_hash());
        if (is_precompile(address, rules))
            by_address_.emplace(address, &precompile);
    }
}

const Precompile* PrecompileSet::find(const Address& address) const {
    const auto found = by_address_.find(address);
    return found == by_address_.end() ? nullptr : found->second;
}

void PrecompileSet::copy(const Precompile& precompile, const Address& to) {
    by_address_[to] = &precompile;
}

void PrecompileSet::remove(const Address& address) {
    by_address_.erase(address);
}

}  // namespace studio::evm
