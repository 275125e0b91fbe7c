// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_picker.hpp"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include "keep_translated.hpp"
#include "plain_text.hpp"
#include "theme.hpp"

namespace studio::app {

RunPicker::RunPicker(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
    setVisible(false);
    keepTranslated(this, [this] { setAccessibleName(tr("Which rollup")); });
    connect(this, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(itemData(index).toULongLong()); });
}

void RunPicker::setEntries(const QList<Entry>& entries, std::optional<quint64> current) {
    const QSignalBlocker quiet(this);
    if (m_entries != entries) {
        m_entries = entries;
        clear();
        for (const Entry& entry : entries)
            addItem(entry.text, QVariant::fromValue(entry.id));
    }
    setCurrentIndex(current ? findData(QVariant::fromValue(*current)) : -1);
    setToolTip(plainToolTip(currentText()));
    setVisible(entries.size() > 1);
}

/// The style would cut a long name without a sign of it.
void RunPicker::paintEvent(QPaintEvent*) {
    QStyleOptionComboBox shown;
    initStyleOption(&shown);
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &shown, QStyle::SC_ComboBoxEditField, this).width();
    shown.currentText = fontMetrics().elidedText(shown.currentText, Qt::ElideRight, room - space::small);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, shown);
    painter.drawControl(QStyle::CE_ComboBoxLabel, shown);
}

}  // namespace studio::app
