// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>
#include <studio/events.hpp>
#include <widgets/card.hpp>

class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;

namespace studio::app {

class EventFilter;
class EventModel;

/// What is happening, line by line. Follows the newest line unless one has scrolled up to read.
class EventLog : public Card {
    Q_OBJECT
public:
    explicit EventLog(QWidget* parent = nullptr);

    void setRun(std::optional<api::RunId> run);
    void append(const QList<api::Event>& events);
    QListView* view() const { return m_view; }

Q_SIGNALS:
    /// A line was clicked, or Enter pressed on it: "block:7", "tx:0x…", "account:0x…".
    void openRequested(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFilter();
    void open(const QModelIndex& index);
    void copySelected();
    void showMenu(QPoint position);
    bool isAtEnd() const;
    void followEnd();

    EventModel* m_model;
    EventFilter* m_filter;
    QComboBox* m_kinds;
    QLabel* m_empty;
    QListView* m_view;
    QPushButton* m_newest;
    bool m_following = true;
};

}  // namespace studio::app
