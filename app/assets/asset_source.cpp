// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_source.hpp"

#include <bridge/query_runner.hpp>

namespace studio::app {
namespace {

QString accountsKey() {
    return QStringLiteral("accounts");
}
QString assetsKey() {
    return QStringLiteral("assets");
}

}  // namespace

AssetSource::AssetSource(bridge::QueryRunner& queries, QObject* parent)
    : QObject(parent), m_queries(queries) {}

void AssetSource::setRun(std::optional<api::RunId> run) {
    m_run = run;
    m_isAsking = false;
    m_queries.cancel(this, accountsKey());
    m_queries.cancel(this, assetsKey());
}

void AssetSource::askAccounts() {
    if (!m_run)
        return;
    m_isAsking = true;
    m_queries.query(
        this, accountsKey(), [run = *m_run](api::Engine& engine) { return engine.test_accounts(run); },
        [this](const std::vector<api::Engine::TestAccount>& accounts) {
            m_isAsking = false;
            Q_EMIT accountsCame(accounts);
        });
}

void AssetSource::askAssets(const std::string& account) {
    if (!m_run)
        return;
    m_isAsking = true;
    m_queries.query(
        this, assetsKey(),
        [run = *m_run, account](api::Engine& engine) { return engine.bridge_assets(run, account); },
        [this](const api::Outcome<std::vector<api::BridgeAsset>>& assets) {
            m_isAsking = false;
            Q_EMIT assetsCame(assets);
        });
}

}  // namespace studio::app
