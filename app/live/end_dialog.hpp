// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <studio/whole_event.hpp>

class QLabel;

namespace studio::app {

namespace bridge {
class QueryRunner;
}

/// Says what happens to whose assets when an ephemeral rollup ends, before its organiser ends it.
class EndDialog : public QDialog {
    Q_OBJECT
public:
    /// Counts the accounts of all shards of the event while it is shown.
    EndDialog(bridge::QueryRunner& queries, api::Shards shards, QWidget* parent = nullptr);

private:
    void countAccounts(bridge::QueryRunner& queries, api::Shards shards);
    void showAccounts(std::size_t count, bool areMore);

    QLabel* m_accounts = nullptr;
};

}  // namespace studio::app
