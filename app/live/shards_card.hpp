// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/whole_event.hpp>
#include <widgets/card.hpp>

class QLabel;
class QTableView;

namespace studio::app {

class AccountFinder;
class CopyButton;
class ElidedLabel;
class ShardModel;

/// The rollups that carry an event together: how each is, what they do together, the address before all of
/// them, and where an account lives.
class ShardsCard : public Card {
    Q_OBJECT
public:
    explicit ShardsCard(QWidget* parent = nullptr);

    /// Hides itself when the run carries its event alone. `run` is one of `shards`.
    void show(const api::RunSnapshot& run, api::Shards shards);
    using Card::show;

Q_SIGNALS:
    void shardRequested(studio::api::RunId run);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    QWidget* buildEndpoint();
    void writeTexts();
    void showEndpoint(const QString& endpoint);
    void mark(api::RunId run);
    void fitHeight();

    ShardModel* m_model;
    QLabel* m_meaning;
    QTableView* m_table;
    QLabel* m_endpointName;
    ElidedLabel* m_endpoint;
    CopyButton* m_copy;
    QLabel* m_endpointMeaning;
    AccountFinder* m_finder;
    QWidget* m_endpointRow;
    api::RunId m_shown = 0;
};

}  // namespace studio::app
