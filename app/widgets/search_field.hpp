// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace studio::app {

/// A line to search with. Esc empties it; Down goes on to the list it filters.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    /// The list that Down moves into.
    void setResults(QWidget* list) { m_results = list; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_results = nullptr;
};

}  // namespace studio::app
