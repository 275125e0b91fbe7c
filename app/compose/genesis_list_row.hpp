// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace studio::app {

namespace bridge {
class EngineBridge;
}
class DesignDocument;

/// The list of accounts that a design names: what it has, a table to import in its place, a way to remove it.
class GenesisListRow : public QWidget {
    Q_OBJECT
public:
    GenesisListRow(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent = nullptr);

    QPushButton* importButton() const { return m_import; }
    /// Begins with the import of this table.
    void importFrom(const QString& path);

private:
    void chooseTable();
    void remove();
    void showList();

    DesignDocument& m_document;
    bridge::EngineBridge& m_bridge;
    QLabel* m_text;
    QPushButton* m_import;
    QPushButton* m_remove;
};

}  // namespace studio::app
