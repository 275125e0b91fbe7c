// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <studio/events.hpp>
#include <studio/rollup_spec.hpp>

namespace studio::app::bridge {

/// What Explore should open of a run.
struct ExploreTarget {
    enum class Kind { Newest, Block, Transaction, Account };
    Kind kind = Kind::Newest;
    QString id;  // block number, transaction hash or address
};

/// How one page asks for another without knowing it: a page emits, the shell listens and brings the right
/// page to the front.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void homeRequested();
    /// A new design made from a preset ("blank" too).
    void presetRequested(const QString& presetId);
    void designRequested(const QString& designId);
    /// A design file from outside.
    void importRequested();
    void liveRequested(studio::api::RunId run);
    void exploreRequested(studio::api::RunId run, const studio::app::bridge::ExploreTarget& target);
    /// Who is paid on L1 of what an ephemeral rollup held.
    void claimsRequested(studio::api::RunId run);
    /// The archive of a dissolved rollup: to be opened, closed again, copied elsewhere, taken from a file.
    void archiveRequested(studio::api::RunId run);
    void archiveCloseRequested(studio::api::RunId run);
    void archiveCopyRequested(studio::api::RunId run);
    void archiveImportRequested();
    /// The event of a design, before the day.
    void rehearsalRequested(const studio::api::RollupSpec& spec);
    /// The report of an ephemeral rollup's event, as a file.
    void reportRequested(studio::api::RunId run);
    /// The web pages that may use the rollups.
    void webPagesRequested();
    /// A short plain sentence for the status bar: what just happened, or why something failed.
    void noticeGiven(const QString& sentence, bool isError);
};

}  // namespace studio::app::bridge
