// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_list_row.hpp"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "design_document.hpp"
#include "genesis_list_dialog.hpp"

namespace studio::app {

GenesisListRow::GenesisListRow(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent)
    : QWidget(parent), m_document(document), m_bridge(bridge) {
    m_text = wrappedLabel({}, this);
    m_text->setObjectName(QStringLiteral("genesisListText"));
    m_import = makeButton(Emphasis::Normal, this);
    m_import->setObjectName(QStringLiteral("importGenesisList"));
    m_remove = makeButton(Emphasis::Normal, this);
    m_remove->setObjectName(QStringLiteral("removeGenesisList"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &GenesisListRow::chooseTable);
    connect(m_remove, &QPushButton::clicked, this, &GenesisListRow::remove);
    connect(&document, &DesignDocument::changed, this, &GenesisListRow::showList);
    keepTranslated(this, [this] {
        m_import->setText(tr("Import a list…"));
        m_remove->setText(tr("Remove the list"));
        showList();
    });
}

void GenesisListRow::showList() {
    const auto& list = m_document.spec().genesis_list;
    m_remove->setVisible(list.has_value());
    m_text->setVisible(list.has_value());
    if (list)
        m_text->setText(inWindowDirection(
            tr("%1. Accounts: %2, with %3 together.")
                .arg(shownText(list->file), format::number(list->accounts), format::coins(list->total_wei))));
}

void GenesisListRow::chooseTable() {
    auto* dialog = new QFileDialog(this, tr("Import a list of accounts"), QString(),
                                   tr("Tables and lists (*.csv *.txt *.tsv *.accounts);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GenesisListRow::importFrom);
    dialog->open();
}

void GenesisListRow::importFrom(const QString& path) {
    auto* dialog = new GenesisListDialog(m_bridge, path, this);
    connect(dialog, &GenesisListDialog::imported, this, [this](const api::GenesisList& list) {
        m_document.edit(tr("Import a list of accounts"), {},
                        [list](api::RollupSpec& spec) { spec.genesis_list = list; });
    });
    dialog->open();
}

void GenesisListRow::remove() {
    m_document.edit(tr("Remove the list of accounts"), {},
                    [](api::RollupSpec& spec) { spec.genesis_list.reset(); });
}

}  // namespace studio::app
