// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/snapshots.hpp>
#include <widgets/card.hpp>

class QPushButton;

namespace studio::app {

class LifeClaims;
class LifeFacts;
class LifeLine;

/// The life of an ephemeral rollup: where it is between its birth and its dissolution, what it waits for, and
/// once it is settled how many have been paid.
class LifeCard : public Card {
    Q_OBJECT
public:
    explicit LifeCard(QWidget* parent = nullptr);

    /// Hides itself when the rollup is not ephemeral. `now_ms` by the L1's clock.
    void show(const api::RunSnapshot& run, qint64 now_ms);
    using Card::show;

Q_SIGNALS:
    /// The organiser wants to end it: to be asked about first.
    void endRequested();
    /// Likewise that its files give way to an archive.
    void dissolveRequested();
    void claimsRequested();
    /// Of the event, as a file.
    void reportRequested();
    void blockRequested(const QString& number);
    void contractRequested(const QString& address);

private:
    void writeTexts();
    void showEnd(const api::RunSnapshot& run);
    void showDissolve(const api::RunSnapshot& run);
    void showReport(const api::LifeStanding& life);

    LifeLine* m_line;
    LifeFacts* m_facts;
    LifeClaims* m_claims;
    QPushButton* m_end;
    QPushButton* m_dissolve;
    QPushButton* m_report;
};

}  // namespace studio::app
