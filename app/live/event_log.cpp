// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_log.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "event_delegate.hpp"
#include "event_model.hpp"

namespace studio::app {
namespace {

constexpr api::EventKind kinds[] = {
    api::EventKind::lifecycle, api::EventKind::block,   api::EventKind::contract, api::EventKind::load,
    api::EventKind::rpc,       api::EventKind::warning, api::EventKind::error};

}  // namespace

EventLog::EventLog(QWidget* parent)
    : Card(parent),
      m_model(new EventModel(this)),
      m_filter(new EventFilter(this)),
      m_kinds(new QComboBox),
      m_empty(wrappedLabel()),
      m_view(new QListView),
      m_newest(makeButton(Emphasis::Link)) {
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new EventDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    setTextRole(m_empty, TextRole::Dim);
    m_empty->setObjectName(QStringLiteral("noEvents"));
    body()->addWidget(m_empty);
    body()->addWidget(m_view, 1);
    addToHeader(m_newest);
    m_newest->hide();
    buildFilter();
    keepTranslated(this, [this] {
        setHeading(tr("What is happening"));
        m_view->setAccessibleName(tr("What is happening"));
        m_newest->setText(tr("Newest"));
        m_empty->setText(tr("Nothing since the studio was opened. What this rollup does stands here."));
        m_kinds->setAccessibleName(tr("Show which lines"));
        m_kinds->setItemText(0, tr("Everything"));
        for (int i = 0; i < static_cast<int>(std::size(kinds)); ++i)
            m_kinds->setItemText(i + 1, eventKindName(kinds[i]));
    });
    const auto showEmpty = [this] { m_empty->setVisible(m_filter->rowCount() == 0); };
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, showEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, showEmpty);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, showEmpty);
    connect(m_view, &QListView::clicked, this, &EventLog::open);
    connect(m_view, &QListView::customContextMenuRequested, this, &EventLog::showMenu);
    connect(m_newest, &QPushButton::clicked, this, &EventLog::followEnd);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_following = isAtEnd();
        m_newest->setVisible(!m_following);
    });
}

void EventLog::buildFilter() {
    m_kinds->addItem(QString());
    for (const api::EventKind kind : kinds)
        m_kinds->addItem(QString(), static_cast<int>(kind));
    addToHeader(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setKind(index <= 0 ? std::nullopt : std::optional(kinds[index - 1]));
        followEnd();
    });
}

void EventLog::setRun(std::optional<api::RunId> run) {
    m_model->setRun(run);
    followEnd();
}

void EventLog::append(const QList<api::Event>& events) {
    const bool follow = m_following;
    m_model->append(events);
    if (follow)
        followEnd();
}

bool EventLog::isAtEnd() const {
    const QScrollBar* bar = m_view->verticalScrollBar();
    return bar->value() >= bar->maximum() - 2;
}

void EventLog::followEnd() {
    m_view->scrollToBottom();
    m_following = true;
    m_newest->hide();
}

void EventLog::open(const QModelIndex& index) {
    const QString target = index.data(EventModel::targetRole).toString();
    if (!target.isEmpty())
        Q_EMIT openRequested(target);
}

void EventLog::copySelected() {
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(index.data(EventModel::timeRole).toString() + QLatin1Char(' ') +
                                              index.data().toString());
}

void EventLog::showMenu(QPoint position) {
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy"));
    QAction* show = menu.addAction(tr("Open in Explore"));
    show->setEnabled(!index.data(EventModel::targetRole).toString().isEmpty());
    const QAction* chosen = menu.exec(m_view->viewport()->mapToGlobal(position));
    if (chosen == copy)
        copySelected();
    else if (chosen == show)
        open(m_view->currentIndex());
}

bool EventLog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace studio::app
