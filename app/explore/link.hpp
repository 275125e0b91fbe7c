// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

#include "location.hpp"

namespace studio::app {

/// A name or a shortened hash that opens a place of Explore; reached with Tab, pressed with Space or Enter.
/// The whole hash stands in the tooltip.
class Link : public QPushButton {
    Q_OBJECT
public:
    explicit Link(QWidget* parent = nullptr);

    /// `text` as drawn (plain, already fit to be shown); `whole` for the tooltip and for Copy.
    void setTarget(const QString& text, const ExploreLocation& target, const QString& whole = {});
    const ExploreLocation& target() const { return m_target; }

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy() const;

    ExploreLocation m_target;
    QString m_whole;
};

}  // namespace studio::app
