// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive/manifest.hpp>
#include <base/limits.hpp>

#include "test_archive.hpp"

namespace studio::archive {
namespace {

Manifest manifest_of(std::vector<std::string> paths) {
    Manifest manifest{test_rollup(), crypto::address_of(organiser_key()), {}};
    for (auto& path : paths)
        manifest.files.push_back({std::move(path), 5, Hash32{}});
    return manifest;
}

const ErrorKind* problem_of(const Manifest& manifest) {
    const auto read = decode_manifest(encode_manifest(manifest), "it");
    return read ? nullptr : read.error().kind;
}

TEST(Manifest, ComesBackAsItWas) {
    const auto manifest = manifest_of({"a", "a-b", "a.b/c", "b/a/x", "b/b"});
    const auto read = decode_manifest(encode_manifest(manifest), "it");
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(*read, manifest);
}

// What is signed stays readable for as long as anybody has an archive.
TEST(Manifest, HasTheseBytes) {
    auto manifest = manifest_of({"chain.db"});
    manifest.rollup.name = "Fest";
    manifest.organiser = {};
    const std::string zeros(62, '0');
    EXPECT_EQ(encode_manifest(manifest),
              R"({"format":"rollup-archive","version":1,"rollup":{"name":"Fest","chain_id":901,)"
              R"("l1_chain_id":900,"genesis_hash":"0x01)" +
                  zeros + R"(","last_block":1234,"last_block_hash":"0x02)" + zeros +
                  R"(","state_root":"0x03)" + zeros + R"(","created_s":1767225600},"organiser":"0x)" +
                  std::string(40, '0') + R"(","files":[{"path":"chain.db","size":5,"keccak256":"0x00)" +
                  zeros + R"("}]})");
}

TEST(Manifest, HasOneEncoding) {
    const auto text = encode_manifest(manifest_of({"a"}));
    const auto replaced = [&](std::string_view from, std::string_view to) {
        auto other = text;
        const auto at = other.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return other.replace(at, from.size(), to);
    };
    for (const auto& other :
         {text + "\n", " " + text, replaced(":901", ": 901"), replaced(":901", ":9.01e2"),
          replaced("0x01", "0X01"), replaced("0x01", "01"), replaced("Summer", "\\u0053ummer"),
          replaced("\"size\":5,", "\"size\":5,\"mode\":511,"), replaced("\"chain_id\":901,", ""),
          replaced(":901", ":-901"), replaced(":901", ":18446744073709551616"),
          replaced("\"files\":[", "\"files\":[7,"), replaced("rollup-archive", "zip"),
          replaced("\"version\":1", "\"version\":0"), text.substr(0, text.size() - 1), std::string{},
          std::string{"[]"}, std::string{"null"}}) {
        const auto read = decode_manifest(other, "it");
        ASSERT_FALSE(read) << other;
        EXPECT_TRUE(read.error().is(errors::kBadManifest)) << other;
    }
    const auto newer = decode_manifest(replaced("\"version\":1", "\"version\":2,\"more\":true"), "it");
    ASSERT_FALSE(newer);
    EXPECT_TRUE(newer.error().is(errors::kNewerFormat));
}

TEST(Manifest, PathsStayBelowTheirFolder) {
    for (const auto* path : {"", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", ".", "./a", "a/./b",
                             "a//b", "a/", "a\\b", "C:x", "a b", "a\nb", "ä", "a\x7f", "~x*"}) {
        EXPECT_FALSE(check_path(path)) << path;
        EXPECT_EQ(problem_of(manifest_of({path})), &errors::kUnsafePath) << path;
    }
    EXPECT_FALSE(check_path(std::string_view{"a\0b", 3}));
    EXPECT_FALSE(check_path(std::string(limits::kArchiveMaxPathBytes + 1, 'a')));
    EXPECT_TRUE(check_path(std::string(limits::kArchiveMaxPathBytes, 'a')));
    for (const auto* path : {"a", "..a", "a..", "...", ".hidden", "A/b-c_d.e"})
        EXPECT_TRUE(check_path(path)) << path;
}

TEST(Manifest, EachFileHasAPlaceOfItsOwn) {
    EXPECT_EQ(problem_of(manifest_of({"a", "a"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"b", "a"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"a", "a-b", "a/b/c"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"a/b", "a/b.c", "a/b/c/d"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"manifest.json"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"manifest.sig"})), &errors::kBadManifest);
    EXPECT_EQ(problem_of(manifest_of({"a/manifest.json"})), nullptr);
}

TEST(Manifest, SizesAndCountsHaveLimits) {
    EXPECT_EQ(problem_of(manifest_of({})), &errors::kTooManyFiles);
    std::vector<std::string> paths;
    for (std::size_t i = 0; i <= limits::kArchiveMaxFiles; ++i)
        paths.push_back(std::to_string(1'000'000 + i));
    EXPECT_EQ(problem_of(manifest_of(paths)), &errors::kTooManyFiles);
    paths.pop_back();
    EXPECT_EQ(problem_of(manifest_of(paths)), nullptr);

    auto manifest = manifest_of({"a", "b"});
    manifest.files[0].size = limits::kArchiveMaxBytes - 5;
    EXPECT_EQ(problem_of(manifest), nullptr);
    ++manifest.files[0].size;
    EXPECT_EQ(problem_of(manifest), &errors::kTooLarge);
    manifest.files[0].size = 5;
    manifest.files[1].size = ~std::uint64_t{0};  // with 5 more it would be little again
    EXPECT_EQ(problem_of(manifest), &errors::kTooLarge);
}

TEST(ManifestSignature, SaysWhoSignedWhat) {
    const auto hash = archive_hash_of("contents");
    const auto signature = sign_archive(hash, organiser_key());
    const auto organiser = crypto::address_of(organiser_key());
    EXPECT_EQ(signer_of(hash, signature), organiser);
    EXPECT_NE(signer_of(archive_hash_of("Contents"), signature), organiser);
    // The bare hash is not what is signed: it could be another thing's.
    const crypto::Signature bare{Hash32::right_aligned(signature.view().first(32)),
                                 Hash32::right_aligned(signature.view().subspan(32, 32)),
                                 static_cast<std::uint8_t>(signature[64] - 27)};
    EXPECT_NE(crypto::recover_address(hash, bare), organiser);
}

TEST(ManifestSignature, HasOneForm) {
    const auto hash = archive_hash_of("contents");
    const auto good = sign_archive(hash, organiser_key());
    for (const int v : {0, 1, 26, 29, 255}) {
        auto other = good;
        other[64] = static_cast<std::uint8_t>(v);
        EXPECT_EQ(signer_of(hash, other), std::nullopt) << v;
    }
    EXPECT_EQ(signer_of(hash, ManifestSignature{}), std::nullopt);
    // n - s with the other v is by the same key, but high.
    auto high = good;
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) {
        const int digit = crypto::kCurveOrder[i] - good[32 + i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        high[32 + i] = static_cast<std::uint8_t>(digit + 256 * borrow);
    }
    high[64] = static_cast<std::uint8_t>(27 + 28 - good[64]);
    EXPECT_EQ(signer_of(hash, high), std::nullopt);
}

}  // namespace
}  // namespace studio::archive
