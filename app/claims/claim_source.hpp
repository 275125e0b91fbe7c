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

/// Asks off the window's thread who had what: a page at a time as it is scrolled, and all of what is shown
/// once more when claims were paid. One question is under way at a time.
class ClaimSource : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t pageRows = 100;

    explicit ClaimSource(bridge::QueryRunner& queries, QObject* parent = nullptr);

    /// Forgets what was asked of the last one; asks nothing yet.
    void setRun(std::optional<api::RunId> run);
    /// Part of an address or a name. Begins again with the first page when it is another.
    void setFind(const std::string& find);
    /// The first page, or once more what has come so far.
    void refresh();
    /// The page after the last one.
    void askMore();
    void askAssets();

Q_SIGNALS:
    /// All rows so far, in place of those that came before.
    void rowsCame(const std::vector<studio::api::ClaimRow>& rows, bool areMore);
    /// The rows after those that came before.
    void moreCame(const std::vector<studio::api::ClaimRow>& rows, bool areMore);
    void failed(const studio::api::Failure& failure);
    void assetsCame(const std::vector<studio::api::ClaimAsset>& assets);

private:
    using Rows = api::Outcome<api::Page<api::ClaimRow>>;
    enum class Asking { nothing, again, more };

    void forget();
    void ask(const std::string& cursor, std::size_t limit);
    void take(const Rows& rows);
    void takeAgain(const api::Page<api::ClaimRow>& page);
    void done();

    bridge::QueryRunner& m_queries;
    std::optional<api::RunId> m_run;
    std::string m_find;
    std::string m_next;                     // cursor of the page after the last one
    std::size_t m_loaded = 0;               // rows that came
    std::vector<api::ClaimRow> m_gathered;  // of what is asked again
    Asking m_asking = Asking::nothing;
    bool m_isStale = false;  // claims were paid while a question was under way
};

}  // namespace studio::app
