// SPDX-License-Identifier: GPL-3.0-or-later
#include "location.hpp"

namespace studio::app {
namespace {

struct Prefix {
    ExploreLocation::Kind kind;
    QLatin1String text;
};

constexpr Prefix prefixes[] = {
    {ExploreLocation::Kind::block, QLatin1String("block:")},
    {ExploreLocation::Kind::transaction, QLatin1String("tx:")},
    {ExploreLocation::Kind::account, QLatin1String("account:")},
};

}  // namespace

ExploreLocation ExploreLocation::fromText(const QString& text) {
    for (const Prefix& prefix : prefixes)
        if (text.startsWith(prefix.text))
            return {prefix.kind, text.mid(prefix.text.size())};
    return {};
}

QString ExploreLocation::text() const {
    for (const Prefix& prefix : prefixes)
        if (prefix.kind == kind)
            return prefix.text + id;
    return {};
}

void LocationHistory::go(const ExploreLocation& location) {
    if (!m_visited.empty() && current() == location)
        return;
    if (!m_visited.empty())
        m_visited.resize(m_current + 1);
    m_visited.push_back(location);
    if (m_visited.size() > longest)
        m_visited.erase(m_visited.begin());
    m_current = m_visited.size() - 1;
}

void LocationHistory::clear() {
    m_visited.clear();
    m_current = 0;
}

ExploreLocation LocationHistory::back() {
    return m_visited[--m_current];
}
ExploreLocation LocationHistory::forward() {
    return m_visited[++m_current];
}

ExploreLocation LocationHistory::current() const {
    return m_visited.empty() ? ExploreLocation{} : m_visited[m_current];
}

}  // namespace studio::app
