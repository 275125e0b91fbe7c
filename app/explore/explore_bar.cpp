// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore_bar.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/search_field.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int asOfWidth = 110;
constexpr int leastSearchWidth = 140;
constexpr int mostSearchWidth = 420;

}  // namespace

ExploreBar::ExploreBar(QWidget* parent)
    : QWidget(parent),
      m_picker(new RunPicker),
      m_search(new SearchField),
      m_asOfLabel(plainLabel()),
      m_asOf(new QLineEdit),
      m_live(makeButton()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_picker);
    row->addWidget(m_asOfLabel);
    row->addWidget(m_asOf);
    row->addWidget(m_live);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(mostSearchWidth);
    m_search->setObjectName(QStringLiteral("exploreSearch"));
    setTextRole(m_asOfLabel, TextRole::Dim);
    m_asOfLabel->setBuddy(m_asOf);
    m_asOf->setFixedWidth(asOfWidth);
    m_asOf->setObjectName(QStringLiteral("asOf"));
    m_asOf->setClearButtonEnabled(true);
    static const QRegularExpression number(QStringLiteral("[0-9]{0,18}"));
    m_asOf->setValidator(new QRegularExpressionValidator(number, m_asOf));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    m_live->setObjectName(QStringLiteral("liveToggle"));
    connect(m_picker, &RunPicker::chosen, this, &ExploreBar::runChosen);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchRequested(m_search->text().trimmed()); });
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_asOfApplied, m_asOf->text()) != m_asOf->text())
            Q_EMIT asOfChanged();
    });
    connect(m_live, &QPushButton::toggled, this, [this](bool live) {
        markLive();
        Q_EMIT liveChanged(live);
    });
    keepTranslated(this, [this] {
        m_search->setPlaceholderText(tr("Search block, transaction, address, contract name…"));
        m_search->setAccessibleName(tr("Search this chain"));
        m_asOfLabel->setText(tr("As of block"));
        m_asOf->setPlaceholderText(tr("newest"));
        m_asOf->setAccessibleName(tr("Show accounts and storage as of this block"));
        const QString past = tr("A block's number: accounts and storage are shown as they were after it.");
        m_asOf->setToolTip(plainToolTip(past));
        m_asOfLabel->setToolTip(plainToolTip(past));
        const QString follows = tr("Lists follow the newest rows while this is on.");
        m_live->setAccessibleDescription(follows);
        m_live->setToolTip(plainToolTip(follows));
        markLive();
    });
}

void ExploreBar::markLive() {
    m_live->setText(m_live->isChecked() ? tr("Live ●") : tr("Live ○"));
}

void ExploreBar::setChains(const QList<RunPicker::Entry>& chains, std::optional<api::RunId> current) {
    m_picker->setEntries(chains, current);
}

std::optional<std::uint64_t> ExploreBar::asOf() const {
    bool isNumber = false;
    const qulonglong number = m_asOfApplied.toULongLong(&isNumber);
    return isNumber ? std::optional<std::uint64_t>(number) : std::nullopt;
}

bool ExploreBar::isLive() const {
    return m_live->isChecked();
}

}  // namespace studio::app
