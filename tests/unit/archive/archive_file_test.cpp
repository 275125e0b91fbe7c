// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <base/limits.hpp>

#include <crypto/keccak256.hpp>
#include <store/store_errors.hpp>

#include "test_archive.hpp"

namespace studio::archive {
namespace {

namespace fs = std::filesystem;

TEST_F(ArchiveTest, ComesBackAsItWas) {
    const auto hash = write();
    ASSERT_TRUE(hash) << hash.error().english();
    const auto looked = read_manifest(path);
    ASSERT_TRUE(looked) << looked.error().english();
    EXPECT_EQ(looked->archive_hash, *hash);
    EXPECT_EQ(looked->manifest.organiser, crypto::address_of(organiser_key()));
    EXPECT_EQ(looked->manifest.rollup, contents.rollup);
    ASSERT_EQ(looked->manifest.files.size(), contents.files.size());
    EXPECT_EQ(looked->manifest.files[0].path, "chain.db");
    EXPECT_EQ(looked->manifest.files[0].size, 600'000U);
    EXPECT_EQ(looked->manifest.files[1].keccak256, crypto::keccak256(bytes_of("some payload")));

    const auto unpacked = extract(path, target);
    ASSERT_TRUE(unpacked) << unpacked.error().english();
    EXPECT_EQ(*unpacked, *looked);
    EXPECT_EQ(all_below(target), all_below(sources));
    EXPECT_EQ(all_below(path.parent_path()).size(), 1U);
    EXPECT_EQ(
        fs::directory_iterator { target_parent } -> path(), target);
}

TEST_F(ArchiveTest, TheSameContentsGiveTheSameBytes) {
    ASSERT_TRUE(write());
    const auto first = text_of(path);
    std::ranges::reverse(contents.files);
    ASSERT_TRUE(write());  // over the old one
    EXPECT_EQ(text_of(path), first);
}

TEST_F(ArchiveTest, AnEmptyFolderMayBeThere) {
    ASSERT_TRUE(write());
    fs::create_directory(target);
    ASSERT_TRUE(extract(path, target));
    EXPECT_EQ(all_below(target), all_below(sources));
    expect_refused(errors::kFolderExists);
}

TEST_F(ArchiveTest, WhatAKilledProgramLeftIsNoObstacle) {
    ASSERT_TRUE(write());
    write_text(target_parent / "run.unpacking" / "chain.db", "half");
    write_text(path.string() + ".part", "half");
    ASSERT_TRUE(extract(path, target));
    EXPECT_EQ(all_below(target_parent).count("run.unpacking"), 0U);
    ASSERT_TRUE(write());
    EXPECT_EQ(all_below(path.parent_path()).size(), 1U);
}

TEST_F(ArchiveTest, PathsOfEveryLengthComeBack) {
    for (const std::size_t length : {99U, 100U, 101U, 155U, 200U}) {
        std::string name(length, 'x');
        name[length / 2] = '/';
        add(name, "content of " + std::to_string(length));
    }
    ASSERT_TRUE(write());
    const auto unpacked = extract(path, target);
    ASSERT_TRUE(unpacked) << unpacked.error().english();
    EXPECT_EQ(all_below(target), all_below(sources));
}

TEST_F(ArchiveTest, WritingIsGivenUpWhenAsked) {
    write_text(path, "the old one");
    std::uint64_t calls = 0;
    ASSERT_TRUE(write([&](const Progress&) { return ++calls > 0; }));
    write_text(path, "the old one");
    for (std::uint64_t last = 1; last <= calls; ++last) {
        std::uint64_t seen = 0;
        const auto written = write([&](const Progress&) { return ++seen < last; });
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().is(errors::kCancelled));
        EXPECT_EQ(all_below(path.parent_path()),
                  (std::map<std::string, std::string>{{path.filename(), "the old one"}}));
    }
}

TEST_F(ArchiveTest, UnpackingIsGivenUpWhenAsked) {
    ASSERT_TRUE(write());
    std::uint64_t calls = 0;
    ASSERT_TRUE(extract(path, target, [&](const Progress&) { return ++calls > 0; }));
    fs::remove_all(target);
    for (std::uint64_t last = 1; last <= calls; ++last) {
        std::uint64_t seen = 0;
        const auto unpacked = extract(path, target, [&](const Progress&) { return ++seen < last; });
        ASSERT_FALSE(unpacked);
        EXPECT_TRUE(unpacked.error().is(errors::kCancelled));
        EXPECT_TRUE(fs::is_empty(target_parent));
    }
}

TEST_F(ArchiveTest, ProgressEndsWithAll) {
    Progress last;
    const auto watch = [&](const Progress& now) {
        EXPECT_GE(now.done, last.done);
        last = now;
        return true;
    };
    ASSERT_TRUE(write(watch));
    EXPECT_GT(last.all, 0U);
    EXPECT_EQ(last.done, last.all);
    last = {};
    ASSERT_TRUE(extract(path, target, watch));
    EXPECT_EQ(last.done, last.all);
}

TEST_F(ArchiveTest, OnlyPlainFilesAreArchived) {
    const auto refused = [&](const ErrorKind& kind) {
        const auto written = write();
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().is(kind)) << written.error().english();
        EXPECT_TRUE(fs::is_empty(path.parent_path()));
        contents.files.pop_back();
    };
    fs::create_symlink(sources / "empty", sources / "link");
    contents.files.push_back({"link", sources / "link"});
    refused(errors::kNotAFile);
    contents.files.push_back({"folder", sources / "committee"});
    refused(errors::kNotAFile);
    ASSERT_EQ(::mkfifo((sources / "pipe").c_str(), 0600), 0);
    contents.files.push_back({"pipe", sources / "pipe"});
    refused(errors::kNotAFile);
    contents.files.push_back({"absent", sources / "absent"});
    refused(store::errors::kReadFailed);
    contents.files.push_back({"../up", sources / "empty"});
    refused(errors::kUnsafePath);
    contents.files.push_back({"empty", sources / "chain.db"});
    refused(errors::kBadManifest);
}

TEST_F(ArchiveTest, AFileThatChangesMeanwhileIsNoticed) {
    const auto half = [&](const Progress& now) { return now.done >= now.all / 2; };
    for (const auto* text : {"some payloaD", "some payload and more", "some"}) {
        write_text(sources / "committee/member-2/data", "some payload");
        const auto written = write([&](const Progress& now) {
            if (half(now))
                write_text(sources / "committee/member-2/data", text);
            return true;
        });
        ASSERT_FALSE(written) << text;
        EXPECT_TRUE(written.error().is(errors::kSourceChanged));
        EXPECT_TRUE(fs::is_empty(path.parent_path()));
    }
}

TEST_F(ArchiveTest, NamesAreTextOfALimitedLength) {
    for (const auto& name :
         {std::string{}, std::string(limits::kArchiveMaxNameBytes + 1, 'x'), std::string{"\xff\xfe"}}) {
        contents.rollup.name = name;
        const auto written = write();
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().is(errors::kBadName)) << written.error().english();
        EXPECT_TRUE(fs::is_empty(path.parent_path()));
    }
}

TEST_F(ArchiveTest, AFolderThatCannotBeWrittenIsNamed) {
    ASSERT_TRUE(write());
    target = folder.path() / "absent" / "run";
    const auto unpacked = extract(path, target);
    ASSERT_FALSE(unpacked);
    EXPECT_TRUE(unpacked.error().is(store::errors::kNotWritable));
    path = folder.path() / "absent" / "event.rollup-archive";
    EXPECT_TRUE(write().error().is(store::errors::kNotWritable));
}

}  // namespace
}  // namespace studio::archive
