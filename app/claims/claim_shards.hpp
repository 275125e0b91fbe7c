// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/whole_event.hpp>
#include <widgets/card.hpp>

class QComboBox;
class QLabel;

namespace studio::app {

/// Which shard of an event the claims are of, how far all of them are, and the way to the others.
class ClaimShards : public Card {
    Q_OBJECT
public:
    explicit ClaimShards(QWidget* parent = nullptr);
    /// Hides itself when the run carries its event alone. `run` is one of `shards`.
    void show(const api::RunSnapshot& run, api::Shards shards);
    using Card::show;

Q_SIGNALS:
    void shardRequested(studio::api::RunId run);

private:
    void fill(api::Shards shards, api::RunId current);

    QLabel* m_text;
    QComboBox* m_choice;
};

}  // namespace studio::app
