// SPDX-License-Identifier: GPL-3.0-or-later
// The check of one opening, by blst alone: it needs the setup's point tau in G2 and nothing else.
#include <blst.h>

#include <base/assert.hpp>
#include <memory>

#include "bls12_381_endomorphisms.hpp"
#include "kzg.hpp"
#include "kzg_setup_text.hpp"

namespace studio::crypto::kzg {
namespace {

struct Scalar {
    std::array<std::uint8_t, 32> little_endian;
};

std::optional<Scalar> read_scalar(const Hash32& number) {
    if (number >= kScalarModulus)
        return std::nullopt;
    Scalar out;
    std::copy(number.bytes.rbegin(), number.bytes.rend(), out.little_endian.begin());
    return out;
}

std::optional<blst_p1_affine> read_g1(const FixedBytes<48>& compressed) {
    blst_p1_affine point;
    if (blst_p1_uncompress(&point, compressed.data()) != BLST_SUCCESS || !blst_p1_affine_in_g1(&point))
        return std::nullopt;
    return point;
}

/// The lines of the Miller loop through a fixed point of G2.
using Lines = std::array<blst_fp6, 68>;

std::unique_ptr<const Lines> lines_through(const blst_p2_affine& point) {
    auto lines = std::make_unique<Lines>();
    blst_precompute_lines(lines->data(), &point);
    return lines;
}

const Lines& tau_lines() {
    static const auto lines = [] {
        const auto points = setup_points(SetupPart::g2_monomial);
        blst_p2_affine tau;
        STUDIO_ASSERT(blst_p2_uncompress(&tau, points.data() + kCompressedG2Size) == BLST_SUCCESS);
        STUDIO_ASSERT(blst_p2_affine_in_g2(&tau));
        return lines_through(tau);
    }();
    return *lines;
}

const Lines& generator_lines() {
    static const auto lines = lines_through(*blst_p2_affine_generator());
    return *lines;
}

/// d * 16^i times the generator for each place i and digit d: 90 KiB, and a multiple is a sum of 64 of them.
class GeneratorTable {
public:
    GeneratorTable() {
        std::vector<blst_p1> multiples;
        blst_p1 step = *blst_p1_generator();
        for (std::size_t place = 0; place < kPlaces; ++place) {
            auto multiple = step;
            for (std::size_t digit = 1; digit <= kDigits; ++digit) {
                multiples.push_back(multiple);
                blst_p1_add_or_double(&multiple, &multiple, &step);
            }
            step = multiple;
        }
        const blst_p1* const list[] = {multiples.data(), nullptr};
        blst_p1s_to_affine(table_.data(), list, table_.size());
    }

    blst_p1 multiply(const Scalar& scalar) const {
        blst_p1 sum{};  // infinity
        for (std::size_t place = 0; place < kPlaces; ++place) {
            const auto digit = scalar.little_endian[place / 2] >> (4 * (place % 2)) & 15;
            if (digit != 0)
                blst_p1_add_or_double_affine(&sum, &sum,
                                             &table_[place * kDigits + static_cast<std::size_t>(digit) - 1]);
        }
        return sum;
    }

private:
    static constexpr std::size_t kPlaces = 64;
    static constexpr std::size_t kDigits = 15;

    std::array<blst_p1_affine, kPlaces * kDigits> table_;
};

blst_p1 multiply_generator(const Scalar& scalar) {
    static const auto table = std::make_unique<const GeneratorTable>();
    return table->multiply(scalar);
}

/// The Miller loop; infinity gives one.
blst_fp12 pair(const blst_p1_affine& point, const Lines& lines) {
    if (blst_p1_affine_is_inf(&point))
        return *blst_fp12_one();
    blst_fp12 out;
    blst_miller_loop_lines(&out, lines.data(), &point);
    return out;
}

}  // namespace

bool verify_proof(const Commitment& commitment, const Hash32& z, const Hash32& y, const Proof& proof) {
    const auto c = read_g1(commitment);
    const auto y_scalar = read_scalar(y);
    const auto q = read_g1(proof);
    if (!c || z >= kScalarModulus || !y_scalar || !q)
        return false;
    // e(C - y, 1) = e(Q, tau - z) with z brought to the other side, so that both points of G2 are fixed:
    // e(C - y + z Q, 1) = e(Q, tau).
    bls12_381::G1Terms terms;
    terms.add(*q, z.view());
    auto left = terms.sum();
    auto y_point = multiply_generator(*y_scalar);
    blst_p1_cneg(&y_point, true);
    blst_p1_add_or_double(&left, &left, &y_point);
    blst_p1_add_or_double_affine(&left, &left, &*c);
    blst_p1_affine left_affine;
    blst_p1_to_affine(&left_affine, &left);
    const auto left_pairing = pair(left_affine, generator_lines());
    const auto right_pairing = pair(*q, tau_lines());
    return blst_fp12_finalverify(&left_pairing, &right_pairing);
}

}  // namespace studio::crypto::kzg
