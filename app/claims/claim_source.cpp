// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_source.hpp"

#include <algorithm>
#include <bridge/query_runner.hpp>
#include <utility>

namespace studio::app {
namespace {

constexpr std::size_t mostRowsAtOnce = 1'000;

QString rowsKey() {
    return QStringLiteral("claims");
}
QString assetsKey() {
    return QStringLiteral("claim assets");
}

}  // namespace

ClaimSource::ClaimSource(bridge::QueryRunner& queries, QObject* parent)
    : QObject(parent), m_queries(queries) {}

void ClaimSource::forget() {
    m_queries.cancel(this, rowsKey());
    m_next.clear();
    m_loaded = 0;
    m_gathered.clear();
    m_asking = Asking::nothing;
    m_isStale = false;
}

void ClaimSource::setRun(std::optional<api::RunId> run) {
    m_run = run;
    m_find.clear();
    m_queries.cancel(this, assetsKey());
    forget();
}

void ClaimSource::setFind(const std::string& find) {
    if (m_find == find)
        return;
    m_find = find;
    forget();
    refresh();
}

void ClaimSource::refresh() {
    if (!m_run)
        return;
    if (m_asking != Asking::nothing) {
        m_isStale = true;
        return;
    }
    m_asking = Asking::again;
    m_isStale = false;
    m_gathered.clear();
    ask({}, std::clamp(m_loaded, pageRows, mostRowsAtOnce));
}

void ClaimSource::askMore() {
    if (!m_run || m_next.empty() || m_asking != Asking::nothing)
        return;
    m_asking = Asking::more;
    ask(m_next, pageRows);
}

void ClaimSource::ask(const std::string& cursor, std::size_t limit) {
    m_queries.query(
        this, rowsKey(),
        [run = *m_run, find = m_find, cursor, limit](api::Engine& engine) {
            return engine.claims(run, find, cursor, limit);
        },
        [this](const Rows& rows) { take(rows); });
}

void ClaimSource::take(const Rows& rows) {
    if (!rows) {
        done();
        Q_EMIT failed(rows.failure());
    } else if (m_asking == Asking::more) {
        m_next = rows->next;
        m_loaded += rows->rows.size();
        done();
        Q_EMIT moreCame(rows->rows, !m_next.empty());
    } else {
        takeAgain(*rows);
    }
}

void ClaimSource::takeAgain(const api::Page<api::ClaimRow>& page) {
    m_gathered.insert(m_gathered.end(), page.rows.begin(), page.rows.end());
    if (m_gathered.size() < m_loaded && !page.next.empty() && !page.rows.empty())
        return ask(page.next, std::clamp(m_loaded - m_gathered.size(), pageRows, mostRowsAtOnce));
    m_next = page.next;
    m_loaded = m_gathered.size();
    const auto rows = std::exchange(m_gathered, {});
    done();
    Q_EMIT rowsCame(rows, !m_next.empty());
}

void ClaimSource::done() {
    m_asking = Asking::nothing;
    if (m_isStale)
        refresh();
}

void ClaimSource::askAssets() {
    if (!m_run)
        return;
    m_queries.query(
        this, assetsKey(), [run = *m_run](api::Engine& engine) { return engine.claim_assets(run); },
        [this](const api::Outcome<std::vector<api::ClaimAsset>>& assets) {
            if (assets)
                Q_EMIT assetsCame(*assets);
            else
                Q_EMIT failed(assets.failure());
        });
}

}  // namespace studio::app
