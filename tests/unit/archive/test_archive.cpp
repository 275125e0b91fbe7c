// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_archive.hpp"

#include <fstream>
#include <sstream>

namespace studio::archive {

namespace fs = std::filesystem;

crypto::SecretKey organiser_key() {
    Hash32 bytes;
    bytes[31] = 7;
    return crypto::SecretKey::from_bytes(bytes).value();
}

ArchivedRollup test_rollup() {
    ArchivedRollup rollup;
    rollup.name = "Summer \"fest\" – گرمی";
    rollup.chain_id = 901;
    rollup.l1_chain_id = 900;
    rollup.genesis_hash[0] = 1;
    rollup.last_block = 1234;
    rollup.last_block_hash[0] = 2;
    rollup.state_root[0] = 3;
    rollup.created_s = 1'767'225'600;
    return rollup;
}

void write_text(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    fs::remove(path);  // ext4 syncs a file that is written over
    std::ofstream{path, std::ios::binary} << text;
}

std::string text_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream{path, std::ios::binary}.rdbuf();
    return text.str();
}

std::map<std::string, std::string> all_below(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        all[fs::relative(entry.path(), folder).string()] =
            entry.is_regular_file() && !entry.is_symlink() ? text_of(entry.path()) : "";
    return all;
}

ArchiveTest::ArchiveTest() {
    fs::create_directories(target_parent);
    fs::create_directories(path.parent_path());
    contents.rollup = test_rollup();
    std::string large;  // more than one piece, and hard to compress
    for (std::uint32_t i = 0, x = 1; i < 600'000; ++i)
        large.push_back(static_cast<char>((x = x * 1'664'525 + 1'013'904'223) >> 24U));
    add("chain.db", large);
    add("committee/member-1/data", "some payload");
    add("committee/member-2/data", "some payload");
    add("design.rollup.json", "{}");
    add("empty", "");
}

void ArchiveTest::add(const std::string& name, std::string_view text) {
    write_text(sources / name, text);
    contents.files.push_back({name, sources / name});
}

void ArchiveTest::expect_refused(const ErrorKind& kind) {
    const auto before = all_below(target_parent);
    const auto unpacked = extract(path, target);
    ASSERT_FALSE(unpacked);
    EXPECT_TRUE(unpacked.error().is(kind)) << unpacked.error().english();
    EXPECT_EQ(all_below(target_parent), before);
}

}  // namespace studio::archive
