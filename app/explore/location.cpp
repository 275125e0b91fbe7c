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
    {ExploreLocation::Kind::l1Block, QLatin1String("l1block:")},
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

void LocationHistory::go(const ExplorePlace& place) {
    if (!m_visited.empty() && current() == place)
        return;
    if (!m_visited.empty())
        m_visited.resize(m_current + 1);
    m_visited.push_back(place);
    if (m_visited.size() > longest)
        m_visited.erase(m_visited.begin());
    m_current = m_visited.size() - 1;
}

void LocationHistory::clear() {
    m_visited.clear();
    m_current = 0;
}

ExplorePlace LocationHistory::back() {
    return m_visited[--m_current];
}
ExplorePlace LocationHistory::forward() {
    return m_visited[++m_current];
}

ExplorePlace LocationHistory::current() const {
    return m_visited.empty() ? ExplorePlace{} : m_visited[m_current];
}

}  // namespace studio::app
