// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <string>
#include <studio/ending.hpp>
#include <studio/whole_event.hpp>
#include <vector>
#include <widgets/card.hpp>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace studio::app {

class ClaimModel;
class SearchField;

/// Everybody who had something, what they get, and the means to pay them.
class ClaimList : public Card {
    Q_OBJECT
public:
    explicit ClaimList(QWidget* parent = nullptr);

    ClaimModel& model() const { return *m_model; }
    SearchField* searchField() const { return m_search; }

    /// Forgets what was searched for and shown.
    void clear();
    /// Of a settled run, which is one of `shards`: everybody is paid on all of them.
    void show(const api::RunSnapshot& run, api::Shards shards);
    using Card::show;
    /// An answer came, or why there is none.
    void setLoaded(bool loaded);

Q_SIGNALS:
    /// Part of an address or a name; comes when somebody has stopped typing.
    void findRequested(const std::string& find);
    /// Everybody when there is no holder.
    void payRequested(const std::vector<std::string>& holders);
    /// A transaction on the L1, 0x….
    void transactionRequested(const QString& hash);

private:
    void buildTools();
    void buildTable();
    void connectParts();
    void writeTexts();
    void showWord();
    void showProgress();
    void showButtons();
    void showPayAll();
    void showReason();
    std::vector<std::string> payableSelection() const;

    ClaimModel* m_model;
    SearchField* m_search;
    QPushButton* m_pay;
    QPushButton* m_payAll;
    QLabel* m_progressText;
    QProgressBar* m_share;
    QLabel* m_note;
    QTableView* m_table;
    QLabel* m_word;
    QLabel* m_reason;
    QStackedLayout* m_stack;
    QTimer m_typing;
    api::ClaimProgress m_claims;
    api::ClaimProgress m_allClaims;  // of all shards
    QString m_wholeEvent;            // that paying everybody goes for all of them; empty: it is one
    bool m_mayPay = false;
    bool m_isLoaded = false;
};

}  // namespace studio::app
