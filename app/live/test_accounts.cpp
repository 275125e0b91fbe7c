// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_accounts.hpp"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

TestAccountModel::TestAccountModel(std::vector<api::Engine::TestAccount> accounts, QObject* parent)
    : QAbstractTableModel(parent), m_accounts(std::move(accounts)) {}

int TestAccountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int TestAccountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant TestAccountModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& account = m_accounts[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole)
        return index.column() == labelColumn ? QVariant() : QVariant(monoFont());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
        case labelColumn:
            return shownText(account.label);
        case addressColumn:
            return QString::fromStdString(account.address);
        default:
            return QString::fromStdString(account.private_key);
    }
}

QVariant TestAccountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case labelColumn:
            return tr("Name");
        case addressColumn:
            return tr("Address");
        default:
            return tr("Private test key");
    }
}

TestAccountsDialog::TestAccountsDialog(std::vector<api::Engine::TestAccount> accounts,
                                       const api::RunSnapshot& run, QWidget* parent)
    : QDialog(parent), m_table(new QTableView) {
    setWindowTitle(tr("Test accounts"));
    resize(760, 420);
    auto* warning =
        wrappedLabel(tr("Test keys, made for this rollup. They are unsafe: anybody who sees them can "
                        "spend what they hold. Never use them on another network, and never send them "
                        "anything of value."));
    setTextRole(warning, TextRole::Error);
    m_table->setModel(new TestAccountModel(std::move(accounts), this));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TestAccountModel::labelColumn,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    m_table->selectRow(0);

    auto* copyAddress = makeButton();
    copyAddress->setText(tr("Copy address"));
    auto* copyKey = makeButton();
    copyKey->setText(tr("Copy test key"));
    connect(copyAddress, &QPushButton::clicked, this, [this] { copy(TestAccountModel::addressColumn); });
    connect(copyKey, &QPushButton::clicked, this, [this] { copy(TestAccountModel::keyColumn); });
    auto* close = makeButton(Emphasis::Primary);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyAddress);
    buttons->addWidget(copyKey);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(warning);
    if (run.shard) {
        auto* home = wrappedLabel(tr("They live on shard %1 of %2. The address of the event brings what they "
                                     "send there; other shards do not take it.")
                                      .arg(run.shard->index + 1)
                                      .arg(run.shard->count));
        home->setObjectName(QStringLiteral("homeOfAccounts"));
        layout->addWidget(home);
    }
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void TestAccountsDialog::copy(int column) {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.siblingAtColumn(column).data().toString());
}

}  // namespace studio::app
