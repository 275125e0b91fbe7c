// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <string>
#include <studio/engine.hpp>
#include <vector>

namespace studio::app {

namespace bridge {
class QueryRunner;
}

/// Asks off the window's thread whose assets a rollup's could be, and what an account has. An answer that
/// comes too late, for another rollup or account, is dropped.
class AssetSource : public QObject {
    Q_OBJECT
public:
    explicit AssetSource(bridge::QueryRunner& queries, QObject* parent = nullptr);

    /// Forgets what was asked of the last one.
    void setRun(std::optional<api::RunId> run);
    void askAccounts();
    /// Of an account, 0x…; what was asked of another becomes stale.
    void askAssets(const std::string& account);
    /// Whether an answer is still to come: asking again now would only put it off.
    bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void accountsCame(const std::vector<studio::api::Engine::TestAccount>& accounts);
    void assetsCame(const studio::api::Outcome<std::vector<studio::api::BridgeAsset>>& assets);

private:
    bridge::QueryRunner& m_queries;
    std::optional<api::RunId> m_run;
    bool m_isAsking = false;
};

}  // namespace studio::app
