// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <base/limits.hpp>
#include <crypto/keccak256.hpp>

#include "test_archive.hpp"

namespace studio::archive {
namespace {

namespace fs = std::filesystem;

/// One entry, as libarchive writes it when nobody checks.
struct RawEntry {
    std::string path;
    std::string content{};
    unsigned type = AE_IFREG;
    std::string link{};  // where a symbolic link leads
    bool is_hard_link = false;
};

/// An archive that is signed by its maker, who means no good.
class HostileArchiveTest : public ArchiveTest {
protected:
    HostileArchiveTest() {
        for (const auto* name : {"a", "b/c"})
            files.push_back({name, std::string{"content of "} + name});
    }

    /// A manifest that lists these files as they are.
    static Manifest manifest_of(const std::vector<RawEntry>& entries) {
        Manifest manifest{test_rollup(), crypto::address_of(organiser_key()), {}};
        for (const auto& entry : entries)
            manifest.files.push_back(
                {entry.path, entry.content.size(), crypto::keccak256(bytes_of(entry.content))});
        return manifest;
    }
    static RawEntry signature_of(const std::string& text) {
        const auto made = sign_archive(archive_hash_of(text), organiser_key());
        return {"manifest.sig", {made.begin(), made.end()}};
    }
    void write_raw(const Manifest& manifest, std::vector<RawEntry> entries) {
        const auto text = encode_manifest(manifest);
        entries.insert(entries.begin(), {{"manifest.json", text}, signature_of(text)});
        write_raw(entries);
    }
    void write_raw(const std::vector<RawEntry>& entries) {
        auto* tar = ::archive_write_new();
        ::archive_write_add_filter_zstd(tar);
        ::archive_write_set_format_pax_restricted(tar);
        ASSERT_EQ(::archive_write_open_filename(tar, path.c_str()), ARCHIVE_OK);
        for (const auto& raw : entries) {
            auto* entry = ::archive_entry_new();
            ::archive_entry_set_pathname(entry, raw.path.c_str());
            ::archive_entry_set_filetype(entry, raw.type);
            ::archive_entry_set_perm(entry, 0644);
            if (raw.is_hard_link)
                ::archive_entry_set_hardlink(entry, raw.link.c_str());
            else if (!raw.link.empty())
                ::archive_entry_set_symlink(entry, raw.link.c_str());
            ::archive_entry_set_size(entry, static_cast<la_int64_t>(raw.content.size()));
            ASSERT_EQ(::archive_write_header(tar, entry), ARCHIVE_OK) << ::archive_error_string(tar);
            ::archive_write_data(tar, raw.content.data(), raw.content.size());
            ::archive_entry_free(entry);
        }
        ASSERT_EQ(::archive_write_free(tar), ARCHIVE_OK);
    }

    std::vector<RawEntry> files;
};

TEST_F(HostileArchiveTest, TheHonestOneIsTaken) {
    write_raw(manifest_of(files), files);
    const auto unpacked = extract(path, target);
    ASSERT_TRUE(unpacked) << unpacked.error().english();
    EXPECT_EQ(text_of(target / "b/c"), "content of b/c");
}

TEST_F(HostileArchiveTest, PathsThatLeaveTheFolderAreRefused) {
    for (const std::string name : {"../evil", "/tmp/studio-evil", "x/../../evil", "x/./y", "x//y", "x/"}) {
        auto evil = files;
        evil.push_back({name, "evil"});
        write_raw(manifest_of(evil), evil);  // listed
        expect_refused(errors::kUnsafePath);
        EXPECT_FALSE(read_manifest(path));
        auto listed = files;
        listed.push_back({"x", "evil"});
        write_raw(manifest_of(listed), evil);  // where another one is listed
        expect_refused(errors::kWrongEntry);
        EXPECT_FALSE(fs::exists("/tmp/studio-evil"));
        EXPECT_FALSE(fs::exists(folder.path() / "evil"));
    }
}

TEST_F(HostileArchiveTest, OnlyPlainFilesAreTaken) {
    write_text(folder.path() / "outside", "keep");
    auto linked = files;
    linked[0] = {"a", "", AE_IFLNK, (folder.path() / "outside").string()};
    write_raw(manifest_of(linked), linked);
    expect_refused(errors::kWrongEntry);

    // A folder that leads elsewhere, and then a file in it.
    auto through = std::vector<RawEntry>{{"b", "", AE_IFLNK, folder.path().string()}, {"b/outside", "evil"}};
    write_raw(manifest_of({{"b/outside", "evil"}}), through);
    expect_refused(errors::kWrongEntry);
    EXPECT_EQ(text_of(folder.path() / "outside"), "keep");

    auto hard = files;
    hard[1] = {"b/c", "", AE_IFREG, "a", true};
    write_raw(manifest_of(hard), hard);
    expect_refused(errors::kWrongEntry);

    for (const auto type : {AE_IFDIR, AE_IFIFO, AE_IFCHR}) {
        auto odd = files;
        odd[0] = {"a", "", type};
        write_raw(manifest_of(odd), odd);
        expect_refused(errors::kWrongEntry);
    }
}

TEST_F(HostileArchiveTest, FilesAreThoseOfTheList) {
    const auto manifest = manifest_of(files);
    auto twice = files;
    twice.insert(twice.begin(), files[0]);
    write_raw(manifest, twice);
    expect_refused(errors::kWrongEntry);
    write_raw(manifest_of(twice), twice);
    expect_refused(errors::kBadManifest);

    auto extra = files;
    extra.push_back({"z", "more"});
    write_raw(manifest, extra);
    expect_refused(errors::kWrongEntry);

    write_raw(manifest, {files[0]});
    expect_refused(errors::kWrongEntry);
    write_raw(manifest, {files[1]});
    expect_refused(errors::kWrongEntry);
    write_raw(manifest, {});
    expect_refused(errors::kWrongEntry);
    write_raw(manifest, {files[1], files[0]});
    expect_refused(errors::kWrongEntry);
}

TEST_F(HostileArchiveTest, ContentIsThatOfTheList) {
    const auto manifest = manifest_of(files);
    auto other = files;
    other[1].content.back() ^= 1;
    write_raw(manifest, other);
    expect_refused(errors::kWrongContent);
    for (const auto& content : {std::string{}, std::string{"content of b/"}, std::string(1U << 20U, 'x')}) {
        other[1].content = content;
        write_raw(manifest, other);
        expect_refused(errors::kWrongEntry);
    }
    auto lies = manifest;
    lies.files[1].size = 1'000'000;
    write_raw(lies, files);
    expect_refused(errors::kWrongEntry);
    lies.files[1].size = limits::kArchiveMaxBytes + 1;
    write_raw(lies, files);
    expect_refused(errors::kTooLarge);
}

TEST_F(HostileArchiveTest, TheListComesFirstAndIsSigned) {
    const auto text = encode_manifest(manifest_of(files));
    const RawEntry list{"manifest.json", text};
    const auto signature = signature_of(text);
    write_raw({files[0], list, signature, files[1]});
    expect_refused(errors::kNotAnArchive);
    write_raw({signature, list, files[0], files[1]});
    expect_refused(errors::kNotAnArchive);
    write_raw({list, files[0], files[1]});
    expect_refused(errors::kBadSignature);
    for (std::size_t size = 0; size < 67; ++size) {
        auto cut = signature;
        cut.content.resize(size);
        if (size == ManifestSignature::size())
            continue;
        write_raw({list, cut, files[0], files[1]});
        expect_refused(errors::kBadSignature);
    }
    auto odd = signature;
    odd.content[64] = 0;
    write_raw({list, odd, files[0], files[1]});
    expect_refused(errors::kBadSignature);
    write_raw({{"manifest.json", "", AE_IFLNK, "/etc/passwd"}, signature});
    expect_refused(errors::kNotAnArchive);
    write_raw({{"manifest.json", std::string(limits::kArchiveMaxManifestBytes + 1, ' ')}, signature});
    expect_refused(errors::kNotAnArchive);
}

TEST_F(HostileArchiveTest, ItIsSignedByTheOrganiserThatItNames) {
    const auto old = signature_of(encode_manifest(manifest_of(files)));
    files[0].content = "mine";
    auto manifest = manifest_of(files);
    auto text = encode_manifest(manifest);
    write_raw({{"manifest.json", text}, old, files[0], files[1]});
    expect_refused(errors::kBadSignature);
    manifest.organiser[0] ^= 1;
    write_raw(manifest, files);
    expect_refused(errors::kBadSignature);
}

TEST_F(HostileArchiveTest, NewerFormatsAreNamed) {
    auto text = encode_manifest(manifest_of(files));
    text.replace(text.find("\"version\":1"), 11, "\"version\":2");
    write_raw({{"manifest.json", text}, signature_of(text), files[0], files[1]});
    expect_refused(errors::kNewerFormat);
}

}  // namespace
}  // namespace studio::archive
