// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_designs.hpp"

#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <base/limits.hpp>
#include <base/message.hpp>
#include <cctype>
#include <embedded/preset_files.hpp>
#include <load/arrival.hpp>
#include <load/load_kinds.hpp>
#include <spec/design.hpp>

namespace studio::api_impl {
namespace {

constexpr std::size_t kMaxIdLength = 60;
/// Enough for a small drawing; 32 steps for each of the four rounds of a wave.
constexpr std::size_t kShapePoints = 129;

struct PresetText {
    std::string_view id;
    const char* title;
    const char* plain;
    std::string_view icon = {};  // empty: the one with its id
};

/// In the order of the home page's cards.
constexpr std::array<PresetText, 10> kPresetTexts{{
    {"nft-drop", STUDIO_TEXT("engine", "NFT drop"),
     STUDIO_TEXT("engine", "The quickest to try, for it needs no L1: a series is minted within an hour.")},
    {"event", STUDIO_TEXT("engine", "NFT drop event"),
     STUDIO_TEXT("engine",
                 "5,000 passes for an evening. When it is over, everybody gets on the L1 what they had."),
     "hourglass"},
    {"game-tournament", STUDIO_TEXT("engine", "Game tournament"),
     STUDIO_TEXT("engine",
                 "Four rounds in two hours; players see their moves confirmed in a tenth of a second.")},
    {"token-launch", STUDIO_TEXT("engine", "Token launch"),
     STUDIO_TEXT("engine", "A trading pool opens and everybody wants in first: tips decide the order.")},
    {"airdrop", STUDIO_TEXT("engine", "Airdrop"),
     STUDIO_TEXT("engine", "Everybody claims a token; in the end it comes to life on the L1.")},
    {"ticketing", STUDIO_TEXT("engine", "Ticket sale"),
     STUDIO_TEXT("engine", "Thousands in line for 2,000 seats; then guests check in at the door.")},
    {"hackathon", STUDIO_TEXT("engine", "Hackathon sandbox"),
     STUDIO_TEXT("engine", "Teams deploy and try their own contracts; it ends when nobody comes any more.")},
    {"payments", STUDIO_TEXT("engine", "Payments"),
     STUDIO_TEXT("engine", "Small amounts between many people, all day long, at the lowest cost.")},
    {"on-ethereum", STUDIO_TEXT("engine", "Rollup on Ethereum"),
     STUDIO_TEXT("engine",
                 "Settles on an L1: assets go in and out, and anybody can compute it again from there.")},
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
                             std::string{kind.icon},
                             kind.sells});
        return infos;
    }();
    return list;
}

const std::vector<api::LoadArrivalInfo>& load_arrival_infos() {
    static const auto list = [] {
        std::vector<api::LoadArrivalInfo> infos;
        for (const auto& curve : load::curves()) {
            // The shape is the same for every length.
            const load::Arrival arrival{curve.curve, limits::kLoadMaxArrivalS};
            infos.push_back({std::string{curve.id},
                             {std::string{curve.title}, {}},
                             {std::string{curve.plain}, {}},
                             {std::string{curve.origin}, {}},
                             arrival.has_end(),
                             arrival.shape(kShapePoints)});
        }
        return infos;
    }();
    return list;
}

}  // namespace studio::api_impl
