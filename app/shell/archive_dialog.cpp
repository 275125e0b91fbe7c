// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_dialog.hpp"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int textWidth = 520;
constexpr int shareSteps = 1'000;
constexpr int lookEvery_ms = 100;

}  // namespace

ArchiveDialog::ArchiveDialog(bridge::EngineBridge& bridge, api::RunId run, const QString& name,
                             QWidget* parent)
    : ArchiveDialog(bridge, tr("Opening the archive of “%1”").arg(name), {}, run, parent) {}

ArchiveDialog::ArchiveDialog(bridge::EngineBridge& bridge, const QString& path, QWidget* parent)
    : ArchiveDialog(bridge, tr("Opening %1").arg(shownText(QFileInfo(path).fileName())), path, 0, parent) {}

ArchiveDialog::ArchiveDialog(bridge::EngineBridge& bridge, const QString& title, const QString& path,
                             api::RunId run, QWidget* parent)
    : QDialog(parent), m_work(std::make_shared<Work>()), m_run(run) {
    setAttribute(Qt::WA_DeleteOnClose);
    build(title);
    m_look.setInterval(lookEvery_ms);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_share->setValue(static_cast<int>(m_work->share * shareSteps)); });
    m_look.start();
    // Not a command: it may take minutes, and those wait for one another.
    bridge.queries().query(
        this, QStringLiteral("archive"),
        [path = path.toStdString(), run, work = m_work](api::Engine& engine) {
            return find(engine, path, run, *work);
        },
        [this](const Found& found) { showFound(found); });
}

ArchiveDialog::~ArchiveDialog() {
    m_work->isCancelled = true;
}

ArchiveDialog::Found ArchiveDialog::find(api::Engine& engine, const std::string& path, api::RunId run,
                                         Work& work) {
    const auto watch = [&work](double share) {
        work.share = share;
        return !work.isCancelled;
    };
    if (path.empty())
        return {run, engine.open_archive(run, watch)};
    const auto taken = engine.import_archive(path, watch);
    if (!taken)
        return {std::nullopt, taken.failure()};
    return {*taken, engine.open_archive(*taken, watch)};
}

void ArchiveDialog::build(const QString& title) {
    setWindowTitle(QStringLiteral("Rollup Studio"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    m_column->setSpacing(space::medium);
    m_heading = wrappedLabel(inWindowDirection(title));
    m_heading->setMinimumWidth(textWidth);
    setTextRole(m_heading, TextRole::Subtitle);
    m_text = wrappedLabel(
        tr("An archive has no blocks: it has what the L1 knows of the rollup. Every block is computed again "
           "from that and compared with what the archive says, so nothing has to be believed."));
    setTextRole(m_text, TextRole::Dim);
    m_text->setObjectName(QStringLiteral("archiveText"));
    m_share = new QProgressBar;
    m_share->setTextVisible(false);
    m_share->setRange(0, shareSteps);
    m_share->setAccessibleName(tr("Share of the blocks that are computed"));
    m_close = makeButton();
    m_close->setText(tr("Cancel"));
    m_lookInside = makeButton(Emphasis::Primary);
    m_lookInside->setText(tr("Look inside"));
    m_lookInside->setObjectName(QStringLiteral("lookInside"));
    m_lookInside->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_lookInside);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addWidget(m_share);
    m_column->addSpacing(space::small);
    m_column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_lookInside, &QPushButton::clicked, this, [this] {
        Q_EMIT lookRequested(m_run);
        accept();
    });
    setAccessibleName(title);
}

void ArchiveDialog::showFound(const Found& found) {
    m_look.stop();
    m_share->hide();
    m_close->setText(tr("Close"));
    m_run = found.run.value_or(0);
    if (found.check) {
        showCheck(*found.check);
    } else {
        setTextRole(m_text, TextRole::Error);
        m_text->setText(clipped(bridge::translated(found.check.failure())));
    }
    // A dialog keeps its height by itself, and cuts texts that became longer. What was added is shown later.
    QTimer::singleShot(0, this, [this] { resize(width(), m_column->totalHeightForWidth(width())); });
}

void ArchiveDialog::showCheck(const api::ArchiveCheck& check) {
    const QString title = tr("The archive of “%1” is open").arg(shortName(check.name));
    m_heading->setText(inWindowDirection(title));
    setAccessibleName(title);
    setTextRole(m_text, TextRole::Body);
    const QString computed =
        tr("%1 blocks with %2 transactions were computed from %3 blocks of the L1 in %4, and they are what "
           "the archive says.")
            .arg(format::number(check.l2_blocks), format::number(check.l2_transactions),
                 format::number(check.l1_blocks),
                 format::milliseconds(static_cast<double>(check.seconds) * 1'000));
    const QString known =
        check.is_l1_known
            ? tr("The L1 of this workspace names this archive, and who signed it as the rollup’s organiser.")
            : tr("Its L1 is not in this data folder. Ask somebody who runs a node of it whether its block %1 "
                 "has the hash below: everything else follows from that.")
                  .arg(format::number(check.last_l1_block));
    m_text->setText(inWindowDirection(computed + QStringLiteral("\n\n") + known));
    if (!check.is_l1_known)
        addHash(tr("Hash of that L1 block"), check.last_l1_hash);
    addHash(tr("Hash of the archive"), check.hash);
    addHash(tr("Signed by"), check.organiser);
    addHash(tr("Last state root"), check.state_root);
    m_lookInside->show();
    m_lookInside->setDefault(true);
    m_lookInside->setFocus();
}

void ArchiveDialog::addHash(const QString& name, const std::string& value) {
    const QString whole = QString::fromStdString(value);
    auto* label = plainLabel(inWindowDirection(name));
    setTextRole(label, TextRole::Dim);
    auto* shown = new ElidedLabel(whole);
    shown->setElideMode(Qt::ElideMiddle);
    shown->setFocusPolicy(Qt::StrongFocus);
    setTextRole(shown, TextRole::Mono);
    auto* copy = new CopyButton;
    copy->setCopyText(whole);
    setButtonName(copy, tr("Copy: %1").arg(name));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    label->setMinimumWidth(textWidth / 3);
    row->addWidget(label);
    row->addWidget(shown, 1);
    row->addWidget(copy);
    constexpr int behind = 2;  // the space and the buttons
    m_column->insertLayout(m_column->count() - behind, row);
}

}  // namespace studio::app
