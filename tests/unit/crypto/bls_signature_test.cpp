// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <crypto/bls_signature.hpp>

namespace studio::crypto::bls {
namespace {

Hash32 hash(std::string_view hex) {
    return codec::fixed_from_hex<32>(hex).value();
}
PublicKey key(std::string_view hex) {
    return codec::fixed_from_hex<96>(hex).value();
}
Signature signature(std::string_view hex) {
    return codec::fixed_from_hex<48>(hex).value();
}

/// Seeds and keys are EIP-2333's test cases; public keys, signatures over "rollup" and proofs are what
/// @noble/curves 1.9.1 makes of them.
struct Known {
    Hash32 seed;
    Hash32 secret;
    PublicKey key;
    Signature signature;
    Signature proof;
};
const std::vector<Known>& known() {
    static const std::vector<Known> list{
        {hash("3141592653589793238462643383279502884197169399375105820974944592"),
         hash("41c9e07822b092a93fd6797396338c3ada4170cc81829fdfce6b5d34bd5e7ec7"),
         key("90bb1fe1afd621c521cb5df78b9914457cacd979105b9d23983bc18ed21c212e844af37ea15a27f33e07bab3123d3b"
             "5607ffcfc0f7c6bd222f510c6f57d84d66a11fa227c673c7d2c66339f1ee8b5c722818f10e05df64d1d279c959ce4d"
             "fa6d"),
         signature(
             "a6cebbb40704fb149b1c3367a7861989b85605a0c9a134354e4d27a52a7d66f89130a81547a39ce5dd8055a1de38"
             "0d0e"),
         signature(
             "b515b1bac04af4f9db2c4bde947b6bdc61e67b77b6c37a5dd83eab942a6a0710f08d66f18d9dc9bba9f53939c9c0"
             "d961")},
        {hash("0099FF991111002299DD7744EE3355BBDD8844115566CC55663355668888CC00"),
         hash("3cfa341ab3910a7d00d933d8f7c4fe87c91798a0397421d6b19fd5b815132e80"),
         key("ab9ddbd6d992e62ad8e3c0a37056e90cfd6d0c81a1f3990c4d0f47cea497e15c8502ac2a282ab7b78458cb51f70d17"
             "c6146a1b74ffc1b800b5aa77ec83b40c3681a47edb2a4f00b935a731b32edd9e60005407b8764041b0c2fa2c6a26a8"
             "9fb4"),
         signature(
             "b696fc79f7c00a3dccb817c8d5f560c4403b68dd45b53c9e53666e180ab1e749d3236a1af2a9bd64115799d17553"
             "bf49"),
         signature(
             "91eaedccf845586a0c9361ac6d497dc984693224dd9080d3ab072b3178646eee6b7a398076315f7b81c09a35e4d5"
             "c0a7")},
        {hash("d4e56740f876aef8c010b86a40d5f56745a118d0906a34e69aec8c0db1cb8fa3"),
         hash("2a0e28ffa5fbbe2f8e7aad4ed94f745d6bf755c51182e119bb1694fe61d3afca"),
         key("a8986baabe57889d1de7b17ea65e0f493875d54dff61d24e269992ea8d3e8a49704f20c6751fcd9f20bb65b1f91705"
             "4a0f3c3a20c8e120e274b742fe0d358b1e6abd99bd4066d882335d62e1fe572aab27659c637812fe4fa5ce5172b471"
             "5cec"),
         signature(
             "a078f148b70557d2edb5626a98201265e568af2a9d7b49a8ce8603de377b1198100f5a35859ace24dac700620f25"
             "2348"),
         signature(
             "8115c185de993fe3c25987dc87fc4b749ce9025842e788c6a86f5a38de42d26eeed1e9a324de2b8773395d787b5d"
             "ff71")}};
    return list;
}

const BytesView kMessage = bytes_of("rollup");
const Signature kSumOfKnown = signature(
    "b3d7384247d72f5fc41f9e91a8c309d4880a7d5b608e95d25af3ed79fedbb873d241333535b7b6ecf48e2e63e78dae36");

Signature infinite_signature() {
    Signature out;
    out[0] = 0xc0;
    return out;
}
PublicKey infinite_key() {
    PublicKey out;
    out[0] = 0xc0;
    return out;
}
/// On the curve, outside its subgroup: the points with x = 4, and with x = 2 in the extension.
Signature stray_signature() {
    Signature out;
    out[0] = 0x80;
    out[47] = 4;
    return out;
}
PublicKey stray_key() {
    PublicKey out;
    out[0] = 0x80;
    out[95] = 2;
    return out;
}

std::vector<Signature> signatures_of_known() {
    std::vector<Signature> out;
    for (const auto& one : known())
        out.push_back(one.signature);
    return out;
}
std::vector<PublicKey> keys_of_known() {
    std::vector<PublicKey> out;
    for (const auto& one : known())
        out.push_back(one.key);
    return out;
}

TEST(BlsSignature, KeysAreThoseOfEip2333) {
    for (const auto& one : known())
        EXPECT_EQ(SecretKey::generate(one.seed).bytes(), one.secret);
}

TEST(BlsSignature, AnotherLibraryMakesTheSame) {
    for (const auto& one : known()) {
        const auto secret = SecretKey::generate(one.seed);
        EXPECT_EQ(public_key_of(secret), one.key);
        EXPECT_EQ(sign(kMessage, secret), one.signature);
        EXPECT_EQ(prove_possession(secret), one.proof);
        EXPECT_TRUE(verify(kMessage, one.signature, one.key));
        EXPECT_TRUE(verify_possession(one.key, one.proof));
    }
    EXPECT_EQ(aggregate(signatures_of_known()), kSumOfKnown);
    EXPECT_TRUE(verify_aggregate(kMessage, kSumOfKnown, keys_of_known()));
}

/// From input-output-hk/bls-e2e-testvectors as cardano-base has them: a signature over the key itself.
TEST(BlsSignature, VerifiesAPublishedSignature) {
    const auto published = key(
        "b4953c4ba10c4d4196f90169e76faf154c260ed73fc77bb65dc3be31e0cec614a7287cda94195343676c2c57494f0e65152"
        "7e6504c98408e599a4eb96f7c5a8cfb85d2fdc772f28504580084ef559b9b623bc84ce30562ed320f6b7f65245ad4");
    const auto over_key = signature(
        "9775f532816da49dd464f1239f7d70a16ca9d26e7abbd7a781e5332f6723749cbedb88cea0d8451ceb9c2fbd3fc42fcd");
    EXPECT_TRUE(verify(published.view(), over_key, published));
    // A signature over a key is no proof of possession: proofs have a tag of their own.
    EXPECT_FALSE(verify_possession(published, over_key));
}

TEST(BlsSignature, RefusesWhatIsOfAnotherMessageOrKey) {
    const auto& one = known()[0];
    const auto& other = known()[1];
    EXPECT_FALSE(verify(bytes_of("rollop"), one.signature, one.key));
    EXPECT_FALSE(verify({}, one.signature, one.key));
    EXPECT_FALSE(verify(kMessage, other.signature, one.key));
    EXPECT_FALSE(verify_possession(one.key, other.proof));
    EXPECT_FALSE(verify(one.key.view(), one.proof, one.key));
}

TEST(BlsSignature, EveryFlippedBitIsSeen) {
    const auto& one = known()[0];
    for (std::size_t bit = 0; bit < 48 * 8; ++bit) {
        auto changed = one.signature;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << (bit % 8)));
        EXPECT_FALSE(verify(kMessage, changed, one.key)) << bit;
    }
}

TEST(BlsSignature, InfinityAndPointsOutsideTheSubgroupsVerifyNothing) {
    const auto& one = known()[0];
    for (const auto& bad : {Signature{}, infinite_signature(), stray_signature()}) {
        EXPECT_FALSE(verify(kMessage, bad, one.key));
        EXPECT_FALSE(verify_possession(one.key, bad));
        EXPECT_FALSE(aggregate(std::vector{one.signature, bad}));
        EXPECT_FALSE(verify_aggregate(kMessage, bad, keys_of_known()));
    }
    for (const auto& bad : {PublicKey{}, infinite_key(), stray_key()}) {
        EXPECT_FALSE(verify(kMessage, one.signature, bad));
        EXPECT_FALSE(verify_possession(bad, one.proof));
        EXPECT_FALSE(verify_aggregate(kMessage, one.signature, std::vector{one.key, bad}));
    }
    // Both at infinity would fit each other.
    EXPECT_FALSE(verify(kMessage, infinite_signature(), infinite_key()));
}

/// A point of small order added to a key or a signature changes no pairing: only the check of the subgroup
/// keeps others from making many of one.
TEST(BlsSignature, AKeyOrSignatureHasOneForm) {
    const auto& one = known()[0];
    const auto signature_and_more = signature(
        "ae1441b45c46c088e8dc9bb69b54f7fc1de4075be0bf8cfdbbbdeceb5957f8913cbeba652b6af84eba55e830058deae5");
    const auto key_and_more = key(
        "8a915a3152b4eb88cd9f850f595819029b36b24976602d337733d14e747ec7972312a0032fda12873b193232eed439970c"
        "cfa0cdef80be4bea2453910eb1405f554275f052520f9ebec7b239c32314be3cc5c620aecf3b6b38d54f0faa0f52f4");
    EXPECT_FALSE(verify(kMessage, signature_and_more, one.key));
    EXPECT_FALSE(verify(kMessage, one.signature, key_and_more));
    // The same point taken from another key: their sum is that of the keys themselves.
    const auto other_and_less = key(
        "9650fd82076ad56acc1f081d293e885ed60707afee1955e875501e12d4b582017f3d268645aba5d7fcc042d7a828e724"
        "11ca738b9045129667699c5866973e89be68fee8dc24e655cf65360e56b3252ddc286fb04f061df5b79772abb40150ce");
    const auto two = aggregate(std::vector{one.signature, known()[1].signature}).value();
    EXPECT_TRUE(verify_aggregate(kMessage, two, std::vector{one.key, known()[1].key}));
    EXPECT_FALSE(verify_aggregate(kMessage, two, std::vector{key_and_more, other_and_less}));
}

TEST(BlsSignature, ASumIsOfExactlyTheKeysThatSigned) {
    const auto keys = keys_of_known();
    const auto two = aggregate(std::vector{known()[0].signature, known()[1].signature}).value();
    EXPECT_TRUE(verify_aggregate(kMessage, two, std::vector{keys[1], keys[0]}));
    EXPECT_FALSE(verify_aggregate(kMessage, two, keys));
    EXPECT_FALSE(verify_aggregate(kMessage, two, std::vector{keys[0]}));
    EXPECT_FALSE(verify_aggregate(kMessage, two, std::vector{keys[0], keys[1], keys[1]}));
    EXPECT_FALSE(verify_aggregate(bytes_of("another"), two, std::vector{keys[0], keys[1]}));
}

TEST(BlsSignature, NobodySignsNothing) {
    EXPECT_FALSE(aggregate({}));
    EXPECT_FALSE(verify_aggregate(kMessage, kSumOfKnown, {}));
    EXPECT_FALSE(verify_aggregate(kMessage, infinite_signature(), {}));
}

}  // namespace
}  // namespace studio::crypto::bls
