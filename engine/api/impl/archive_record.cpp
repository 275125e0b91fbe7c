// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_record.hpp"

#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <ending/archive_layout.hpp>
#include <nlohmann/json.hpp>
#include <store/disk.hpp>

namespace studio::api_impl {
namespace {

constexpr std::int64_t kMsPerSecond = 1000;

template <class T>
bool read(const nlohmann::json& object, const char* key, T& out) {
    const auto found = object.find(key);
    if (found == object.end())
        return false;
    if constexpr (std::is_same_v<T, bool>) {
        if (!found->is_boolean())
            return false;
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!found->is_string())
            return false;
    } else {
        if (!found->is_number_integer())
            return false;
    }
    out = found->template get<T>();
    return true;
}

}  // namespace

api::ArchiveStanding standing_of(const archive::SignedManifest& archive) {
    api::ArchiveStanding standing;
    standing.hash = codec::to_hex(archive.archive_hash);
    standing.organiser = crypto::checksum_address(archive.manifest.organiser);
    standing.made_ms = static_cast<std::int64_t>(archive.manifest.rollup.created_s) * kMsPerSecond;
    return standing;
}

nlohmann::json write_archive_record(const api::ArchiveStanding& standing) {
    return {{"hash", standing.hash},          {"organiser", standing.organiser},
            {"made_ms", standing.made_ms},    {"freed_bytes", standing.freed_bytes},
            {"foreign", standing.is_foreign}, {"open", standing.is_open}};
}

std::optional<api::ArchiveStanding> read_archive_record(const nlohmann::json& details,
                                                        const std::filesystem::path& run_folder) {
    if (!details.is_object() || !details.contains("archive") || !details["archive"].is_object())
        return std::nullopt;
    const auto& record = details["archive"];
    api::ArchiveStanding standing;
    if (!read(record, "hash", standing.hash) || !read(record, "organiser", standing.organiser) ||
        !read(record, "made_ms", standing.made_ms) || !read(record, "freed_bytes", standing.freed_bytes) ||
        !read(record, "foreign", standing.is_foreign) || !read(record, "open", standing.is_open))
        return std::nullopt;
    const auto path = archive_path(run_folder);
    standing.path = path.string();
    std::error_code missing;
    const auto bytes = std::filesystem::file_size(path, missing);
    standing.bytes = missing ? 0 : bytes;
    return standing;
}

std::filesystem::path archive_path(const std::filesystem::path& run_folder) {
    return run_folder / ending::layout::kArchive;
}

std::uint64_t keep_archive_alone(const std::filesystem::path& run_folder) {
    std::uint64_t bytes = 0;
    std::error_code ignored;
    std::vector<std::filesystem::path> others;
    for (const auto& entry : std::filesystem::directory_iterator{run_folder, ignored})
        if (entry.path() != archive_path(run_folder) && entry.path().filename() != "l1")
            others.push_back(entry.path());
    for (const auto& path : others) {
        const bool is_folder = std::filesystem::is_directory(path, ignored);
        bytes += is_folder ? store::folder_bytes(path) : std::filesystem::file_size(path, ignored);
        std::filesystem::remove_all(path, ignored);
    }
    return bytes;
}

}  // namespace studio::api_impl
