// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace studio::api {
class Engine;
}

namespace studio::app::bridge {

/// Carries engine calls that may block to worker threads, and their results back to the window's thread.
///
/// Use only from the window's thread. `work` runs elsewhere: it captures by value and touches no widget.
/// `deliver` runs on the window's thread, and only while `receiver` lives.
class QueryRunner : public QObject {
    Q_OBJECT
public:
    explicit QueryRunner(api::Engine& engine, QObject* parent = nullptr);
    /// Waits for what is under way; what has not begun is dropped.
    ~QueryRunner() override;

    /// Asks something. A later query of the same receiver and key makes this one stale: its result is
    /// dropped, and it does not even begin when it still waits for a thread.
    template <class Work, class Deliver>
    void query(QObject* receiver, const QString& key, Work work, Deliver deliver) {
        auto ticket = std::make_shared<Ticket>();
        replace({receiver, key}, ticket);
        start(m_queries, receiver, std::move(ticket), std::move(work), std::move(deliver));
    }

    /// Does something. Commands run one after another in the order given and are never dropped.
    template <class Work, class Deliver>
    void command(QObject* receiver, Work work, Deliver deliver) {
        start(m_commands, receiver, std::make_shared<Ticket>(), std::move(work), std::move(deliver));
    }

    /// Makes the receiver's query of that key stale without asking a new one.
    void cancel(QObject* receiver, const QString& key);
    /// Commands given and not yet delivered.
    int pendingCommands() const { return m_pendingCommands; }

private:
    struct Ticket {
        std::atomic<bool> stale = false;
    };
    using Key = std::pair<QObject*, QString>;

    void replace(const Key& key, std::shared_ptr<Ticket> ticket);

    template <class Work, class Deliver>
    void start(QThreadPool& pool, QObject* receiver, std::shared_ptr<Ticket> ticket, Work work,
               Deliver deliver) {
        using Result = std::decay_t<std::invoke_result_t<Work&, api::Engine&>>;
        const bool isCommand = &pool == &m_commands;
        m_pendingCommands += isCommand ? 1 : 0;
        // The result and `deliver` travel in one shared box, so that nothing has to be copyable.
        struct Box {
            Deliver deliver;
            std::optional<Result> result;
        };
        auto box = std::make_shared<Box>(Box{std::move(deliver), std::nullopt});
        pool.start([this, isCommand, ticket, box, guard = QPointer<QObject>(receiver),
                    work = std::move(work)]() mutable {
            if (!ticket->stale)
                box->result.emplace(work(m_engine));
            QMetaObject::invokeMethod(
                this,
                [this, isCommand, ticket, box, guard] {
                    m_pendingCommands -= isCommand ? 1 : 0;
                    if (guard && !ticket->stale && box->result)
                        box->deliver(std::move(*box->result));
                },
                Qt::QueuedConnection);
        });
    }

    api::Engine& m_engine;
    QHash<Key, std::weak_ptr<Ticket>> m_latest;
    int m_pendingCommands = 0;
    QThreadPool m_queries;
    QThreadPool m_commands;
};

}  // namespace studio::app::bridge
