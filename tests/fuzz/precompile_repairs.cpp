// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompile_repairs.hpp"

#include <blst.h>

#include <crypto/bls12_381.hpp>
#include <crypto/bn254_group_operations.hpp>
#include <crypto/kzg.hpp>
#include <crypto/kzg_setup_text.hpp>

namespace studio::fuzz {
namespace {

namespace bn254 = crypto::bn254;
namespace bls = crypto::bls12_381;
namespace kzg = crypto::kzg;

/// Hands out the bytes, zeros when they are used up.
class Source {
public:
    explicit Source(BytesView bytes) : rest_{bytes} {}

    Bytes take(std::size_t count) {
        Bytes out(count, 0);
        const auto n = std::min(count, rest_.size());
        std::copy_n(rest_.begin(), n, out.begin());
        rest_ = rest_.subspan(n);
        return out;
    }
    std::uint8_t byte() { return take(1)[0]; }
    bool empty() const { return rest_.empty(); }

private:
    BytesView rest_;
};

template <class Part>
void append(Bytes& out, const Part& part) {
    out.insert(out.end(), part.begin(), part.end());
}

Bytes bn254_g1(Source& source) {
    Bytes input(96, 0);
    input[31] = 1;
    input[63] = 2;
    const auto scalar = source.take(32);
    std::copy(scalar.begin(), scalar.end(), input.begin() + 64);
    const auto point = bn254::operations().multiply(input);
    return {point->begin(), point->end()};
}

Uint256 decimal(const char* digits) {
    return *Uint256::parse_decimal(digits);
}

/// One of the first multiples of EIP-197's generator.
Bytes bn254_g2(Source& source) {
    using bn254::Fp;
    static const bn254::G2 generator{
        {Fp::from(decimal("10857046999023057135944570762232829481370756359578518086990519993285655852781")),
         Fp::from(decimal("11559732032986387107991004021392285783925812861821192530917403151452391805634"))},
        {Fp::from(decimal("8495653923123431417604973247489272438418190587263600148770280649306958101930")),
         Fp::from(decimal("4082367875863433681332203403145435568316851327593401208105741076214120093531"))}};
    bn254::JacobianPoint<bn254::Fp2> sum;
    for (unsigned i = source.byte() % 8; i > 0; --i)
        sum = sum + generator;
    const auto point = sum.affine();
    Bytes out;
    for (const auto& coordinate : {point.x.imaginary, point.x.real, point.y.imaginary, point.y.real})
        append(out, coordinate.value().to_hash());
    return out;
}

/// A point of the subgroup; now and then infinity.
template <class Map>
Bytes bls_point(Source& source, Map map, std::size_t field_elements) {
    Bytes element;
    for (std::size_t i = 0; i < field_elements; ++i) {
        append(element, Bytes(32));
        append(element, source.take(32));
    }
    const auto point = map(element);
    return element.back() == 7 ? Bytes(point->size()) : Bytes{point->begin(), point->end()};
}
Bytes bls_g1(Source& source) {
    return bls_point(source, bls::map_to_g1, 1);
}
Bytes bls_g2(Source& source) {
    return bls_point(source, bls::map_to_g2, 2);
}

Bytes modexp_input(Source& source) {
    Bytes out;
    std::size_t total = 0;
    for (int i = 0; i < 3; ++i) {
        Hash32 length;
        length[31] = source.byte() % 160;
        total += length[31];
        append(out, length);
    }
    append(out, source.take(total));
    return out;
}

blst_p1 times(const blst_p1_affine& point, const Bytes& little_endian) {
    blst_p1 out;
    blst_p1_from_affine(&out, &point);
    blst_p1_mult(&out, &out, little_endian.data(), 248);
    return out;
}

/// The polynomial a + b x opened at z: the commitment is a + b tau, the proof b.
Bytes point_evaluation_input(Source& source) {
    static const blst_p1_affine tau = [] {
        const auto points = kzg::setup_points(kzg::SetupPart::g1_monomial);
        blst_p1_affine point;
        blst_p1_uncompress(&point, points.data() + kzg::kCompressedG1Size);
        return point;
    }();
    std::array<Bytes, 3> numbers{source.take(31), source.take(31), source.take(31)};
    std::array<blst_fr, 3> fields;
    for (std::size_t i = 0; i < 3; ++i) {
        numbers[i].push_back(0);
        blst_scalar scalar;
        blst_scalar_from_lendian(&scalar, numbers[i].data());
        blst_fr_from_scalar(&fields[i], &scalar);
    }
    blst_fr y;
    blst_fr_mul(&y, &fields[1], &fields[2]);
    blst_fr_add(&y, &y, &fields[0]);
    blst_scalar y_scalar;
    blst_scalar_from_fr(&y_scalar, &y);
    Hash32 z_bytes;
    std::copy(numbers[2].rbegin(), numbers[2].rend(), z_bytes.bytes.begin());
    Hash32 y_bytes;
    blst_bendian_from_scalar(y_bytes.data(), &y_scalar);
    auto sum = times(*blst_p1_affine_generator(), numbers[0]);
    const auto tau_part = times(tau, numbers[1]);
    blst_p1_add_or_double(&sum, &sum, &tau_part);
    const auto quotient = times(*blst_p1_affine_generator(), numbers[1]);
    kzg::Commitment commitment;
    kzg::Proof proof;
    blst_p1_compress(commitment.data(), &sum);
    blst_p1_compress(proof.data(), &quotient);
    y_bytes[31] ^= source.byte() == 1 ? 1 : 0;  // now and then wrong
    Bytes out;
    append(out, kzg::versioned_hash(commitment));
    append(out, z_bytes);
    append(out, y_bytes);
    append(out, commitment);
    append(out, proof);
    return out;
}

/// Whole points of BLS12-381 and scalars, as many as the bytes give.
Bytes bls12_381_input(std::uint16_t precompile, Source& source) {
    Bytes out;
    switch (precompile) {
        case 0x0b:
            append(out, bls_g1(source));
            append(out, bls_g1(source));
            return out;
        case 0x0d:
            append(out, bls_g2(source));
            append(out, bls_g2(source));
            return out;
        case 0x0c:
        case 0x0e:
            while (!source.empty() && out.size() < 8 * bls::kG2MsmItemSize) {
                append(out, precompile == 0x0c ? bls_g1(source) : bls_g2(source));
                append(out, source.take(32));
            }
            return out;
        case 0x0f:
            while (!source.empty() && out.size() < 3 * bls::kPairingItemSize) {
                append(out, bls_g1(source));
                append(out, bls_g2(source));
            }
            return out;
        default:  // one element or two
            for (int i = 0; i <= precompile - 0x10; ++i) {
                append(out, Bytes(17));
                append(out, source.take(47));
            }
            return out;
    }
}

}  // namespace

Bytes repaired(std::uint16_t precompile, BytesView bytes) {
    Source source{bytes};
    Bytes out;
    switch (precompile) {
        case 0x01:
            out = source.take(128);
            std::fill_n(out.begin() + 32, 31, 0);
            out[63] = static_cast<std::uint8_t>(27 + out[63] % 2);
            return out;
        case 0x05:
            return modexp_input(source);
        case 0x06:
            append(out, bn254_g1(source));
            append(out, bn254_g1(source));
            return out;
        case 0x07:
            append(out, bn254_g1(source));
            append(out, source.take(32));
            return out;
        case 0x08:
            while (!source.empty() && out.size() < 4 * std::size_t{192}) {
                append(out, bn254_g1(source));
                append(out, bn254_g2(source));
            }
            return out;
        case 0x09:
            out = source.take(213);
            out[0] = out[1] = 0;
            out[212] &= 1;
            return out;
        case 0x0a:
            return point_evaluation_input(source);
        case 0x100:
            return source.take(160);
        case 0x02:
        case 0x03:
        case 0x04:
            return {bytes.begin(), bytes.end()};
        default:
            return bls12_381_input(precompile, source);
    }
}

}  // namespace studio::fuzz
