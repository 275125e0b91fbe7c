// SPDX-License-Identifier: GPL-3.0-or-later
#include "keccak256_memo.hpp"

#include <base/limits.hpp>
#include <bit>
#include <memory>

#include "keccak256.hpp"

namespace studio::crypto {
namespace {

using Input = std::array<std::uint64_t, kMemoMaxInput / 8>;

struct Place {
    Input input{};  // zeros behind its end
    std::size_t size = kMemoMaxInput + 1;
    Hash32 hash;
};

constexpr std::size_t kPlaces = limits::kKeccakMemoPlaces;
static_assert(std::has_single_bit(kPlaces));

/// Numbers and addresses differ in few bytes: the high bits of the product depend on every one of them.
std::size_t place_of(const Input& input, std::size_t size) {
    std::uint64_t mixed = size;
    for (const auto word : input)
        mixed = (std::rotl(mixed, 23) ^ word) * 0x9E3779B97F4A7C15ULL;
    return mixed >> (64 - std::countr_zero(kPlaces));
}

}  // namespace

Hash32 remembered_keccak256(BytesView input) {
    if (input.size() > kMemoMaxInput)
        return keccak256(input);
    thread_local const auto places = std::make_unique<Place[]>(kPlaces);
    Input words{};
    if (!input.empty())
        std::memcpy(words.data(), input.data(), input.size());
    auto& place = places[place_of(words, input.size())];
    if (place.size != input.size() || place.input != words)
        place = {words, input.size(), keccak256(input)};
    return place.hash;
}

}  // namespace studio::crypto
