// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>
#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <studio/snapshots.hpp>
#include <utility>
#include <vector>

namespace studio::app {

/// What a row of Explore's lists tells its delegate, besides the display text (its title).
enum ListRole {
    detailRole = Qt::UserRole + 1,  // QString, second line
    badgeRole,                      // QString, at the end of the first line
    badgeColorRole,                 // int, see BadgeColor
    fractionRole,                   // double 0–1, drawn as a bar; invalid: no bar
    locationRole,                   // QString, ExploreLocation::text() of what a click opens
    copyRole,                       // QString, what Copy puts on the clipboard
};
enum class BadgeColor { dim, good, bad, soft, contract };

/// A long list of the chain, newest first, that fetches page after page as it is scrolled.
class PagedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t page_rows = 100;
    /// More rows than anybody scrolls; the search field finds what lies beyond.
    static constexpr std::size_t most_rows = 100'000;

    using QAbstractTableModel::QAbstractTableModel;

    bool isLoading() const { return m_loading; }
    /// True once an answer has come: an empty list is then really empty.
    bool isLoaded() const { return m_loaded; }

    /// Begins again with the newest page.
    virtual void reload() = 0;
    /// Fetches the newest page and puts what is new before the rest.
    virtual void refreshNewest() = 0;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }

Q_SIGNALS:
    void loadingChanged();

protected:
    void setLoading(bool loading) {
        m_loaded = m_loaded || !loading;
        m_loading = loading;
        Q_EMIT loadingChanged();
    }
    void forgetLoaded() { m_loaded = false; }

private:
    bool m_loading = false;
    bool m_loaded = false;
};

/// PagedModel over rows of one type. Derived classes say what a row shows.
template <class Row>
class RowsModel : public PagedModel {
public:
    using Done = std::function<void(const api::Page<Row>&)>;
    /// Asks for a page without waiting; `done` is called on the window's thread, or never.
    using Fetch = std::function<void(const std::string& cursor, std::size_t limit, Done done)>;

    using PagedModel::PagedModel;

    /// Another source: what came from the old one is forgotten, even when still under way.
    void setFetch(Fetch fetch) {
        m_fetch = std::move(fetch);
        reload();
    }

    void reload() override {
        beginResetModel();
        ++m_generation;
        m_rows.clear();
        m_next.clear();
        m_more = false;  // who listens to the reset must not fetch in the middle of it
        m_pageAsked = false;
        forgetLoaded();
        endResetModel();
        m_more = static_cast<bool>(m_fetch);
        fetchMore({});
    }

    void refreshNewest() override {
        if (!m_fetch || isLoading())
            return;
        ask({}, [](RowsModel& self, const api::Page<Row>& page) { self.mergeNewest(page); });
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool canFetchMore(const QModelIndex& parent) const override {
        return !parent.isValid() && m_more && !m_pageAsked && m_rows.size() < most_rows;
    }
    void fetchMore(const QModelIndex& parent) override {
        if (!canFetchMore(parent))
            return;
        m_pageAsked = true;
        ask(m_next, [](RowsModel& self, const api::Page<Row>& page) { self.appendPage(page); });
    }

    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    const Row* rowAt(const QModelIndex& index) const {
        const auto checked =
            checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid);
        return checked ? &row(index.row()) : nullptr;
    }

protected:
    /// What makes a row the same row when it is fetched again.
    virtual std::string keyOf(const Row& row) const = 0;

private:
    using Take = void (*)(RowsModel&, const api::Page<Row>&);

    void ask(const std::string& cursor, Take take) {
        setLoading(true);
        m_fetch(
            cursor, page_rows,
            [self = QPointer<RowsModel>(this), generation = m_generation, take](const api::Page<Row>& page) {
                if (self.isNull() || self->m_generation != generation)
                    return;
                take(*self, page);
                self->setLoading(false);
            });
    }

    void appendPage(const api::Page<Row>& page) {
        m_next = page.next;
        m_more = false;
        if (!page.rows.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
            m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
            endInsertRows();
        }
        m_pageAsked = false;
        m_more = !page.next.empty();
    }

    /// New rows go in front; where the page does not reach down to what is known, the list begins again.
    void mergeNewest(const api::Page<Row>& page) {
        const auto known = m_rows.empty() ? page.rows.end() : findKey(page.rows, keyOf(m_rows.front()));
        const auto fresh = known - page.rows.begin();
        const bool fits = m_rows.size() + static_cast<std::size_t>(fresh) <= most_rows;
        if (known == page.rows.end() || !fits || !overlaps(page.rows, static_cast<std::size_t>(fresh))) {
            replaceAll(page);
            return;
        }
        if (fresh > 0) {
            const bool more = std::exchange(m_more, false);  // nobody fetches in the middle of it
            beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
            m_rows.insert(m_rows.begin(), page.rows.begin(), known);
            endInsertRows();
            m_more = more;
        }
        std::copy(known, page.rows.end(), m_rows.begin() + fresh);
        const int last = static_cast<int>(page.rows.size()) - 1;
        if (last >= static_cast<int>(fresh))
            Q_EMIT dataChanged(index(static_cast<int>(fresh), 0), index(last, columnCount() - 1));
    }

    /// Whether page.rows from `fresh` on are the same rows, in the same order, as those at hand.
    bool overlaps(const std::vector<Row>& rows, std::size_t fresh) const {
        if (rows.size() - fresh > m_rows.size())
            return false;
        for (std::size_t i = fresh; i < rows.size(); ++i)
            if (keyOf(rows[i]) != keyOf(m_rows[i - fresh]))
                return false;
        return true;
    }

    void replaceAll(const api::Page<Row>& page) {
        beginResetModel();
        ++m_generation;  // a page that is still under way continues another list
        m_rows = page.rows;
        m_next = page.next;
        m_more = false;
        m_pageAsked = false;
        endResetModel();
        m_more = !page.next.empty();
    }

    auto findKey(const std::vector<Row>& rows, const std::string& key) const {
        return std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return keyOf(row) == key; });
    }

    Fetch m_fetch;
    std::vector<Row> m_rows;
    std::string m_next;
    std::uint64_t m_generation = 0;
    bool m_more = false;
    bool m_pageAsked = false;
};

}  // namespace studio::app
