// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <widgets/theme.hpp>

class QLabel;

namespace studio::app {

class Badge;
class CopyButton;
class ElidedLabel;

/// The line over a detail: what it is, its hash or address with a copy button, how it is.
class DetailHeader : public QWidget {
    Q_OBJECT
public:
    explicit DetailHeader(QWidget* parent = nullptr);

    /// `kind`: "Transaction"; `id` is shown in full where there is room.
    void setSubject(const QString& kind, const QString& id);
    /// An empty word takes the badge away.
    void setBadge(const QString& word, Tone tone);
    /// What the badge's word means.
    void setBadgeHelp(const QString& help);
    void setNote(const QString& note);

private:
    ElidedLabel* m_kind;
    ElidedLabel* m_id;
    CopyButton* m_copy;
    Badge* m_badge;
    QLabel* m_note;
};

}  // namespace studio::app
