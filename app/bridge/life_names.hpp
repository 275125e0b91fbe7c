// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <studio/ending.hpp>

/// How the life of an ephemeral rollup is said: its states, and the moments between them.
namespace studio::app::bridge {

inline constexpr std::array lifeStates{api::LifeState::open, api::LifeState::sealing,
                                       api::LifeState::final_output, api::LifeState::settled,
                                       api::LifeState::dissolved};

QString lifeStateName(api::LifeState state);
/// What happens in it, in plain words.
QString lifeStateHelp(api::LifeState state);

/// When it began; before it has: when it is due. Empty: not known.
std::optional<qint64> lifeBegin(api::LifeState state, const api::LifeStanding& life);

/// The next moment that is known, by the L1's clock.
struct LifeMoment {
    QString name;  // "Last block"
    QString help;
    qint64 at_ms = 0;
};
std::optional<LifeMoment> nextLifeMoment(const api::LifeStanding& life);

/// "In about 5 min, at 12:41:05"; when it has come: "Any moment now".
QString awaited(qint64 at_ms, qint64 now_ms);

}  // namespace studio::app::bridge
