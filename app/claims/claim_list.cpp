// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_list.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/search_field.hpp>

#include "cell_delegate.hpp"
#include "claim_model.hpp"
#include "claim_text.hpp"

namespace studio::app {
namespace {

constexpr int typingPause_ms = 250;
constexpr int shareSteps = 1'000;
constexpr int searchWidth = 230;
constexpr int tableHeight = 220;
/// Of a Latin interface; other letters take more. The other columns share what is left.
constexpr std::pair<int, int> widths[] = {{ClaimModel::holderColumn, 224},
                                          {ClaimModel::etherColumn, 106},
                                          {ClaimModel::toColumn, 104},
                                          {ClaimModel::stateColumn, 104},
                                          {ClaimModel::transactionColumn, 136}};
constexpr double arabicScript = 1.1;

}  // namespace

ClaimList::ClaimList(QWidget* parent)
    : Card(parent),
      m_model(new ClaimModel(this)),
      m_search(new SearchField),
      m_pay(makeButton()),
      m_payAll(makeButton(Emphasis::Primary)),
      m_progressText(wrappedLabel()),
      m_share(new QProgressBar),
      m_note(wrappedLabel()),
      m_table(new QTableView),
      m_word(wrappedLabel()),
      m_reason(wrappedLabel()),
      m_stack(new QStackedLayout) {
    buildTools();
    buildTable();
    connectParts();
    keepTranslated(this, [this] { writeTexts(); });
}

void ClaimList::buildTools() {
    m_search->setFixedWidth(searchWidth);
    m_search->setResults(m_table);
    addToHeader(m_search);
    addToHeader(m_pay);
    addToHeader(m_payAll);
    m_share->setRange(0, shareSteps);
    m_share->setTextVisible(false);
    setTextRole(m_note, TextRole::Dim);
    setTextRole(m_reason, TextRole::Dim);
    body()->addWidget(m_progressText);
    body()->addWidget(m_share);
    body()->addWidget(m_note);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause_ms);
    m_pay->setObjectName(QStringLiteral("pay"));
    m_payAll->setObjectName(QStringLiteral("payAll"));
    m_progressText->setObjectName(QStringLiteral("payingText"));
    m_note->setObjectName(QStringLiteral("payingNote"));
    m_word->setObjectName(QStringLiteral("listWord"));
    m_reason->setObjectName(QStringLiteral("reason"));
}

void ClaimList::buildTable() {
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(tableHeight);
    auto* delegate = new CellDelegate(m_table);
    connect(delegate, &CellDelegate::linkOpened, this, [this](const QModelIndex& index) {
        Q_EMIT transactionRequested(index.data(linkRole).toString());
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClaimModel::assetsColumn, QHeaderView::Stretch);
    m_word->setAlignment(Qt::AlignCenter);
    m_word->setMargin(space::wide);
    setTextRole(m_word, TextRole::Dim);
    m_stack->addWidget(m_word);
    m_stack->addWidget(m_table);
    body()->addLayout(m_stack, 1);
    body()->addWidget(m_reason);
}

void ClaimList::connectParts() {
    connect(m_search, &SearchField::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this,
            [this] { Q_EMIT findRequested(m_search->text().trimmed().toStdString()); });
    connect(m_search, &SearchField::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT findRequested(m_search->text().trimmed().toStdString());
    });
    connect(m_payAll, &QPushButton::clicked, this, [this] { Q_EMIT payRequested({}); });
    connect(m_pay, &QPushButton::clicked, this, [this] {
        if (const auto holders = payableSelection(); !holders.empty())
            Q_EMIT payRequested(holders);
    });
    const auto choose = [this] {
        showButtons();
        showReason();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, choose);
}

void ClaimList::writeTexts() {
    setHeading(tr("Who had what"));
    setHelp(tr("As the rollup's last block says. Each is paid once, by a proof of that block's state."));
    m_search->setPlaceholderText(tr("Address or name"));
    m_search->setAccessibleName(tr("Search for a holder"));
    m_payAll->setText(tr("Pay everybody"));
    m_table->setAccessibleName(tr("Who had what"));
    m_share->setAccessibleName(tr("Share of the holders that are paid"));
    for (const auto& [column, width] : widths)
        m_table->horizontalHeader()->resizeSection(
            column, isArabicScript() ? static_cast<int>(width * arabicScript) : width);
    m_model->rewrite();
    showButtons();
    showProgress();
    showReason();
    showWord();
}

void ClaimList::clear() {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_typing.stop();
    m_model->setRows({}, false);
    setLoaded(false);
}

void ClaimList::show(const api::RunSnapshot& run, api::Shards shards) {
    m_claims = run.life->claims;
    m_allClaims = api::claims_of(shards);
    m_wholeEvent = run.shard ? tr("It pays the holders on all %1 shards.").arg(run.shard->count) : QString();
    m_mayPay = run.state == api::RunState::running;
    showButtons();
    showProgress();
    showReason();
}

void ClaimList::setLoaded(bool loaded) {
    m_isLoaded = loaded;
    showWord();
}

void ClaimList::showWord() {
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!m_isLoaded)
        m_word->setText(tr("Reading who had what from the rollup's last block…"));
    else if (m_search->text().trimmed().isEmpty())
        m_word->setText(tr("Nobody had anything on it: there is nothing to pay."));
    else
        m_word->setText(tr("No holder has this in its address or name."));
}

void ClaimList::showProgress() {
    const bool isPaying = m_claims.is_paying;
    m_progressText->setVisible(isPaying);
    m_progressText->setText(tr("Paying: %1 of %2 holders have got what they had.")
                                .arg(format::number(m_claims.paid), format::number(m_claims.holders)));
    m_share->setVisible(isPaying);
    m_share->setValue(
        m_claims.holders == 0 ? 0 : static_cast<int>(shareSteps * m_claims.paid / m_claims.holders));
    m_note->setText(inWindowDirection(clipped(bridge::translated(m_claims.note))));
    m_note->setVisible(!m_claims.note.empty());
}

std::vector<std::string> ClaimList::payableSelection() const {
    std::vector<std::string> holders;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const api::ClaimRow& row = m_model->row(index.row()); row.state == api::ClaimState::payable)
            holders.push_back(row.holder);
    return holders;
}

void ClaimList::showButtons() {
    const auto chosen = static_cast<int>(payableSelection().size());
    m_pay->setText(chosen == 0 ? tr("Pay") : tr("Pay %n", nullptr, chosen));
    m_pay->setEnabled(m_mayPay && chosen > 0);
    m_pay->setToolTip(plainToolTip(chosen == 0 ? tr("Choose holders in the list who have not been paid yet.")
                                               : tr("Pays the chosen holders who have not been paid yet.")));
    showPayAll();
}

void ClaimList::showPayAll() {
    const bool areLeft = m_allClaims.paid + m_allClaims.refused < m_allClaims.holders;
    m_payAll->setEnabled(m_mayPay && m_allClaims.is_known && areLeft && !m_allClaims.is_paying);
    QStringList help{
        tr("Sends the transactions on the L1 that pay everybody who has not been paid yet. The "
           "organiser's account pays the fees. It goes on by itself.")};
    if (!m_wholeEvent.isEmpty())
        help << m_wholeEvent;
    m_payAll->setToolTip(plainToolTip(help.join(QLatin1Char(' '))));
}

void ClaimList::showReason() {
    const QModelIndex current = m_table->currentIndex();
    QString text;
    if (current.isValid() && !m_model->row(current.row()).refusal.empty()) {
        const api::ClaimRow& row = m_model->row(current.row());
        text = (claim::isPaidInPart(row) ? tr("%1 has got the rest: %2") : tr("%1 cannot be paid: %2"))
                   .arg(claim::holderText(row), clipped(bridge::translated(row.refusal)));
    } else if (m_claims.refused > 0) {
        text = tr("%n holder(s) cannot be paid. Choose one that is refused to read why.", nullptr,
                  static_cast<int>(m_claims.refused));
    }
    m_reason->setText(inWindowDirection(text));
    m_reason->setVisible(!text.isEmpty());
}

}  // namespace studio::app
