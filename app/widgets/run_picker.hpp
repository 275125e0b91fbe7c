// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QString>
#include <optional>

namespace studio::app {

/// Chooses one of the rollups. Hidden while there is only one.
class RunPicker : public QComboBox {
    Q_OBJECT
public:
    struct Entry {
        quint64 id = 0;
        QString text;  // fit to be shown
        bool operator==(const Entry&) const = default;
    };

    explicit RunPicker(QWidget* parent = nullptr);

    /// Shows these and selects `current`; emits nothing.
    void setEntries(const QList<Entry>& entries, std::optional<quint64> current);

Q_SIGNALS:
    /// Somebody chose; not emitted by setEntries().
    void chosen(quint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Entry> m_entries;
};

}  // namespace studio::app
