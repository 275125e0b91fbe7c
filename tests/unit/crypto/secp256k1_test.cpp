// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <base/uint256.hpp>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <crypto/secp256k1.hpp>
#include <thread>

namespace studio::crypto {

namespace {

SecretKey key(std::string_view hex) {
    return SecretKey::from_bytes(codec::fixed_from_hex<32>(hex).value()).value();
}

/// The first account of the well-known development mnemonic "test test … junk".
SecretKey well_known_key() {
    return key("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
}

Uint256 number(const Hash32& bytes) {
    return Uint256::from_big_endian(bytes);
}

/// The other signature that is valid for the same key and digest.
Signature mirrored(const Signature& signature) {
    return {signature.r, (number(kCurveOrder) - number(signature.s)).to_hash(),
            static_cast<std::uint8_t>(1 - signature.recovery_id)};
}

}  // namespace

TEST(SecretKey, is_a_number_from_1_to_the_order) {
    Hash32 one;
    one[31] = 1;

    EXPECT_FALSE(SecretKey::from_bytes(Hash32{}));
    EXPECT_FALSE(SecretKey::from_bytes(kCurveOrder));
    EXPECT_TRUE(SecretKey::from_bytes(one));
    EXPECT_TRUE(SecretKey::from_bytes((number(kCurveOrder) - 1).to_hash()));
}

TEST(SecretKey, generated_ones_differ) {
    EXPECT_NE(SecretKey::generate().bytes(), SecretKey::generate().bytes());
}

TEST(SecretKey, has_the_well_known_address) {
    EXPECT_EQ(codec::to_hex(address_of(well_known_key())), "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266");
}

TEST(Signature, recovers_to_its_signer_and_verifies) {
    Random random{6};
    for (int i = 0; i < 50; ++i) {
        const auto signer = SecretKey::generate();
        const auto digest = Uint256{random.next(), random.next(), random.next(), random.next()}.to_hash();

        const auto signature = sign(digest, signer);

        EXPECT_TRUE(is_low_s(signature));
        EXPECT_EQ(recover_address(digest, signature), address_of(signer));
        EXPECT_EQ(recover_public_key(digest, signature), public_key_of(signer));
        EXPECT_TRUE(verify(digest, signature, public_key_of(signer)));
    }
}

TEST(Signature, is_the_same_each_time) {
    // RFC 6979: the nonce comes from the key and the digest.
    const auto digest = keccak256(bytes_of("abc"));
    EXPECT_EQ(sign(digest, well_known_key()), sign(digest, well_known_key()));
}

TEST(Signature, with_high_s_recovers_too_but_is_told_apart) {
    const auto digest = keccak256(bytes_of("abc"));
    const auto high = mirrored(sign(digest, well_known_key()));

    EXPECT_FALSE(is_low_s(high));
    EXPECT_EQ(recover_address(digest, high), address_of(well_known_key()));
    EXPECT_TRUE(verify(digest, high, public_key_of(well_known_key())));
}

TEST(Signature, numbers_out_of_range_recover_nobody) {
    const auto digest = keccak256(bytes_of("abc"));
    const auto good = sign(digest, well_known_key());
    const auto refused = [&digest](Signature signature) { return !recover_address(digest, signature); };

    EXPECT_TRUE(refused({Hash32{}, good.s, good.recovery_id}));
    EXPECT_TRUE(refused({good.r, Hash32{}, good.recovery_id}));
    EXPECT_TRUE(refused({kCurveOrder, good.s, good.recovery_id}));
    EXPECT_TRUE(refused({good.r, kCurveOrder, good.recovery_id}));
    EXPECT_TRUE(refused({good.r, good.s, 2}));
    EXPECT_TRUE(refused({Uint256{5}.to_hash(), good.s, 0}));  // no point of the curve has this x
    EXPECT_FALSE(verify(digest, {Hash32{}, good.s, 0}, public_key_of(well_known_key())));
    EXPECT_FALSE(verify(digest, {good.r, kCurveOrder, 0}, public_key_of(well_known_key())));
}

TEST(Signature, of_another_digest_is_by_somebody_else) {
    const auto signature = sign(keccak256(bytes_of("abc")), well_known_key());
    const auto other = keccak256(bytes_of("abd"));

    EXPECT_NE(recover_address(other, signature), address_of(well_known_key()));
    EXPECT_FALSE(verify(other, signature, public_key_of(well_known_key())));
}

TEST(Signature, a_public_key_off_the_curve_verifies_nothing) {
    const auto digest = keccak256(bytes_of("abc"));
    EXPECT_FALSE(verify(digest, sign(digest, well_known_key()), PublicKey{}));
}

TEST(Signature, many_threads_share_the_context) {
    const auto digest = keccak256(bytes_of("abc"));
    const auto signature = sign(digest, well_known_key());
    std::vector<int> right(4);
    std::vector<std::thread> threads;
    for (auto& count : right)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                count += recover_address(digest, signature) == address_of(well_known_key()) ? 1 : 0;
        });
    for (auto& thread : threads)
        thread.join();

    EXPECT_EQ(right, std::vector<int>(4, 20));
}

TEST(CurveOrder, half_of_it_is_the_limit_of_eip_2) {
    EXPECT_EQ(number(kHalfCurveOrder), number(kCurveOrder) >> 1);
}

}  // namespace studio::crypto
