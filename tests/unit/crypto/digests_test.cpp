// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <crypto/ripemd160.hpp>
#include <crypto/sha256.hpp>
#include <thread>
#include <vector>

namespace studio::crypto {

TEST(Sha256, gives_the_published_digests) {
    EXPECT_EQ(codec::to_hex(sha256({})),
              "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(codec::to_hex(sha256(bytes_of("abc"))),
              "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Ripemd160, gives_the_published_digests) {
    EXPECT_EQ(codec::to_hex(ripemd160({})), "0x9c1185a5c5e9fc54612808977ee8f548b2258d31");
    EXPECT_EQ(codec::to_hex(ripemd160(bytes_of("abc"))), "0x8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    EXPECT_EQ(codec::to_hex(ripemd160(bytes_of("message digest"))),
              "0x5d0689ef49d2fae572b881b123a85ffa21595f36");
}

TEST(Digests, work_in_several_threads_at_a_time) {
    const auto expected = sha256(bytes_of("abc"));
    std::vector<int> right(4);
    std::vector<std::thread> threads;
    for (auto& count : right)
        threads.emplace_back([&count, &expected] {
            for (int i = 0; i < 500; ++i)
                count += sha256(bytes_of("abc")) == expected ? 1 : 0;
        });
    for (auto& thread : threads)
        thread.join();

    EXPECT_EQ(right, std::vector<int>(4, 500));
}

}  // namespace studio::crypto
