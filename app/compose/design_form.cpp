// SPDX-License-Identifier: GPL-3.0-or-later
#include "design_form.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "design_document.hpp"
#include "form_row.hpp"
#include "genesis_list_row.hpp"
#include "genesis_model.hpp"
#include "integer_box.hpp"
#include "traffic_form.hpp"

namespace studio::app {
namespace {

constexpr int descriptionHeight = 74;
constexpr int tableHeight = 150;

// Whether a problem's JSON pointer points to the row's value or into it: "/load/arrival" is not the row of
// "/load/arrival_s".
bool isOf(const QString& row, const QString& path) {
    return path == row || path.startsWith(row + QLatin1Char('/'));
}

}  // namespace

DesignForm::DesignForm(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent)
    : QWidget(parent), m_document(document), m_bridge(bridge) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
    buildIdentity();
    buildTraffic();
    buildPrices();
    buildGenesis();
    connect(&document, &DesignDocument::changed, this, &DesignForm::showValues);
    connect(&document, &DesignDocument::opened, this, &DesignForm::showPrices);
    keepTranslated(this, [this] { writeTexts(); });
    showValues();
}

FormRow* DesignForm::addRow(const QString& path, QWidget* control) {
    auto* row = new FormRow(control, control, this);
    m_rows.insert(path, row);
    m_layout->addWidget(row);
    return row;
}

void DesignForm::editText(QLineEdit* line, std::string api::RollupSpec::*field, const QString& key) {
    connect(line, &QLineEdit::textEdited, this, [this, field, key](const QString& text) {
        m_document.edit(tr("Change the design"), key,
                        [&](api::RollupSpec& spec) { spec.*field = text.toStdString(); });
    });
}

void DesignForm::buildIdentity() {
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    editText(m_name, &api::RollupSpec::name, QStringLiteral("name"));
    m_description = new QPlainTextEdit(this);
    m_description->setFixedHeight(descriptionHeight);
    m_description->setTabChangesFocus(true);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        m_document.edit(
            tr("Change the description"), QStringLiteral("description"),
            [this](api::RollupSpec& spec) { spec.description = m_description->toPlainText().toStdString(); });
    });
    m_chainId = new IntegerBox(this);
    m_chainId->setRange(0, std::nullopt);
    connect(m_chainId, &IntegerBox::edited, this, [this](qint64 value) {
        m_document.edit(tr("Change the chain id"), QStringLiteral("chain_id"),
                        [value](api::RollupSpec& spec) {
                            spec.chain_id = static_cast<std::uint64_t>(std::max<qint64>(0, value));
                        });
    });
    m_symbol = new QLineEdit(this);
    m_symbol->setMaxLength(20);
    editText(m_symbol, &api::RollupSpec::token_symbol, QStringLiteral("token_symbol"));
    addRow(QStringLiteral("/name"), m_name);
    addRow(QStringLiteral("/description"), m_description);
    addRow(QStringLiteral("/chain_id"), m_chainId);
    addRow(QStringLiteral("/token_symbol"), m_symbol);
}

void DesignForm::buildTraffic() {
    m_traffic = new TrafficForm(m_document, m_bridge.engine(), this);
    m_rows.insert(m_traffic->rows());
    m_layout->addWidget(m_traffic);
}

void DesignForm::buildPrices() {
    m_prices = new ChoiceBox(this);
    connect(m_prices, &QComboBox::activated, this, [this](int index) {
        const auto id = m_prices->itemData(index).toString().toStdString();
        m_document.edit(tr("Change the prices"), {}, [id](api::RollupSpec& spec) { spec.prices = id; });
    });
    addRow(QStringLiteral("/prices"), m_prices);
}

void DesignForm::buildGenesis() {
    m_genesis = new GenesisModel(m_document, this);
    m_genesisTable = new QTableView(this);
    m_genesisTable->setModel(m_genesis);
    m_genesisTable->setFixedHeight(tableHeight);
    m_genesisTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_genesisTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_genesisTable->setShowGrid(false);
    m_genesisTable->setWordWrap(false);
    m_genesisTable->setTabKeyNavigation(false);
    m_genesisTable->verticalHeader()->hide();
    m_genesisTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    addRow(QStringLiteral("/genesis"), m_genesisTable);
    auto* add = makeButton(Emphasis::Normal, this);
    auto* remove = makeButton(Emphasis::Normal, this);
    keepTranslated(add, [add, remove] {
        add->setText(tr("Add account"));
        remove->setText(tr("Remove"));
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    m_layout->addLayout(buttons);
    m_genesisList = new GenesisListRow(m_document, m_bridge, this);
    auto* row = new FormRow(m_genesisList, m_genesisList->importButton(), this);
    m_rows.insert(QStringLiteral("/genesis_list"), row);
    m_layout->addWidget(row);
    connect(add, &QPushButton::clicked, m_genesis, &GenesisModel::addAccount);
    connect(remove, &QPushButton::clicked, this,
            [this] { m_genesis->removeAccount(m_genesisTable->currentIndex().row()); });
}

void DesignForm::showPrices() {
    m_bridge.queries().query(
        this, QStringLiteral("prices"), [](api::Engine& engine) { return engine.price_sets(); },
        [this](const std::vector<api::PriceSet>& sets) {
            m_prices->clear();
            for (const auto& set : sets)
                m_prices->addItem(shownText(set.title + (set.date.empty() ? "" : ", " + set.date)),
                                  QString::fromStdString(set.id));
            showValues();
        });
}

void DesignForm::showValues() {
    const auto& spec = m_document.spec();
    const auto write = [](QLineEdit* line, const std::string& text) {
        if (line->text().toStdString() != text)
            line->setText(QString::fromStdString(text));
    };
    write(m_name, spec.name);
    write(m_symbol, spec.token_symbol);
    if (m_description->toPlainText().toStdString() != spec.description) {
        const QSignalBlocker quiet(m_description);
        m_description->setPlainText(QString::fromStdString(spec.description));
    }
    m_chainId->setValue(static_cast<qint64>(spec.chain_id));
    m_traffic->showValues();
    m_prices->setCurrentIndex(m_prices->findData(QString::fromStdString(spec.prices)));
    showProblems();
}

void DesignForm::showProblems() {
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at) {
        QString sentence;
        for (const auto& problem : m_document.validation().problems)
            if (sentence.isEmpty() && !problem.layer && problem.severity != api::Severity::suggestion &&
                isOf(at.key(), QString::fromStdString(problem.path)))
                sentence = bridge::translated(problem.what);
        at.value()->setProblem(sentence);
    }
}

void DesignForm::writeTexts() {
    const auto write = [this](const char* path, const QString& title, const QString& help) {
        m_rows[QLatin1String(path)]->setTexts(title, help);
    };
    write("/name", tr("Name"), {});
    write("/description", tr("Description"), {});
    write("/chain_id", tr("Chain id"), tr("The number wallets tell chains apart by."));
    write("/token_symbol", tr("Symbol of the coin"), tr("What fees are paid in, as wallets show it."));
    write("/prices", tr("Prices"),
          tr("What gas and data would cost on a public chain; costs are reckoned with these."));
    write("/genesis", tr("Accounts with funds"),
          tr("They own coins from the first block on. Double-click to edit."));
    write(
        "/genesis_list", tr("List of accounts"),
        tr("For thousands of them, such as an allow list: a table with an address, a comma and a balance in "
           "each line."));
    m_chainId->setZeroText(tr("chosen at launch"));
    m_genesis->retranslate();
}

bool DesignForm::focusPath(const QString& path) {
    for (auto at = m_rows.cbegin(); at != m_rows.cend(); ++at) {
        if (isOf(at.key(), path)) {
            at.value()->control()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

}  // namespace studio::app
