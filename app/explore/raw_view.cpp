// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_view.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <widgets/buttons.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

RawView::RawView(QWidget* parent)
    : QWidget(parent), m_size(plainLabel()), m_copy(new CopyButton), m_text(new QPlainTextEdit) {
    m_text->setReadOnly(true);
    m_text->setFont(monoFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    setTextRole(m_text, TextRole::Mono);
    setTextRole(m_size, TextRole::Dim);
    auto* top = new QHBoxLayout;
    top->addWidget(m_size, 1);
    top->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->addLayout(top);
    column->addWidget(m_text, 1);
}

void RawView::setRaw(const std::string& hex) {
    const QString whole = QString::fromStdString(hex);
    const qsizetype shown = std::min(whole.size(), mostShown);
    QString lines;
    lines.reserve(shown + shown / lineLength + 1);
    for (qsizetype at = 0; at < shown; at += lineLength) {
        if (at > 0)
            lines += QLatin1Char('\n');
        lines += QStringView(whole).mid(at, std::min(lineLength, shown - at));
    }
    m_text->setPlainText(lines);
    m_text->setAccessibleName(tr("Raw bytes"));
    m_copy->setCopyText(whole);
    const auto bytes = static_cast<quint64>(std::max<qsizetype>(whole.size() - 2, 0) / 2);
    m_size->setText(shown < whole.size()
                        ? tr("%1 in all. The first %2 are shown; Copy takes all.")
                              .arg(format::bytes(bytes), format::bytes(static_cast<quint64>(shown / 2)))
                        : format::bytes(bytes));
}

}  // namespace studio::app
