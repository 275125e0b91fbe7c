// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_designs.hpp"

#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <base/message.hpp>
#include <cctype>
#include <embedded/preset_files.hpp>
#include <load/load_kinds.hpp>
#include <spec/design.hpp>

namespace studio::api_impl {
namespace {

constexpr std::size_t kMaxIdLength = 60;

struct PresetText {
    std::string_view id;
    const char* title;
    const char* plain;
    std::string_view icon = {};  // empty: the one with its id
};

/// In the order of the home page's cards.
constexpr std::array<PresetText, 7> kPresetTexts{{
    {"nft-drop", STUDIO_TEXT("engine", "NFT drop"),
     STUDIO_TEXT("engine",
                 "A limited series is minted within an hour: many buyers at once, then it is over.")},
    {"game-tournament", STUDIO_TEXT("engine", "Game tournament"),
     STUDIO_TEXT("engine",
                 "Every move is a transaction; players see theirs confirmed in a tenth of a second.")},
    {"token-launch", STUDIO_TEXT("engine", "Token launch"),
     STUDIO_TEXT("engine", "A trading pool opens and everybody wants in first: tips decide the order.")},
    {"payments", STUDIO_TEXT("engine", "Payments"),
     STUDIO_TEXT("engine", "Small amounts between many people, all day long, at the lowest cost.")},
    {"on-ethereum", STUDIO_TEXT("engine", "Rollup on Ethereum"),
     STUDIO_TEXT("engine",
                 "Settles on an L1: assets go in and out, and anybody can compute it again from there.")},
    {"event", STUDIO_TEXT("engine", "Event that dissolves"),
     STUDIO_TEXT("engine", "A mint for an evening. When it is over, everybody gets on the L1 what they had."),
     "hourglass"},
    {"blank", STUDIO_TEXT("engine", "Blank"),
     STUDIO_TEXT("engine", "The simplest rollup that runs. Choose everything else yourself.")},
}};

api::PresetInfo preset(const PresetText& text) {
    const auto files = studio::presets::files();
    const auto file = std::find_if(files.begin(), files.end(), [&](const auto& f) {
        return f.name == std::string{text.id} + ".rollup.json";
    });
    STUDIO_ASSERT(file != files.end());
    api::PresetInfo info;
    info.id = text.id;
    info.title = {text.title, {}};
    info.plain = {text.plain, {}};
    info.icon = text.icon.empty() ? text.id : text.icon;
    STUDIO_ASSERT(spec::read_design(file->text, info.spec).empty());
    return info;
}

}  // namespace

const std::vector<api::PresetInfo>& presets() {
    static const auto list = [] {
        std::vector<api::PresetInfo> made;
        for (const auto& text : kPresetTexts)
            made.push_back(preset(text));
        return made;
    }();
    return list;
}

Result<std::vector<api::DesignSummary>> saved_designs(const store::Workspace& workspace) {
    std::vector<api::DesignSummary> designs;
    STUDIO_TRY(files, workspace.designs());
    for (const auto& file : files) {
        api::DesignSummary summary{file.id, {}, file.saved_ms};
        // What cannot be read is listed by its file name; opening it names the problems.
        if (!spec::read_design(file.json, summary.spec).empty() && summary.spec.name.empty())
            summary.spec.name = file.id;
        designs.push_back(std::move(summary));
    }
    std::sort(designs.begin(), designs.end(),
              [](const auto& a, const auto& b) { return a.saved_ms > b.saved_ms; });
    return designs;
}

bool is_design_id(const std::string& id) {
    const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; };
    return !id.empty() && id.size() <= kMaxIdLength && std::all_of(id.begin(), id.end(), allowed);
}

std::string unused_design_id(const store::Workspace& workspace, const std::string& name) {
    std::string id;
    for (const unsigned char c : name) {
        if (id.size() == kMaxIdLength - 8)
            break;
        if (std::isalnum(c) != 0)
            id += static_cast<char>(std::tolower(c));
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty())
        id = "design";
    auto unused = id;
    for (int number = 2; workspace.has_design(unused); ++number)
        unused = id + "-" + std::to_string(number);
    return unused;
}

const std::vector<api::LoadKindInfo>& load_kind_infos() {
    static const auto list = [] {
        std::vector<api::LoadKindInfo> infos;
        for (const auto& kind : load::load_kinds())
            infos.push_back({std::string{kind.id},
                             {std::string{kind.title}, {}},
                             {std::string{kind.plain}, {}},
                             std::string{kind.icon}});
        return infos;
    }();
    return list;
}

}  // namespace studio::api_impl
