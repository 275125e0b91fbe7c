// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_finder.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <studio/whole_event.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int fieldWidth = 360;  // an address
constexpr int mostCharacters = 100;

}  // namespace

AccountFinder::AccountFinder(QWidget* parent)
    : QWidget(parent),
      m_question(plainLabel()),
      m_address(new QLineEdit),
      m_answer(wrappedLabel()),
      m_show(makeButton(Emphasis::Link)) {
    m_address->setObjectName(QStringLiteral("accountToFind"));
    m_answer->setObjectName(QStringLiteral("accountHome"));
    m_show->setObjectName(QStringLiteral("showHome"));
    m_address->setPlaceholderText(QStringLiteral("0x…"));
    m_address->setMaxLength(mostCharacters);
    m_address->setMaximumWidth(fieldWidth);
    m_address->setLayoutDirection(Qt::LeftToRight);  // addresses read so in every language
    m_address->setFont(monoFont());
    m_question->setBuddy(m_address);
    setTextRole(m_question, TextRole::Dim);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_question);
    row->addWidget(m_address, 2);
    row->addWidget(m_answer, 1);
    row->addWidget(m_show);
    connect(m_address, &QLineEdit::textChanged, this, &AccountFinder::answer);
    connect(m_address, &QLineEdit::returnPressed, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_found)
            Q_EMIT shardRequested(*m_found);
    });
    keepTranslated(this, [this] { writeTexts(); });
}

void AccountFinder::writeTexts() {
    m_question->setText(tr("Where does an account live?"));
    m_address->setAccessibleName(tr("Address of an account"));
    m_show->setText(tr("Show this shard"));
    answer();
}

void AccountFinder::setCount(std::uint32_t shards) {
    if (std::exchange(m_count, shards) != shards)
        answer();
}

void AccountFinder::answer() {
    const QString address = m_address->text().trimmed();
    m_found = api::home_shard(address.toStdString(), m_count);
    m_show->setVisible(m_found.has_value());
    setTextRole(m_answer, m_found || address.isEmpty() ? TextRole::Body : TextRole::Error);
    if (m_found)
        m_answer->setText(tr("On shard %1 of %2.").arg(*m_found + 1).arg(m_count));
    else
        m_answer->setText(address.isEmpty() ? QString()
                                            : tr("This is no address: “0x” and 40 digits from 0 to f."));
}

}  // namespace studio::app
