// SPDX-License-Identifier: GPL-3.0-or-later
// EIP-2537.
#include <crypto/bls12_381.hpp>

#include "precompile_parts.hpp"

namespace studio::evm::precompile {
namespace {

namespace bls = crypto::bls12_381;

/// What k terms of a sum cost, in thousandths of k single products; from 128 terms on it stays the same.
using Discounts = std::array<std::uint16_t, 128>;

// clang-format off
constexpr Discounts kG1Discounts{
    1000, 949, 848, 797, 764, 750, 738, 728, 719, 712, 705, 698, 692, 687, 682, 677,
    673, 669, 665, 661, 658, 654, 651, 648, 645, 642, 640, 637, 635, 632, 630, 627,
    625, 623, 621, 619, 617, 615, 613, 611, 609, 608, 606, 604, 603, 601, 599, 598,
    596, 595, 593, 592, 591, 589, 588, 586, 585, 584, 582, 581, 580, 579, 577, 576,
    575, 574, 573, 572, 570, 569, 568, 567, 566, 565, 564, 563, 562, 561, 560, 559,
    558, 557, 556, 555, 554, 553, 552, 551, 550, 549, 548, 547, 547, 546, 545, 544,
    543, 542, 541, 540, 540, 539, 538, 537, 536, 536, 535, 534, 533, 532, 532, 531,
    530, 529, 528, 528, 527, 526, 525, 525, 524, 523, 522, 522, 521, 520, 520, 519};

constexpr Discounts kG2Discounts{
    1000, 1000, 923, 884, 855, 832, 812, 796, 782, 770, 759, 749, 740, 732, 724, 717,
    711, 704, 699, 693, 688, 683, 679, 674, 670, 666, 663, 659, 655, 652, 649, 646,
    643, 640, 637, 634, 632, 629, 627, 624, 622, 620, 618, 615, 613, 611, 609, 607,
    606, 604, 602, 600, 598, 597, 595, 593, 592, 590, 589, 587, 586, 584, 583, 582,
    580, 579, 578, 576, 575, 574, 573, 571, 570, 569, 568, 567, 566, 565, 563, 562,
    561, 560, 559, 558, 557, 556, 555, 554, 553, 552, 552, 551, 550, 549, 548, 547,
    546, 545, 545, 544, 543, 542, 541, 541, 540, 539, 538, 537, 537, 536, 535, 535,
    534, 533, 532, 532, 531, 530, 530, 529, 528, 528, 527, 526, 526, 525, 524, 524};
// clang-format on

std::int64_t msm_cost(std::size_t terms, std::int64_t product_cost, const Discounts& discounts) {
    if (terms == 0)
        return 0;
    const auto discount = discounts[std::min(terms, discounts.size()) - 1];
    return static_cast<std::int64_t>(terms) * product_cost * discount / 1000;
}

}  // namespace

std::int64_t bls12_381_g1_msm_cost(BytesView input, const Rules&) {
    return msm_cost(input.size() / bls::kG1MsmItemSize, 12'000, kG1Discounts);
}

std::int64_t bls12_381_g2_msm_cost(BytesView input, const Rules&) {
    return msm_cost(input.size() / bls::kG2MsmItemSize, 22'500, kG2Discounts);
}

std::int64_t bls12_381_pairing_cost(BytesView input, const Rules&) {
    return 37'700 + 32'600 * static_cast<std::int64_t>(input.size() / bls::kPairingItemSize);
}

bool run_bls12_381_g1_add(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::g1_add(input));
}

bool run_bls12_381_g1_msm(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::g1_msm(input));
}

bool run_bls12_381_g2_add(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::g2_add(input));
}

bool run_bls12_381_g2_msm(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::g2_msm(input));
}

bool run_bls12_381_pairing(BytesView input, const Rules&, Bytes& output) {
    return append_verdict(output, bls::pairing_check(input));
}

bool run_bls12_381_map_fp_to_g1(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::map_to_g1(input));
}

bool run_bls12_381_map_fp2_to_g2(BytesView input, const Rules&, Bytes& output) {
    return append(output, bls::map_to_g2(input));
}

}  // namespace studio::evm::precompile
