// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_header.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <widgets/badge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr int leastKindWidth = 200;  // from here on the hash gives way, not the name

}  // namespace

DetailHeader::DetailHeader(QWidget* parent)
    : QWidget(parent),
      m_kind(new ElidedLabel),
      m_id(new ElidedLabel),
      m_copy(new CopyButton),
      m_badge(new Badge),
      m_note(plainLabel()) {
    setTextRole(m_kind, TextRole::Title);
    setTextRole(m_id, TextRole::Mono);
    setTextRole(m_note, TextRole::Dim);
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_kind);
    row->addWidget(m_id);
    row->addWidget(m_copy);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_note);
}

void DetailHeader::setSubject(const QString& kind, const QString& id) {
    m_kind->setFullText(kind);
    m_kind->setMinimumWidth(qMin(m_kind->sizeHint().width(), leastKindWidth));
    m_id->setFullText(id);
    m_copy->setCopyText(id);
    m_copy->setVisible(!id.isEmpty());
}

void DetailHeader::setBadge(const QString& word, Tone tone) {
    m_badge->setVisible(!word.isEmpty());
    m_badge->setText(word);
    m_badge->setTone(tone);
}

void DetailHeader::setBadgeHelp(const QString& help) {
    m_badge->setToolTip(plainToolTip(help));
    m_badge->setAccessibleDescription(help);
}

void DetailHeader::setNote(const QString& note) {
    m_note->setText(note);
}

}  // namespace studio::app
