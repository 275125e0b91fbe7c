// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <codec/plain_text.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "archive_errors.hpp"
#include "archive_parts.hpp"

namespace studio::archive {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kFormat = "rollup-archive";
constexpr std::size_t kShownPathBytes = 80;

/// The values of one object; the first that is missing or of another kind is remembered.
class Fields {
public:
    Fields(const Json* object, std::string& wrong) : object_{object}, wrong_{wrong} {
        if (object_ == nullptr || !object_->is_object())
            note("an object");
    }

    const Json* find(const char* key) {
        const bool is_there =
            object_ != nullptr && object_->is_object() && object_->find(key) != object_->end();
        if (!is_there)
            note(key);
        return is_there ? &*object_->find(key) : nullptr;
    }
    std::uint64_t number(const char* key) {
        const auto* value = find(key);
        if (value != nullptr && value->is_number_unsigned())
            return value->get<std::uint64_t>();
        note(key);
        return 0;
    }
    std::string text(const char* key) {
        const auto* value = find(key);
        if (value != nullptr && value->is_string())
            return value->get<std::string>();
        note(key);
        return {};
    }
    template <std::size_t N>
    FixedBytes<N> fixed(const char* key) {
        const auto read = codec::fixed_from_hex<N>(text(key));
        if (!read)
            note(key);
        return read.value_or(FixedBytes<N>{});
    }
    Hash32 hash(const char* key) { return fixed<32>(key); }

private:
    void note(const char* key) {
        if (wrong_.empty())
            wrong_ = key;
    }
    const Json* object_;
    std::string& wrong_;
};

ArchivedRollup read_rollup(Fields fields) {
    ArchivedRollup rollup;
    rollup.name = fields.text("name");
    rollup.chain_id = fields.number("chain_id");
    rollup.l1_chain_id = fields.number("l1_chain_id");
    rollup.genesis_hash = fields.hash("genesis_hash");
    rollup.last_block = fields.number("last_block");
    rollup.last_block_hash = fields.hash("last_block_hash");
    rollup.state_root = fields.hash("state_root");
    rollup.created_s = fields.number("created_s");
    return rollup;
}

Manifest read_manifest_fields(const Json& json, std::string& wrong) {
    Fields fields{&json, wrong};
    Manifest manifest;
    manifest.rollup = read_rollup({fields.find("rollup"), wrong});
    manifest.organiser = fields.fixed<20>("organiser");
    const auto* files = fields.find("files");
    if (files == nullptr || !files->is_array())
        return manifest;  // the text is then another one than this manifest's
    for (const auto& item : *files) {
        Fields file{&item, wrong};
        manifest.files.push_back({file.text("path"), file.number("size"), file.hash("keccak256")});
    }
    return manifest;
}

bool is_path_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-' || c == '/';
}

bool has_bad_part(std::string_view path) {
    for (;;) {
        const auto slash = path.find('/');
        const auto part = path.substr(0, slash);
        if (part.empty() || part == "." || part == "..")
            return true;
        if (slash == std::string_view::npos)
            return false;
        path.remove_prefix(slash + 1);
    }
}

/// Whether a folder that some file lies in is a file, too.
bool has_file_as_folder(const std::vector<ListedFile>& files) {
    std::set<std::string_view> paths;
    for (const auto& file : files)
        paths.insert(file.path);
    return std::ranges::any_of(files, [&](const ListedFile& file) {
        std::string_view folder = file.path;
        for (auto slash = folder.rfind('/'); slash != std::string_view::npos; slash = folder.rfind('/')) {
            folder = folder.substr(0, slash);
            if (paths.contains(folder))
                return true;
        }
        return false;
    });
}

bool is_part_of_archive(const ListedFile& file) {
    return file.path == kManifestName || file.path == kSignatureName;
}

Result<void> check_sizes(const Manifest& manifest, const std::string& archive) {
    std::uint64_t sum = 0;
    for (const auto& file : manifest.files) {
        if (file.size > limits::kArchiveMaxBytes - sum)
            return fail(errors::kTooLarge, {archive, std::to_string(limits::kArchiveMaxBytes)});
        sum += file.size;
    }
    return {};
}

}  // namespace

std::uint64_t Manifest::total_bytes() const {
    std::uint64_t sum = 0;
    for (const auto& file : files)
        sum += file.size;
    return sum;
}

Result<void> check_path(std::string_view path) {
    if (path.size() <= limits::kArchiveMaxPathBytes && std::ranges::all_of(path, is_path_character) &&
        !has_bad_part(path))
        return {};
    return fail(errors::kUnsafePath,
                {codec::plain_text(path, kShownPathBytes), std::to_string(limits::kArchiveMaxPathBytes)});
}

Result<void> check_manifest(const Manifest& manifest, const std::string& archive) {
    const auto& files = manifest.files;
    if (manifest.rollup.name.empty() || manifest.rollup.name.size() > limits::kArchiveMaxNameBytes)
        return fail(errors::kBadManifest, {archive, "name"});
    if (files.empty() || files.size() > limits::kArchiveMaxFiles)
        return fail(errors::kTooManyFiles,
                    {archive, std::to_string(files.size()), std::to_string(limits::kArchiveMaxFiles)});
    for (const auto& file : files)
        STUDIO_CHECK(check_path(file.path));
    const auto not_after = [](const ListedFile& a, const ListedFile& b) { return a.path >= b.path; };
    if (const auto at = std::ranges::adjacent_find(files, not_after); at != files.end())
        return fail(errors::kBadManifest, {archive, std::next(at)->path + " is listed twice, or too late"});
    if (std::ranges::any_of(files, is_part_of_archive))
        return fail(errors::kBadManifest, {archive, "it lists itself"});
    if (has_file_as_folder(files))
        return fail(errors::kBadManifest, {archive, "a file stands where a folder must be"});
    return check_sizes(manifest, archive);
}

std::string encode_manifest(const Manifest& manifest) {
    const auto& rollup = manifest.rollup;
    codec::json::Writer out;
    out.begin_object().key("format").string(kFormat).key("version").number(kFormatVersion);
    out.key("rollup").begin_object();
    out.key("name").string(rollup.name).key("chain_id").number(rollup.chain_id);
    out.key("l1_chain_id").number(rollup.l1_chain_id);
    out.key("genesis_hash").hex(rollup.genesis_hash.view());
    out.key("last_block").number(rollup.last_block);
    out.key("last_block_hash").hex(rollup.last_block_hash.view());
    out.key("state_root").hex(rollup.state_root.view());
    out.key("created_s").number(rollup.created_s).end_object();
    out.key("organiser").hex(manifest.organiser.view());
    out.key("files").begin_array();
    for (const auto& file : manifest.files)
        out.begin_object()
            .key("path")
            .string(file.path)
            .key("size")
            .number(file.size)
            .key("keccak256")
            .hex(file.keccak256.view())
            .end_object();
    return out.end_array().end_object().take();
}

Result<Manifest> decode_manifest(std::string_view text, const std::string& archive) {
    auto json = codec::json::parse_strict(text);
    if (!json)
        return fail(errors::kBadManifest, {archive, json.error().english()});
    std::string wrong;
    Fields fields{&*json, wrong};
    const bool is_ours = fields.text("format") == kFormat;
    const auto version = fields.number("version");
    if (!is_ours || version == 0)
        return fail(errors::kBadManifest, {archive, "format"});
    if (version > kFormatVersion)
        return fail(errors::kNewerFormat, {archive, std::to_string(version), std::to_string(kFormatVersion)});
    auto manifest = read_manifest_fields(*json, wrong);
    if (!wrong.empty())
        return fail(errors::kBadManifest, {archive, wrong});
    // One encoding: other keys, another order or white space would be what nobody here looks at, but signs.
    if (encode_manifest(manifest) != text)
        return fail(errors::kBadManifest, {archive, "it is not written in the one way it has"});
    STUDIO_CHECK(check_manifest(manifest, archive));
    return manifest;
}

}  // namespace studio::archive
