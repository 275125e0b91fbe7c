// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QLabel;

namespace studio::app {

/// Says over a past run's figures that it has ended, when, and why if it failed; or that it sleeps.
class StoppedBanner : public Card {
    Q_OBJECT
public:
    explicit StoppedBanner(QWidget* parent = nullptr);
    /// Hides itself while the run is going on.
    void show(const api::RunSnapshot& run);
    using Card::show;

private:
    void tell(State state, const QString& text);

    QLabel* m_text;
};

}  // namespace studio::app
