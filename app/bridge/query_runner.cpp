// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_runner.hpp"

namespace studio::app::bridge {
namespace {
constexpr int queryThreads = 2;
constexpr qsizetype manyKeys = 256;
}  // namespace

QueryRunner::QueryRunner(api::Engine& engine, QObject* parent) : QObject(parent), m_engine(engine) {
    m_queries.setMaxThreadCount(queryThreads);
    m_commands.setMaxThreadCount(1);
}

QueryRunner::~QueryRunner() {
    for (auto& held : m_latest)
        if (const auto ticket = held.lock())
            ticket->stale = true;
    m_queries.waitForDone();
    m_commands.waitForDone();
}

void QueryRunner::cancel(QObject* receiver, const QString& key) {
    if (const auto ticket = m_latest.take({receiver, key}).lock())
        ticket->stale = true;
}

void QueryRunner::replace(const Key& key, std::shared_ptr<Ticket> ticket) {
    cancel(key.first, key.second);
    if (m_latest.size() > manyKeys)
        m_latest.removeIf([](const auto& entry) { return entry.value().expired(); });
    m_latest.insert(key, ticket);
}

}  // namespace studio::app::bridge
