// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace studio::test {

namespace fs = std::filesystem;

namespace {

fs::path fixture_root() {
    const char* named = std::getenv("STUDIO_FIXTURES");
    return named != nullptr && *named != '\0'
               ? fs::path{named}
               : fs::path{STUDIO_SOURCE_DIR}.parent_path() / "shared" / "fixtures";
}

/// Held by one process at a time; the others wait.
class FileLock {
public:
    explicit FileLock(const fs::path& file)
        : descriptor_{open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0644)} {
        flock(descriptor_, LOCK_EX);
    }
    ~FileLock() { close(descriptor_); }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int descriptor_;
};

bool run_tar(const fs::path& archive, const fs::path& into) {
    std::string program = "tar";
    std::string unpack = "--zstd";
    std::string file = "-xf";
    std::string archive_text = archive.string();
    std::string folder = "-C";
    std::string into_text = into.string();
    char* const arguments[] = {program.data(), unpack.data(),    file.data(), archive_text.data(),
                               folder.data(),  into_text.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0)
        return false;
    int status = -1;
    return waitpid(child, &status, 0) == child && status == 0;
}

/// Tells one state of an archive from another.
std::string stamp_of(const fs::path& archive) {
    return std::to_string(fs::file_size(archive)) + " " +
           std::to_string(fs::last_write_time(archive).time_since_epoch().count());
}

std::optional<fs::path> unpack(const fs::path& archive, std::string_view suite) {
    const auto target = fs::path{STUDIO_BUILD_DIR} / "fixtures" / suite;
    fs::create_directories(target.parent_path());
    const FileLock lock{target.string() + ".lock"};
    const auto stamp_file = fs::path{target.string() + ".stamp"};
    const auto stamp = stamp_of(archive);
    if (fs::exists(stamp_file) && read_text(stamp_file) == stamp)
        return target;
    fs::remove_all(target);
    if (!run_tar(archive, target.parent_path()) || !fs::is_directory(target)) {
        ADD_FAILURE() << "cannot unpack " << archive << " (are tar and zstd installed?)";
        return std::nullopt;
    }
    std::ofstream{stamp_file} << stamp;
    return target;
}

}  // namespace

std::optional<fs::path> fixture_folder(std::string_view suite) {
    const auto root = fixture_root();
    if (const auto folder = root / suite; fs::is_directory(folder))
        return folder;
    if (const auto archive = root / (std::string{suite} + ".tar.zst"); fs::is_regular_file(archive))
        return unpack(archive, suite);
    if (std::getenv("CI") != nullptr)
        ADD_FAILURE() << "no fixtures \"" << suite << "\" in " << root << ", and CI must have them";
    else
        std::puts("skipped: no fixtures");
    return std::nullopt;
}

std::vector<fs::path> json_files_below(const fs::path& folder) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        if (entry.is_regular_file() && entry.path().extension() == ".json")
            out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

std::string read_text(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        ADD_FAILURE() << "cannot read " << file;
        return {};
    }
    return {std::istreambuf_iterator<char>{stream}, std::istreambuf_iterator<char>{}};
}

nlohmann::json read_json(const fs::path& file) {
    auto document = nlohmann::json::parse(read_text(file), nullptr, false);
    if (document.is_discarded()) {
        ADD_FAILURE() << file << " is not JSON";
        return nullptr;
    }
    return document;
}

}  // namespace studio::test
