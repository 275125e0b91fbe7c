// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_picker.hpp"

#include <QSignalBlocker>

#include "keep_translated.hpp"

namespace studio::app {

RunPicker::RunPicker(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
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
    setVisible(entries.size() > 1);
}

}  // namespace studio::app
