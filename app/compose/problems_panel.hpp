// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <studio/rollup_spec.hpp>

class QPushButton;
class QVBoxLayout;

namespace studio::app {

/// A problem as a person reads it: what, how to mend it; optionally with buttons that show and mend it.
class ProblemRow : public QWidget {
    Q_OBJECT
public:
    ProblemRow(const api::Problem& problem, bool withActions, QWidget* parent = nullptr);
    const api::Problem& problem() const { return m_problem; }
    QPushButton* fixButton() const { return m_fix; }  // null when there is no one-click fix

Q_SIGNALS:
    void showRequested();
    void fixRequested();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    api::Problem m_problem;
    QPushButton* m_fix = nullptr;
};

class Card;
class DesignDocument;

/// Everything the check has to say about the design; each line leads to its setting or mends it.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(DesignDocument& document, QWidget* parent = nullptr);
    const QList<ProblemRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void showRequested(const studio::api::Problem& problem);

private:
    void showProblems();
    void rewrite();
    void fix(const api::Problem& problem);
    QString heading() const;

    DesignDocument& m_document;
    Card* m_card;
    QList<ProblemRow*> m_rows;
};

}  // namespace studio::app
