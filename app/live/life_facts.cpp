// SPDX-License-Identifier: GPL-3.0-or-later
#include "life_facts.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <bridge/life_names.hpp>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int shownHexDigits = 8;  // on each side of the ellipsis
constexpr int linePadding = 4;     // a line of text is then as high as a button beside it

/// A place in the grid whose first line stands beside those of its row.
template <class Label>
Label* placed(QGridLayout* grid, Label* label, int row, int column) {
    label->setContentsMargins(0, linePadding, 0, linePadding);
    grid->addWidget(label, row, column, Qt::AlignTop);
    return label;
}

QLabel* dimLabel() {
    auto* label = plainLabel();
    setTextRole(label, TextRole::Dim);
    return label;
}

}  // namespace

LifeFacts::LifeFacts(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(0);
    buildSentences(grid);
    grid->setColumnMinimumWidth(2, space::small);
    for (int fact = 0; fact < FactCount; ++fact)
        buildFact(grid, static_cast<Fact>(fact));
    grid->setColumnStretch(1, 12);
    grid->setColumnStretch(6, 1);
    m_facts[LastBlock].open->setObjectName(QStringLiteral("openLastBlock"));
    m_facts[Game].open->setObjectName(QStringLiteral("openGame"));
    connect(m_facts[LastBlock].open, &QPushButton::clicked, this, [this] { Q_EMIT blockRequested(m_block); });
    connect(m_facts[Game].open, &QPushButton::clicked, this, [this] { Q_EMIT contractRequested(m_game); });
    keepTranslated(this, [this] { writeTexts(); });
}

void LifeFacts::buildSentences(QGridLayout* grid) {
    for (int row = 0; row < SentenceCount; ++row) {
        const auto at = static_cast<std::size_t>(row);
        m_names[at] = placed(grid, dimLabel(), row, 0);
        m_sentences[at] = placed(grid, wrappedLabel(), row, 1);
    }
    m_sentences[Ends]->setObjectName(QStringLiteral("endsWhen"));
    m_sentences[WaitsFor]->setObjectName(QStringLiteral("lifeWaitsFor"));
    m_sentences[Next]->setObjectName(QStringLiteral("nextMoment"));
}

void LifeFacts::buildFact(QGridLayout* grid, Fact fact) {
    FactLine& line = m_facts[fact];
    line.name = placed(grid, dimLabel(), fact, 3);
    line.value = placed(grid, new ElidedLabel, fact, 4);
    line.value->setFocusPolicy(Qt::StrongFocus);
    if (fact == Organiser || fact == Game || fact == Root) {
        setTextRole(line.value, TextRole::Mono);
        line.copy = new CopyButton;
        grid->addWidget(line.copy, fact, 5, Qt::AlignTop);
    }
    if (fact == LastBlock || fact == Game) {
        line.open = makeButton(Emphasis::Link);
        grid->addWidget(line.open, fact, 6, Qt::AlignTop | Qt::AlignLeading);
    }
}

void LifeFacts::writeTexts() {
    writeSentences();
    writeFacts();
    setButtonName(m_facts[Organiser].copy, tr("Copy the organiser's address"));
    setButtonName(m_facts[Game].copy, tr("Copy the dispute game's address"));
    setButtonName(m_facts[Root].copy, tr("Copy the state root"));
    m_facts[LastBlock].open->setText(tr("Open in Explore"));
    m_facts[LastBlock].open->setAccessibleName(tr("Open the last block in Explore"));
    m_facts[Game].open->setText(tr("Open in Explore"));
    m_facts[Game].open->setAccessibleName(tr("Open the dispute game in Explore"));
}

void LifeFacts::writeSentences() {
    m_names[Ends]->setText(tr("Ends"));
    m_names[Ends]->setToolTip(plainToolTip(tr("The rule that was set when it was designed.")));
    m_names[WaitsFor]->setText(tr("Waits for"));
    m_names[WaitsFor]->setToolTip(plainToolTip(tr("What has to happen before the next state.")));
}

void LifeFacts::writeFacts() {
    const auto name = [this](Fact fact, const QString& text, const QString& help) {
        m_facts[fact].name->setText(text);
        m_facts[fact].name->setToolTip(plainToolTip(help));
        m_facts[fact].value->setAccessibleDescription(text + QStringLiteral(". ") + help);
    };
    name(Organiser, tr("Organiser"),
         tr("Who may end it, and who gets what contracts of the rollup hold at its end."));
    name(Assets, tr("Tokens"),
         tr("Token contracts and collections of the rollup whose holders are paid on the L1."));
    name(LastBlock, tr("Last block"), tr("The block with which it ends: what is in it is paid on the L1."));
    name(Game, tr("Dispute game"),
         tr("The contract on the L1 in which the last block is claimed, and in which anybody can object."));
    name(Root, tr("Frozen state"),
         tr("The state root: one number that stands for everything everybody had. It is kept on the L1 for "
            "ever, and each payment is proven against it."));
}

void LifeFacts::showSentence(Sentence sentence, const QString& text) {
    m_sentences[sentence]->setText(inWindowDirection(text));
    m_names[sentence]->setVisible(!text.isEmpty());
    m_sentences[sentence]->setVisible(!text.isEmpty());
}

void LifeFacts::showSentences(const api::LifeStanding& life, qint64 now_ms) {
    const bool asked = life.end_asked && life.state == api::LifeState::open;
    showSentence(Ends, asked ? tr("Its organiser has said that it shall end. It goes on by itself.")
                             : clipped(bridge::translated(life.ends_when)));
    showSentence(WaitsFor, clipped(bridge::translated(life.waits_for)));
    const auto next = bridge::nextLifeMoment(life);
    if (next) {
        m_names[Next]->setText(next->name);
        m_names[Next]->setToolTip(plainToolTip(next->help));
    }
    showSentence(Next, next ? bridge::awaited(next->at_ms, now_ms) : QString());
}

void LifeFacts::showHex(Fact fact, const std::string& hex) {
    const QString whole = QString::fromStdString(hex);
    showFact(fact, format::shortHex(whole, shownHexDigits));
    m_facts[fact].value->setCopyText(whole);
    m_facts[fact].copy->setCopyText(whole);
}

void LifeFacts::showFact(Fact fact, const QString& text) {
    const FactLine& line = m_facts[fact];
    const bool known = !text.isEmpty();
    line.value->setFullText(text);
    line.name->setVisible(known);
    line.value->setVisible(known);
    if (line.copy != nullptr)
        line.copy->setVisible(known);
    if (line.open != nullptr)
        line.open->setVisible(known);
}

void LifeFacts::alignLines() {
    // Every language has its own height of a line.
    const int height = m_facts[Organiser].name->sizeHint().height();
    for (const FactLine& line : m_facts) {
        line.value->setMinimumHeight(height);
        if (line.copy != nullptr && line.copy->height() != height)
            line.copy->setFixedHeight(height);
        if (line.open != nullptr && line.open->height() != height)
            line.open->setFixedHeight(height);
    }
}

void LifeFacts::show(const api::LifeStanding& life, qint64 now_ms) {
    m_block = QString::number(life.last_block);
    m_game = QString::fromStdString(life.final_game);
    showSentences(life, now_ms);
    showHex(Organiser, life.organiser);
    showFact(Assets, life.assets == 0 ? QString()
                                      : tr("%n token contract(s)", nullptr, static_cast<int>(life.assets)));
    showFact(LastBlock,
             life.last_block == 0 ? QString() : QLatin1Char('#') + format::number(life.last_block));
    showHex(Game, life.final_game);
    showHex(Root, life.state_root);
    alignLines();
}

}  // namespace studio::app
