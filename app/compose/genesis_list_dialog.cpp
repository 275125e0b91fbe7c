// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_list_dialog.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int width_px = 560;
constexpr int problemsHeight_px = 220;
constexpr int shareSteps = 1'000;
constexpr int lookEvery_ms = 50;

}  // namespace

GenesisListDialog::GenesisListDialog(bridge::EngineBridge& bridge, const QString& path, QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_path(path), m_work(std::make_shared<Work>()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a list of accounts"));
    build();
    m_look.setInterval(lookEvery_ms);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_share->setValue(static_cast<int>(m_work->share * shareSteps)); });
    start();
}

GenesisListDialog::~GenesisListDialog() {
    m_work->isCancelled = true;
}

void GenesisListDialog::build() {
    m_heading = wrappedLabel(
        inWindowDirection(tr("Importing %1").arg(shownText(QFileInfo(m_path).fileName()))), this);
    m_heading->setMinimumWidth(width_px);
    setTextRole(m_heading, TextRole::Subtitle);
    m_text = wrappedLabel({}, this);
    m_text->setObjectName(QStringLiteral("importText"));
    m_share = new QProgressBar(this);
    m_share->setTextVisible(false);
    m_share->setRange(0, shareSteps);
    m_share->setAccessibleName(tr("Share of the lines that are read"));
    m_problems = new QPlainTextEdit(this);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setMinimumHeight(problemsHeight_px);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What is wrong with which line"));
    m_balanceRow = new QWidget(this);
    m_balance = new QLineEdit(m_balanceRow);
    m_balance->setObjectName(QStringLiteral("commonBalance"));
    m_balance->setPlaceholderText(tr("1.5 ether"));
    auto* balanceTitle = plainLabel(tr("Balance of lines with an address alone"), m_balanceRow);
    balanceTitle->setBuddy(m_balance);
    auto* balance = new QHBoxLayout(m_balanceRow);
    balance->setContentsMargins(0, 0, 0, 0);
    balance->addWidget(balanceTitle);
    balance->addWidget(m_balance, 1);
    m_again = makeButton(Emphasis::Primary, this);
    m_again->setText(tr("Try again"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_close = makeButton(Emphasis::Normal, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    column->setSizeConstraint(QLayout::SetFixedSize);  // it follows what is shown
    for (QWidget* widget : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_text),
                            static_cast<QWidget*>(m_share), static_cast<QWidget*>(m_problems), m_balanceRow})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &GenesisListDialog::start);
}

void GenesisListDialog::start() {
    tell(tr("Each line is an address, a comma and a balance: in wei, or with a unit such as 1.5 ether."),
         false);
    m_problems->hide();
    m_balanceRow->hide();
    m_again->hide();
    m_share->show();
    m_close->setText(tr("Cancel"));
    m_work->share = 0;
    m_look.start();
    m_bridge.queries().query(
        this, QStringLiteral("list"),
        [path = m_path.toStdString(), balance = m_balance->text().trimmed().toStdString(),
         work = m_work](api::Engine& engine) {
            return engine.import_genesis_list(path, balance, [&work](double share) {
                work->share = share;
                return !work->isCancelled;
            });
        },
        [this](const api::Outcome<api::ListImport>& outcome) { showOutcome(outcome); });
}

void GenesisListDialog::showOutcome(const api::Outcome<api::ListImport>& outcome) {
    m_look.stop();
    m_share->hide();
    m_close->setText(tr("Close"));
    if (outcome && outcome->list)
        return showTaken(*outcome);
    m_balanceRow->show();
    m_again->show();
    if (outcome)
        showProblems(*outcome);
    else
        tell(bridge::translated(outcome.failure()), true);
}

void GenesisListDialog::showTaken(const api::ListImport& taken) {
    const auto& list = *taken.list;
    QString sentence = tr("Accounts taken: %1, with %2 together.")
                           .arg(format::number(list.accounts), format::coins(list.total_wei));
    if (taken.names_left_out > 0)
        sentence += QLatin1Char(' ') + tr("Accounts of a list have no names: %n of them was/were left out.",
                                          nullptr, static_cast<int>(taken.names_left_out));
    tell(sentence, false);
    Q_EMIT imported(list);
    m_close->setFocus();
}

void GenesisListDialog::showProblems(const api::ListImport& refused) {
    tell(tr("%n line(s) cannot be read, so nothing was taken. Mend the file and try again.", nullptr,
            static_cast<int>(refused.problem_count)),
         true);
    QStringList lines;
    for (const auto& problem : refused.problems)
        lines << tr("Line %1: %2 %3")
                     .arg(QString::number(problem.line), bridge::translated(problem.what),
                          bridge::translated(problem.mend));
    if (refused.problem_count > refused.problems.size())
        lines << tr("… and more.");
    m_problems->setPlainText(lines.join(QLatin1Char('\n')));
    m_problems->show();
    m_problems->setFocus();
}

void GenesisListDialog::tell(const QString& sentence, bool isBad) {
    setTextRole(m_text, isBad ? TextRole::Error : TextRole::Body);
    m_text->setText(inWindowDirection(sentence));
}

}  // namespace studio::app
