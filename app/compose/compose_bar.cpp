// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose_bar.hpp"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <widgets/buttons.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "design_document.hpp"

namespace studio::app {

ComposeBar::ComposeBar(DesignDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addStretch();
    const auto add = [this, layout](Emphasis emphasis) {
        auto* button = makeButton(emphasis, this);
        layout->addWidget(button);
        return button;
    };
    m_undo = add(Emphasis::Normal);
    m_redo = add(Emphasis::Normal);
    m_import = add(Emphasis::Normal);
    m_export = add(Emphasis::Normal);
    m_rehearse = add(Emphasis::Normal);
    m_launch = add(Emphasis::Primary);
    m_otherLaunches = makeIconButton(QStringLiteral("chevron-down"), this);
    layout->addWidget(m_otherLaunches);
    addOtherLaunches();
    m_undo->setIcon(themedIcon(QStringLiteral("undo")));
    m_redo->setIcon(themedIcon(QStringLiteral("redo")));
    connect(m_undo, &QPushButton::clicked, this, &ComposeBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &ComposeBar::redoRequested);
    connect(m_import, &QPushButton::clicked, this, &ComposeBar::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ComposeBar::exportRequested);
    connect(m_rehearse, &QPushButton::clicked, this, &ComposeBar::rehearsalRequested);
    connect(m_launch, &QPushButton::clicked, this, &ComposeBar::launchRequested);
    connect(&document, &DesignDocument::changed, this, &ComposeBar::follow);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &ComposeBar::follow);
    keepTranslated(this, [this] { writeTexts(); });
}

void ComposeBar::addOtherLaunches() {
    auto* menu = new QMenu(m_otherLaunches);
    m_onDemand = menu->addAction(QString(), this, &ComposeBar::launchOnDemandRequested);
    m_at = menu->addAction(QString(), this, &ComposeBar::launchAtRequested);
    menu->addSeparator();
    m_keepWarm = menu->addAction(QString(), this, &ComposeBar::keepWarmRequested);
    m_onDemand->setObjectName(QStringLiteral("launchOnDemand"));
    m_at->setObjectName(QStringLiteral("launchAt"));
    m_keepWarm->setObjectName(QStringLiteral("keepWarm"));
    m_otherLaunches->setMenu(menu);
    m_otherLaunches->setPopupMode(QToolButton::InstantPopup);
    m_otherLaunches->setObjectName(QStringLiteral("otherLaunches"));
}

void ComposeBar::setLaunching(bool launching) {
    m_launching = launching;
    follow();
}

void ComposeBar::writeTexts() {
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_rehearse->setText(tr("Rehearse…"));
    m_launch->setText(tr("Launch"));
    setButtonName(m_otherLaunches, tr("Other ways to launch"));
    m_onDemand->setText(tr("Launch when first used"));
    m_at->setText(tr("Launch at a time…"));
    m_keepWarm->setText(tr("Keep some warm…"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    follow();
}

void ComposeBar::follow() {
    const bool open = m_document.isOpen();
    const auto& undo = m_document.undoStack();
    m_undo->setEnabled(open && undo.canUndo());
    m_redo->setEnabled(open && undo.canRedo());
    m_undo->setToolTip(plainToolTip(tr("Undo: %1 (Ctrl+Z)").arg(undo.undoText())));
    m_redo->setToolTip(plainToolTip(tr("Redo: %1 (Ctrl+Shift+Z)").arg(undo.redoText())));
    m_export->setEnabled(open);
    writeRehearse();
    writeLaunch();
}

void ComposeBar::writeRehearse() {
    const bool open = m_document.isOpen();
    const bool launchable = open && m_document.validation().launchable();
    const bool comes = open && !m_document.spec().load.kind.empty();
    m_rehearse->setEnabled(launchable && comes);
    const QString reason =
        !open         ? tr("Open a design first.")
        : !launchable ? tr("Mend the problems on the right first.")
        : !comes      ? tr("Choose traffic in the design’s settings first: nobody would come.")
                 : tr("Run its event several times beforehand, faster than real: queues, waits and costs");
    m_rehearse->setToolTip(plainToolTip(reason));
    m_rehearse->setAccessibleDescription(reason);
}

void ComposeBar::writeLaunch() {
    const bool open = m_document.isOpen();
    const bool launchable = open && m_document.validation().launchable();
    m_launch->setEnabled(launchable && !m_launching);
    m_otherLaunches->setEnabled(launchable && !m_launching);
    const QString reason = !open         ? tr("Open a design first.")
                           : !launchable ? tr("Mend the problems on the right first.")
                                         : tr("Run this rollup on this computer (F5)");
    m_launch->setToolTip(plainToolTip(reason));
    m_launch->setAccessibleDescription(reason);
}

}  // namespace studio::app
