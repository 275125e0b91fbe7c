// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_file.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "asked_accounts.hpp"
#include "asked_traffic.hpp"
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

const char* severity_word(api::Severity severity) {
    switch (severity) {
        case api::Severity::error:
            return "error";
        case api::Severity::warning:
            return "warning";
        case api::Severity::suggestion:
            return "suggestion";
    }
    return "";
}

/// A design has a few kilobytes; what is larger than this is something else.
constexpr std::size_t kMaxFileBytes = 16U << 20U;

/// The file's text; nothing when it cannot be one, which has been said then.
std::optional<std::string> read_text(const std::string& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        std::fprintf(stderr, "rollupctl: %s is a folder. Name the *.rollup.json file in it.\n", path.c_str());
        return std::nullopt;
    }
    std::ifstream file{path, std::ios::binary};
    std::string text(kMaxFileBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (!file.is_open() || file.bad()) {
        std::fprintf(stderr, "rollupctl: cannot read %s. Check the path and the rights on the file.\n",
                     path.c_str());
        return std::nullopt;
    }
    if (text.size() > kMaxFileBytes) {
        std::fprintf(stderr, "rollupctl: %s is larger than %zu MB. Name a *.rollup.json file.\n",
                     path.c_str(), kMaxFileBytes >> 20U);
        return std::nullopt;
    }
    return text;
}

}  // namespace

void print_problems(const api::Validation& validation, const std::string& file) {
    for (const auto& problem : validation.problems)
        std::fprintf(stderr, "%s: %s %s [%s]\n  %s\n  %s\n", file.c_str(), severity_word(problem.severity),
                     problem.path.empty() ? "/" : terminal_text(problem.path).c_str(), problem.id.c_str(),
                     terminal_text(problem.what).c_str(), terminal_text(problem.mend).c_str());
}

namespace {

/// The problems of a design that was read from this file; its list of accounts is looked for beside it.
api::Validation check_with_list(api::Engine& engine, const std::string& path, const std::string& text,
                                api::RollupSpec& out) {
    auto validation = engine.parse_design(text, out);
    const auto missing = std::ranges::find(validation.problems, "design.list_missing", &api::Problem::id);
    if (missing == validation.problems.end())
        return validation;
    const auto found =
        engine.find_genesis_list(*out.genesis_list, std::filesystem::path{path}.parent_path().string());
    if (found)
        return engine.parse_design(text, out);
    missing->what = found.failure().text;
    return validation;
}

}  // namespace

bool read_design(api::Engine& engine, const std::string& path, api::RollupSpec& out) {
    const auto text = read_text(path);
    if (!text)
        return false;
    const auto validation = check_with_list(engine, path, *text, out);
    print_problems(validation, path);
    return validation.launchable();
}

bool prepare_design(api::Engine& engine, const Arguments& arguments, api::RollupSpec& out) {
    if (!read_design(engine, arguments.design, out))
        return false;
    ask_traffic(engine, arguments, out.load);
    if (!ask_accounts(engine, arguments, out))
        return false;
    const auto validation = engine.validate(out);
    if (!validation.launchable())
        print_problems(validation, arguments.design);
    return validation.launchable();
}

DataFolder::DataFolder(const std::string& given) : path_{given} {
    if (!given.empty())
        return;
    std::string pattern = (std::filesystem::temp_directory_path() / "rollupctl-XXXXXX").string();
    if (mkdtemp(pattern.data()) != nullptr) {
        path_ = pattern;
        temporary_ = true;
    }
}

DataFolder::~DataFolder() {
    std::error_code ignored;
    if (temporary_)
        std::filesystem::remove_all(path_, ignored);
}

std::unique_ptr<api::Engine> open_engine(const DataFolder& folder, const Arguments& arguments) {
    api::EngineOptions options;
    options.data_dir = folder.path();
    options.seed = arguments.seed;
    options.simulated_clock = arguments.blocks.has_value();
    options.allowed_origins = arguments.allowed_origins;
    options.l1_block_time_ms = arguments.l1_block_time_ms;
    if (arguments.l1_finality) {
        options.l1_finality_depth = *arguments.l1_finality;
        options.l1_safe_depth = std::min(options.l1_safe_depth, *arguments.l1_finality);
    }
    auto engine = api::Engine::open(std::move(options));
    if (engine)
        return std::move(*engine);
    std::fprintf(stderr, "rollupctl: %s\n", terminal_text(engine.failure().text).c_str());
    return nullptr;
}

}  // namespace studio::cli
