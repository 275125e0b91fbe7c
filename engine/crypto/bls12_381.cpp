// SPDX-License-Identifier: GPL-3.0-or-later
#include "bls12_381.hpp"

#include <blst.h>

#include <algorithm>

#include "bls12_381_endomorphisms.hpp"
#include "bls12_381_numbers.hpp"

namespace studio::crypto::bls12_381 {
namespace {

constexpr std::size_t kFieldSize = 64;
constexpr std::size_t kNumberSize = 48;  // what of it may be other than zero
constexpr std::size_t kPadding = kFieldSize - kNumberSize;
constexpr std::size_t kScalarSize = 32;

bool read(BytesView bytes, blst_fp& out) {
    const auto padding = bytes.first(kPadding);
    const auto number = bytes.subspan(kPadding, kNumberSize);
    if (std::any_of(padding.begin(), padding.end(), [](auto byte) { return byte != 0; }) ||
        std::memcmp(number.data(), kFieldModulus.data(), kNumberSize) >= 0)
        return false;
    blst_fp_from_bendian(&out, number.data());
    return true;
}

bool read(BytesView bytes, blst_fp2& out) {
    return read(bytes.first(kFieldSize), out.fp[0]) && read(bytes.subspan(kFieldSize), out.fp[1]);
}

void write(const blst_fp& element, std::uint8_t* out) {
    blst_bendian_from_fp(out + kPadding, &element);
}

void write(const blst_fp2& element, std::uint8_t* out) {
    write(element.fp[0], out);
    write(element.fp[1], out + kFieldSize);
}

/// blst's names for one of the groups.
struct G1 {
    using Field = blst_fp;
    using Affine = blst_p1_affine;
    using Point = blst_p1;
    using Encoded = G1Point;
    using Terms = G1Terms;
    static constexpr auto is_on_curve = blst_p1_affine_on_curve;
    static constexpr auto is_in_group = blst_p1_affine_in_g1;
    static constexpr auto from_affine = blst_p1_from_affine;
    static constexpr auto to_affine = blst_p1_to_affine;
    static constexpr auto add = blst_p1_add_or_double_affine;
    static constexpr auto map = blst_map_to_g1;
};
struct G2 {
    using Field = blst_fp2;
    using Affine = blst_p2_affine;
    using Point = blst_p2;
    using Encoded = G2Point;
    using Terms = G2Terms;
    static constexpr auto is_on_curve = blst_p2_affine_on_curve;
    static constexpr auto is_in_group = blst_p2_affine_in_g2;
    static constexpr auto from_affine = blst_p2_from_affine;
    static constexpr auto to_affine = blst_p2_to_affine;
    static constexpr auto add = blst_p2_add_or_double_affine;
    static constexpr auto map = blst_map_to_g2;
};

enum class Membership { curve, subgroup };

template <class Group>
bool read_point(BytesView bytes, Membership needed, typename Group::Affine& out) {
    constexpr std::size_t half = Group::Encoded::size() / 2;
    return read(bytes.first(half), out.x) && read(bytes.subspan(half, half), out.y) &&
           Group::is_on_curve(&out) && (needed == Membership::curve || Group::is_in_group(&out));
}

template <class Group>
typename Group::Encoded write_point(const typename Group::Point& point) {
    typename Group::Affine affine;
    Group::to_affine(&affine, &point);
    typename Group::Encoded out;
    write(affine.x, out.data());
    write(affine.y, out.data() + Group::Encoded::size() / 2);
    return out;
}

template <class Group>
std::optional<typename Group::Encoded> add(BytesView points) {
    constexpr std::size_t size = Group::Encoded::size();
    typename Group::Affine a;
    typename Group::Affine b;
    if (points.size() != 2 * size || !read_point<Group>(points.first(size), Membership::curve, a) ||
        !read_point<Group>(points.subspan(size), Membership::curve, b))
        return std::nullopt;
    typename Group::Point sum;
    Group::from_affine(&sum, &a);
    Group::add(&sum, &sum, &b);
    return write_point<Group>(sum);
}

template <class Group>
std::optional<typename Group::Encoded> msm(BytesView items) {
    constexpr std::size_t item_size = Group::Encoded::size() + kScalarSize;
    if (items.empty() || items.size() % item_size != 0)
        return std::nullopt;
    typename Group::Terms terms;
    for (; !items.empty(); items = items.subspan(item_size)) {
        typename Group::Affine point;
        if (!read_point<Group>(items.first(item_size), Membership::subgroup, point))
            return std::nullopt;
        terms.add(point, items.subspan(Group::Encoded::size(), kScalarSize));
    }
    return write_point<Group>(terms.sum());
}

template <class Group>
std::optional<typename Group::Encoded> map(BytesView element) {
    typename Group::Field field;
    if (element.size() != Group::Encoded::size() / 2 || !read(element, field))
        return std::nullopt;
    typename Group::Point point;
    Group::map(&point, &field, nullptr);
    return write_point<Group>(point);
}

}  // namespace

std::optional<G1Point> g1_add(BytesView points) {
    return add<G1>(points);
}
std::optional<G2Point> g2_add(BytesView points) {
    return add<G2>(points);
}
std::optional<G1Point> g1_msm(BytesView items) {
    return msm<G1>(items);
}
std::optional<G2Point> g2_msm(BytesView items) {
    return msm<G2>(items);
}
std::optional<G1Point> map_to_g1(BytesView element) {
    return map<G1>(element);
}
std::optional<G2Point> map_to_g2(BytesView element) {
    return map<G2>(element);
}

std::optional<bool> pairing_check(BytesView items) {
    if (items.empty() || items.size() % kPairingItemSize != 0)
        return std::nullopt;
    std::vector<blst_p1_affine> g1_points;
    std::vector<blst_p2_affine> g2_points;
    for (; !items.empty(); items = items.subspan(kPairingItemSize)) {
        blst_p1_affine p;
        blst_p2_affine q;
        if (!read_point<G1>(items.first(G1Point::size()), Membership::subgroup, p) ||
            !read_point<G2>(items.subspan(G1Point::size(), G2Point::size()), Membership::subgroup, q))
            return std::nullopt;
        if (blst_p1_affine_is_inf(&p) || blst_p2_affine_is_inf(&q))  // their pairing is one
            continue;
        g1_points.push_back(p);
        g2_points.push_back(q);
    }
    if (g1_points.empty())
        return true;
    const blst_p1_affine* const g1_list[] = {g1_points.data(), nullptr};
    const blst_p2_affine* const g2_list[] = {g2_points.data(), nullptr};
    blst_fp12 product;
    blst_miller_loop_n(&product, g2_list, g1_list, g1_points.size());
    blst_final_exp(&product, &product);
    return blst_fp12_is_one(&product);
}

}  // namespace studio::crypto::bls12_381
