// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <base/limits.hpp>
#include <base/random.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/keccak256_memo.hpp>

namespace studio::crypto {
namespace {

TEST(Keccak256Memo, GivesTheHashAtFirstAndAgainForEveryLength) {
    const Bytes zeros(kMemoMaxInput + 8);
    for (int round = 0; round < 2; ++round)
        for (std::size_t size = 0; size <= zeros.size(); ++size) {
            const auto input = BytesView{zeros}.first(size);
            ASSERT_EQ(remembered_keccak256(input), keccak256(input)) << size;
        }
}

TEST(Keccak256Memo, InputsThatShareAPlaceAreToldApart) {
    Random random{7};
    std::vector<Bytes> inputs(3 * limits::kKeccakMemoPlaces);
    for (auto& input : inputs) {
        input.resize(random.below(kMemoMaxInput + 1));
        for (auto& byte : input)
            byte = static_cast<std::uint8_t>(random.below(256));
    }

    for (int round = 0; round < 2; ++round)
        for (const auto& input : inputs)
            ASSERT_EQ(remembered_keccak256(input), keccak256(input));
}

TEST(Keccak256Memo, EveryBitCounts) {
    for (std::size_t bit = 0; bit < 8 * kMemoMaxInput; ++bit) {
        Bytes input(kMemoMaxInput);
        input[bit / 8] = static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_EQ(remembered_keccak256(input), keccak256(input));
    }
}

}  // namespace
}  // namespace studio::crypto
