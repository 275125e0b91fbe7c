// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "location.hpp"
#include "paged_model.hpp"

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace studio::app {

/// One list of Explore with what stands in its place while it is loading or empty. Click or Enter opens a
/// row; Ctrl+C copies its hash or address.
class ListPane : public QWidget {
    Q_OBJECT
public:
    /// The pane shows `model`, which must outlive it or be its child.
    explicit ListPane(PagedModel& model, QWidget* parent = nullptr);

    /// `name` for screen readers, `emptyText` for when there is nothing.
    void setTexts(const QString& name, const QString& emptyText);
    QListView* view() const { return m_view; }

    /// There is something newer: shown at once by a list at its top, offered by one scrolled down.
    void newestChanged();
    /// Marks the row of this place, if it is loaded.
    void select(const ExploreLocation& location);

Q_SIGNALS:
    void opened(const studio::app::ExploreLocation& location);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    void open(const QModelIndex& index);
    void toNewest();
    void restoreSelection();

    PagedModel& m_model;
    QListView* m_view;
    QLabel* m_word;
    QPushButton* m_newer;
    QStackedLayout* m_stack;
    QString m_emptyText;
    ExploreLocation m_selected;
};

}  // namespace studio::app
