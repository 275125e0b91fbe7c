// SPDX-License-Identifier: GPL-3.0-or-later
#include "life_names.hpp"

#include <QCoreApplication>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>

namespace studio::app::bridge {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Life)
};

}  // namespace

QString lifeStateName(api::LifeState state) {
    switch (state) {
        case api::LifeState::open:
            return Words::tr("Open");
        case api::LifeState::sealing:
            return Words::tr("Sealing");
        case api::LifeState::final_output:
            return Words::tr("Final check");
        case api::LifeState::settled:
            return Words::tr("Settled");
        case api::LifeState::dissolved:
            return Words::tr("Dissolved");
    }
    return {};
}

QString lifeStateHelp(api::LifeState state) {
    switch (state) {
        case api::LifeState::open:
            return Words::tr("It takes transactions and deposits, as any rollup does.");
        case api::LifeState::sealing:
            return Words::tr(
                "It takes no more transactions. For a while only what the L1 forces in still comes, and then "
                "its last block.");
        case api::LifeState::final_output:
            return Words::tr(
                "Its last block is claimed on the L1 (the final output). While the dispute game runs, "
                "anybody can object to a wrong claim.");
        case api::LifeState::settled:
            return Words::tr(
                "Its last state stands on the L1 for ever. Everybody can be paid there what they had, by "
                "proofs of that state and without any operator.");
        case api::LifeState::dissolved:
            return Words::tr(
                "The event is over and its files may go. Who was not paid yet can still be paid on the L1.");
    }
    return {};
}

std::optional<qint64> lifeBegin(api::LifeState state, const api::LifeStanding& life) {
    switch (state) {
        case api::LifeState::open:
            return life.born_ms;
        case api::LifeState::sealing:
            return life.sealed_ms ? life.sealed_ms : life.sealable_ms;
        case api::LifeState::final_output:
            return life.last_block_ms;
        case api::LifeState::settled:
            return life.settled_ms ? life.settled_ms : life.settleable_ms;
        case api::LifeState::dissolved:
            break;  // nobody has to do it, and nothing waits for it
    }
    return std::nullopt;
}

std::optional<LifeMoment> nextLifeMoment(const api::LifeStanding& life) {
    const auto at = [](const std::optional<std::int64_t>& ms, const QString& name, const QString& help) {
        return ms ? std::optional(LifeMoment{name, help, *ms}) : std::nullopt;
    };
    switch (life.state) {
        case api::LifeState::open:
            return at(life.sealable_ms, Words::tr("Sealing"),
                      Words::tr("From then on anybody may seal it on the L1, and it takes no more "
                                "transactions."));
        case api::LifeState::sealing:
            return at(life.last_block_ms, Words::tr("Last block"),
                      Words::tr("The first block from then on is its last one."));
        case api::LifeState::final_output:
            return at(life.settleable_ms, Words::tr("Settlement"),
                      Words::tr("Then nobody can object to its last block any more, and its state is frozen "
                                "on the L1."));
        case api::LifeState::settled:
        case api::LifeState::dissolved:
            break;
    }
    return std::nullopt;
}

QString awaited(qint64 at_ms, qint64 now_ms) {
    const qint64 left_ms = at_ms - now_ms;
    if (left_ms <= 0)
        return Words::tr("Any moment now");
    return Words::tr("In about %1, at %2")
        .arg(format::span(left_ms), leftToRight(format::moment(at_ms, now_ms)));
}

}  // namespace studio::app::bridge
