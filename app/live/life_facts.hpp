// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <array>
#include <studio/ending.hpp>

class QGridLayout;
class QLabel;
class QPushButton;

namespace studio::app {

class CopyButton;
class ElidedLabel;

/// What comes next in the life of a rollup, and beside it what stands on the L1 about its end: only what is
/// known.
class LifeFacts : public QWidget {
    Q_OBJECT
public:
    explicit LifeFacts(QWidget* parent = nullptr);
    /// `now_ms` by the L1's clock.
    void show(const api::LifeStanding& life, qint64 now_ms);
    using QWidget::show;

Q_SIGNALS:
    /// Somebody wants to look at the rollup's last block.
    void blockRequested(const QString& number);
    /// Or at a contract on the L1.
    void contractRequested(const QString& address);

private:
    enum Sentence { Ends, WaitsFor, Next, SentenceCount };
    // In the order in which they become known, so that no line is left out between two others.
    enum Fact { Organiser, Assets, LastBlock, Game, Root, FactCount };
    struct FactLine {
        QLabel* name = nullptr;
        ElidedLabel* value = nullptr;
        CopyButton* copy = nullptr;   // of hashes and addresses
        QPushButton* open = nullptr;  // of what Explore can show
    };

    void buildSentences(QGridLayout* grid);
    void buildFact(QGridLayout* grid, Fact fact);
    void writeTexts();
    void writeSentences();
    void writeFacts();
    void showSentence(Sentence sentence, const QString& text);
    void showSentences(const api::LifeStanding& life, qint64 now_ms);
    void showHex(Fact fact, const std::string& hex);
    void showFact(Fact fact, const QString& text);
    void alignLines();

    std::array<QLabel*, SentenceCount> m_names{};
    std::array<QLabel*, SentenceCount> m_sentences{};
    std::array<FactLine, FactCount> m_facts;
    QString m_block;
    QString m_game;
};

}  // namespace studio::app
