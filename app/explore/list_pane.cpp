// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_pane.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "list_delegate.hpp"

namespace studio::app {

ListPane::ListPane(PagedModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_view(new QListView),
      m_word(wrappedLabel()),
      m_newer(makeButton(Emphasis::Link)),
      m_stack(new QStackedLayout) {
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ListDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->installEventFilter(this);
    m_word->setAlignment(Qt::AlignCenter);
    m_word->setMargin(space::wide);
    setTextRole(m_word, TextRole::Dim);
    m_newer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_newer);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_word);
    m_stack->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, &ListPane::open);
    connect(m_newer, &QPushButton::clicked, this, &ListPane::toNewest);
    connect(&m_model, &PagedModel::loadingChanged, this, &ListPane::showState);
    connect(&m_model, &PagedModel::modelReset, this, &ListPane::restoreSelection);
    keepTranslated(this, [this] {
        m_newer->setText(tr("Newer ones have come: show them"));
        showState();
    });
}

void ListPane::setTexts(const QString& name, const QString& emptyText) {
    m_view->setAccessibleName(name);
    m_emptyText = emptyText;
    showState();
}

void ListPane::showState() {
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (!any)
        m_word->setText(m_model.isLoaded() ? m_emptyText : tr("Loading…"));
}

void ListPane::newestChanged() {
    const bool atTop = m_view->verticalScrollBar()->value() <= 0;
    m_newer->setVisible(!atTop);
    if (atTop)
        m_model.refreshNewest();
}

void ListPane::toNewest() {
    m_newer->hide();
    m_view->scrollToTop();
    m_model.refreshNewest();
}

void ListPane::select(const ExploreLocation& location) {
    m_selected = location;
    restoreSelection();
}

void ListPane::restoreSelection() {
    const QString wanted = m_selected.text();
    const QModelIndex current = m_view->currentIndex();
    if (wanted.isEmpty() || (current.isValid() && current.data(locationRole).toString() == wanted))
        return;
    const QModelIndexList found = m_model.rowCount() == 0 ? QModelIndexList()
                                                          : m_model.match(m_model.index(0, 0), locationRole,
                                                                          wanted, 1, Qt::MatchExactly);
    if (found.isEmpty())
        m_view->clearSelection();
    else
        m_view->setCurrentIndex(found.first());
}

void ListPane::open(const QModelIndex& index) {
    const auto location = ExploreLocation::fromText(index.data(locationRole).toString());
    if (location.isNothing())
        return;
    m_selected = location;
    Q_EMIT opened(location);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid() && key->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(current.data(copyRole).toString());
            return true;
        }
        if (current.isValid() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            open(current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace studio::app
