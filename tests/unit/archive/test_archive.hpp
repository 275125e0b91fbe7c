// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <archive/archive_errors.hpp>
#include <archive/archive_file.hpp>
#include <archive/manifest_signature.hpp>
#include <map>
#include <support/temporary_folder.hpp>

namespace studio::archive {

crypto::SecretKey organiser_key();
ArchivedRollup test_rollup();
void write_text(const std::filesystem::path& path, std::string_view text);
std::string text_of(const std::filesystem::path& path);
/// Every file below the folder with its content, folders and links by their names alone.
std::map<std::string, std::string> all_below(const std::filesystem::path& folder);

/// A small rollup's files, the archive of them, and where it is unpacked, each in a place of its own.
class ArchiveTest : public testing::Test {
protected:
    ArchiveTest();
    Result<Hash32> write(const ProgressWatch& watch = {}) {
        return write_archive(path, contents, organiser_key(), watch);
    }
    /// Unpacking fails with this error, and nothing is left of it.
    void expect_refused(const ErrorKind& kind);
    /// Adds a file to what will be archived.
    void add(const std::string& name, std::string_view text);

    test::TemporaryFolder folder;
    std::filesystem::path sources = folder.path() / "sources";
    std::filesystem::path target_parent = folder.path() / "target";
    std::filesystem::path target = target_parent / "run";
    std::filesystem::path path = folder.path() / "archives" / "event.rollup-archive";
    ArchiveContents contents;
};

}  // namespace studio::archive
