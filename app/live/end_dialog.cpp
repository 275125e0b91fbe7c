// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_dialog.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/query_runner.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "point_list.hpp"

namespace studio::app {
namespace {

constexpr int textWidth = 480;
constexpr std::size_t mostCounted = 1'000;  // one page: what is beyond is said as "at least"

struct Count {
    std::size_t accounts = 0;
    bool areMore = false;
};

void addAddress(QVBoxLayout* column, const std::string& address, const QString& copyName) {
    const QString whole = QString::fromStdString(address);
    auto* shown = new ElidedLabel(whole);
    shown->setElideMode(Qt::ElideMiddle);
    shown->setFocusPolicy(Qt::StrongFocus);
    setTextRole(shown, TextRole::MonoDim);
    auto* copy = new CopyButton;
    copy->setCopyText(whole);
    setButtonName(copy, copyName);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::large + space::tiny, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(shown);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
}

/// Of one of its shards after another: each may have an organiser of its own.
QList<std::string> organisersOf(api::Shards shards) {
    QList<std::string> all;
    for (const api::RunSnapshot& run : shards)
        if (run.life && !all.contains(run.life->organiser))
            all << run.life->organiser;
    return all;
}

std::size_t withEther(const api::Page<api::AccountRow>& page) {
    return static_cast<std::size_t>(std::ranges::count_if(page.rows, [](const api::AccountRow& row) {
        return !row.is_contract && row.balance_wei.find_first_not_of('0') != std::string::npos;
    }));
}

}  // namespace

EndDialog::EndDialog(bridge::QueryRunner& queries, api::Shards shards, QWidget* parent) : QDialog(parent) {
    const api::RunSnapshot& run = shards.front();
    setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    auto* title = wrappedLabel(inWindowDirection(tr("End “%1” now?").arg(shortName(run.name))));
    title->setMinimumWidth(textWidth);
    setTextRole(title, TextRole::Subtitle);
    auto* warning = wrappedLabel(tr("There is no way back: a rollup that has ended never opens again."));
    setTextRole(warning, TextRole::Error);
    layout->addWidget(title);
    layout->addWidget(warning);
    if (run.shard)
        addPoint(layout,
                 tr("All %1 shards of the event end together. The tokens that were born in the event's "
                    "own contracts come to life once on the L1, for all of them.")
                     .arg(run.shard->count))
            ->setObjectName(QStringLiteral("allShards"));
    addPoint(layout, tr("Transactions stop. It takes no new ones and no deposits, makes its last blocks, and "
                        "its last state is checked and frozen on the L1."));
    m_accounts =
        addPoint(layout, tr("Every account is paid on the L1, at its own address, what it has in the "
                            "last block: ether, tokens and collectibles."));
    addPoint(layout, tr("Tokens that came over the bridge are paid out of it. Tokens and collectibles that "
                        "were born here come to life on the L1, where their holders get them."));
    addPoint(layout, tr("Withdrawals that are already under way take their usual path."));
    addPoint(layout, run.shard
                         ? tr("What contracts hold goes to the organiser's addresses on the L1, one for "
                              "each shard:")
                         : tr("What contracts hold goes to the organiser's address on the L1:"));
    for (const std::string& organiser : organisersOf(shards))
        addAddress(layout, organiser, tr("Copy the organiser's address"));
    auto* cancel = makeButton(Emphasis::Normal, this);
    cancel->setText(tr("Cancel"));
    auto* end = makeButton(Emphasis::Danger, this);
    end->setText(tr("End it now"));
    end->setObjectName(QStringLiteral("endNow"));
    m_accounts->setObjectName(QStringLiteral("whoIsPaid"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(end);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    // A hasty Enter must not end anything.
    end->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(end, &QPushButton::clicked, this, &QDialog::accept);
    setAccessibleName(title->text());
    setAccessibleDescription(warning->text());
    countAccounts(queries, shards);
}

void EndDialog::countAccounts(bridge::QueryRunner& queries, api::Shards shards) {
    std::vector<api::RunId> ids;
    for (const api::RunSnapshot& run : shards)
        ids.push_back(run.id);
    queries.query(
        this, QStringLiteral("accounts"),
        [ids](api::Engine& engine) {
            Count count;
            for (const api::RunId id : ids) {
                const auto page = engine.accounts(id, false, {}, mostCounted);
                count.accounts += withEther(page);
                count.areMore = count.areMore || !page.next.empty();
            }
            return count;
        },
        [this](const Count& count) { showAccounts(count.accounts, count.areMore); });
}

void EndDialog::showAccounts(std::size_t count, bool areMore) {
    if (count == 0)
        return;  // the sentence without a number is true of nobody too
    const int shown = static_cast<int>(count);
    const QString who = areMore ? tr("At least %n account(s) have ether now.", nullptr, shown)
                                : tr("%n account(s) have ether now.", nullptr, shown);
    m_accounts->setText(m_accounts->text() + QLatin1Char(' ') + who);
    // The window is open already and does not grow by itself: the lines would be cut.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

}  // namespace studio::app
