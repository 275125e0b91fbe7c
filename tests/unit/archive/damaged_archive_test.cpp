// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_archive.hpp"

namespace studio::archive {
namespace {

namespace fs = std::filesystem;

/// A small archive, so that every byte of it can be looked at.
class DamagedArchiveTest : public ArchiveTest {
protected:
    DamagedArchiveTest() {
        contents.files.erase(contents.files.begin());  // the large one
        fs::remove(sources / "chain.db");
        hash = write().value();
        good = text_of(path);
    }
    std::string good;
    Hash32 hash;
};

// A flipped bit either spoils the archive or changes nothing of what comes out of it (times and owners of
// entries, of which nobody takes note, and bits that the compression does not use).
TEST_F(DamagedArchiveTest, NoFlippedBitChangesWhatComesOut) {
    const auto files = all_below(sources);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto text = good;
        text[at] = static_cast<char>(text[at] ^ (1 << (at % 8)));
        write_text(path, text);
        const auto unpacked = extract(path, target);
        if (unpacked) {
            EXPECT_EQ(unpacked->archive_hash, hash) << at;
            EXPECT_EQ(all_below(target), files) << at;
            fs::remove_all(target);
        } else {
            ++refused;
            ASSERT_TRUE(fs::is_empty(target_parent)) << at;
        }
    }
    EXPECT_GT(refused, good.size() * 9 / 10);
}

TEST_F(DamagedArchiveTest, CutShortAnywhereItIsRefused) {
    for (std::size_t size = 0; size < good.size(); ++size) {
        write_text(path, good.substr(0, size));
        const auto unpacked = extract(path, target);
        ASSERT_FALSE(unpacked) << size << " of " << good.size();
        ASSERT_TRUE(fs::is_empty(target_parent)) << size;
    }
    expect_refused(errors::kDamaged);
}

TEST_F(DamagedArchiveTest, BytesBehindTheEndAreRefused) {
    for (const auto& more : {std::string{"x"}, std::string(4096, '\0'), good}) {
        write_text(path, good + more);
        EXPECT_FALSE(extract(path, target));
        EXPECT_TRUE(fs::is_empty(target_parent));
    }
}

TEST_F(DamagedArchiveTest, OtherFilesAreNoArchives) {
    for (const auto& text : {std::string{}, std::string{"hello"}, std::string(100'000, '\0')}) {
        write_text(path, text);
        const auto looked = read_manifest(path);
        ASSERT_FALSE(looked);
        EXPECT_TRUE(looked.error().is(errors::kNotAnArchive) || looked.error().is(errors::kDamaged))
            << looked.error().english();
    }
    fs::remove(path);
    fs::create_directory(path);
    expect_refused(errors::kNotAFile);
}

}  // namespace
}  // namespace studio::archive
