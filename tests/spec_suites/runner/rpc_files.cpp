// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc_files.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "parallel_run.hpp"
#include "rpc_comparison.hpp"
#include "served_folder.hpp"

namespace studio::spec_suites {

namespace fs = std::filesystem;

namespace {

struct Exchange {
    std::string request;
    std::string reply;
};

struct Conversation {
    std::vector<Exchange> exchanges;
    Agreement agreement = Agreement::exact;
};

Conversation read_conversation(const fs::path& file) {
    std::ifstream lines{file};
    Conversation conversation;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(">>"))
            conversation.exchanges.push_back({line.substr(2), {}});
        else if (line.starts_with("<<") && !conversation.exchanges.empty())
            conversation.exchanges.back().reply = line.substr(2);
        else if (line.starts_with("//") && line.find("speconly:") != std::string::npos)
            conversation.agreement = Agreement::shape;
        else if (!line.empty() && !line.starts_with("//"))
            throw std::runtime_error{"no request, reply or note: " + line.substr(0, 80)};
    }
    if (conversation.exchanges.empty())
        throw std::runtime_error{"no requests"};
    return conversation;
}

std::optional<Difference> first_difference(const Conversation& conversation, ServedFolder& chain) {
    ServedClient client{chain};
    for (const auto& exchange : conversation.exchanges) {
        const auto got = nlohmann::json::parse(client.answer(exchange.request));
        if (auto found = compare_replies(nlohmann::json::parse(exchange.reply), got, conversation.agreement))
            return found;
    }
    return std::nullopt;
}

std::string case_name(const fs::path& file) {
    return file.parent_path().filename().string() + "/" + file.stem().string();
}

Report run_file(const fs::path& file, ServedFolder& chain) {
    Report report;
    if (const auto found = first_difference(read_conversation(file), chain))
        report.failures.push_back({case_name(file), found->expected, found->got});
    else
        report.passed = 1;
    return report;
}

}  // namespace

Report run_rpc_folder(const fs::path& folder, const Selection& selection, const SkipList& skips) {
    ServedFolder chain{folder};
    return run_files(fixture_files(folder, ".io"), [&](const fs::path& file) {
        const auto name = case_name(file);
        if (!selection.takes(name))
            return Report{};
        return skips.reason_for(name) != nullptr ? Report{0, 1, {}} : run_file(file, chain);
    });
}

}  // namespace studio::spec_suites
