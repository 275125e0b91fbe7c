// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <studio/events.hpp>
#include <widgets/run_picker.hpp>

namespace studio::app {

namespace bridge {
class EngineBridge;
}

/// A chain's newest block. By its hash too: after a reorganisation another one may have the same number.
struct ChainHead {
    std::uint64_t number = 0;
    std::string hash;
    /// Whether blocks up to this one were taken away since then.
    bool wentBackTo(const ChainHead& now) const {
        return now.number < number || (now.number == number && now.hash != hash);
    }
    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// A chain as the page knows it without asking: a rollup, or the L1 of the workspace (api::l1_run).
struct ExploredChain {
    QString name;
    std::string symbol;  // of its coin
    ChainHead head;
    bool isPutAway = false;  // only its archive is left: there is nothing to look into before it is opened
    QString note;            // what somebody should know who looks at it; empty: nothing
};

/// Empty when there is no such chain, or no more.
std::optional<ExploredChain> exploredChain(const bridge::EngineBridge& bridge, api::RunId id);
/// All of them, for a picker: the rollups, then the L1.
QList<RunPicker::Entry> exploredChains(const bridge::EngineBridge& bridge);
/// The one to begin with: a running rollup before one that can be looked into before others before the L1.
/// Empty when there is none.
std::optional<api::RunId> firstChain(const bridge::EngineBridge& bridge);

}  // namespace studio::app
