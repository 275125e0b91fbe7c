// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallel_run.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace studio::spec_suites {

namespace fs = std::filesystem;

namespace {

/// What cannot be read is a failure too.
Report run_one(const fs::path& file, const std::function<Report(const fs::path&)>& run) {
    try {
        return run(file);
    } catch (const std::exception& fault) {
        return {0, 0, {{file.string(), "a readable fixture", fault.what()}}};
    }
}

}  // namespace

std::vector<fs::path> fixture_files(const fs::path& folder, std::string_view extension) {
    if (fs::is_regular_file(folder))
        return {folder};
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        if (entry.is_regular_file() && entry.path().extension() == extension)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

Report run_files(const std::vector<fs::path>& files, const std::function<Report(const fs::path&)>& run) {
    std::vector<Report> reports(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++)
            reports[i] = run_one(files[i], run);
    };
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    work();
    for (auto& thread : threads)
        thread.join();
    Report total;
    for (auto& report : reports)
        total.add(std::move(report));
    return total;
}

}  // namespace studio::spec_suites
