// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_results.hpp"

#include <QLabel>
#include <QVBoxLayout>
#include <widgets/chain_text.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "list_pane.hpp"

namespace studio::app {
namespace {

QString kindName(api::HitKind kind) {
    switch (kind) {
        case api::HitKind::block:
            return SearchModel::tr("block");
        case api::HitKind::transaction:
            return SearchModel::tr("transaction");
        case api::HitKind::account:
            return SearchModel::tr("account");
    }
    return {};
}

}  // namespace

ExploreLocation locationOf(const api::SearchHit& hit) {
    const QString id = QString::fromStdString(hit.id);
    switch (hit.kind) {
        case api::HitKind::block:
            return {ExploreLocation::Kind::block, id};
        case api::HitKind::transaction:
            return ExploreLocation::transaction(id);
        case api::HitKind::account:
            return ExploreLocation::account(id);
    }
    return {};
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    const api::SearchHit* hit = rowAt(index);
    if (hit == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return hit->label.empty() ? QString::fromStdString(hit->id) : shortName(hit->label);
        case Qt::AccessibleTextRole:
            return tr("%1, %2").arg(shortName(hit->label), kindName(hit->kind));
        case detailRole:
        case copyRole:
            return QString::fromStdString(hit->id);
        case badgeRole:
            return kindName(hit->kind);
        case badgeColorRole:
            return static_cast<int>(BadgeColor::dim);
        case locationRole:
            return locationOf(*hit).text();
        default:
            return {};
    }
}

SearchResults::SearchResults(QWidget* parent)
    : QWidget(parent), m_model(new SearchModel(this)), m_title(plainLabel()), m_list(new ListPane(*m_model)) {
    setTextRole(m_title, TextRole::Title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(m_list, &ListPane::opened, this, &SearchResults::followed);
    keepTranslated(this, [this] {
        m_list->setTexts(tr("Search results"), tr("Nothing found."));
        writeTitle();
    });
}

void SearchResults::setHits(const QString& asked, const std::vector<api::SearchHit>& hits) {
    m_asked = asked;
    m_found = static_cast<int>(hits.size());
    writeTitle();
    m_model->setFetch([hits](const std::string&, std::size_t, const SearchModel::Done& done) {
        done({hits, {}});
    });
}

void SearchResults::writeTitle() {
    m_title->setText(tr("%n found for “%1”", nullptr, m_found).arg(shortName(m_asked.toStdString())));
}

}  // namespace studio::app
