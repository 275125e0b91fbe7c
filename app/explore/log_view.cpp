// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_view.hpp"

#include <QItemSelectionModel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "field_grid.hpp"
#include "list_models.hpp"
#include "list_pane.hpp"
#include "scrolled.hpp"

namespace studio::app {

LogView::LogView(QWidget* parent)
    : QWidget(parent),
      m_model(new LogListModel(this)),
      m_list(new ListPane(*m_model)),
      m_fields(new FieldGrid) {
    auto* split = new QSplitter(Qt::Vertical);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->addWidget(m_fields);
    belowColumn->addStretch(1);
    split->addWidget(m_list);
    split->addWidget(scrolled(below));
    split->setSizes({300, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, 0);
    column->addWidget(split);
    connect(m_fields, &FieldGrid::followed, this, &LogView::followed);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogView::showLog);
    keepTranslated(this, [this] {
        m_list->setTexts(tr("Logs of this transaction"), tr("This transaction wrote no logs."));
    });
}

void LogView::setLogs(const std::vector<api::LogRow>& logs) {
    m_fields->setRows({});
    m_model->setFetch([logs](const std::string&, std::size_t, const LogListModel::Done& done) {
        done({logs, {}});
    });
    if (!logs.empty())
        m_list->view()->setCurrentIndex(m_model->index(0, 0));
}

void LogView::showLog(const QModelIndex& index) {
    const api::LogRow* log = m_model->rowAt(index);
    if (log == nullptr)
        return;
    const QString address = QString::fromStdString(log->address);
    std::vector<FieldGrid::Row> rows;
    rows.push_back({tr("Event"), eventText(*log), QString::fromStdString(log->decoded), {}, {}});
    rows.push_back({tr("Contract"),
                    partyText(log->address, log->address_name),
                    address,
                    {},
                    ExploreLocation::account(address)});
    for (std::size_t i = 0; i < log->topics.size(); ++i) {
        const QString topic = QString::fromStdString(log->topics[i]);
        rows.push_back({tr("Topic %1").arg(i), shownText(topic), topic, {}, {}});
    }
    rows.push_back({tr("Data"), shownText(log->data), QString::fromStdString(log->data), {}, {}});
    m_fields->setRows(rows);
}

}  // namespace studio::app
