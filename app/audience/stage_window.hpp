// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <string>
#include <studio/audience.hpp>

class QLabel;

namespace studio::app {

class QrCode;

/// What stands on the stage: the event's name, its QR code and address, and how many have come. Full screen;
/// Escape or a click closes it.
class StageWindow : public QWidget {
    Q_OBJECT
public:
    explicit StageWindow(QWidget* parent = nullptr);
    /// Closes itself when the page is closed.
    void show(const std::string& name, const std::optional<api::AudienceStanding>& page, const QString& url);
    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_invitation;
    QrCode* m_code;
    QLabel* m_url;
    QLabel* m_guests;
};

}  // namespace studio::app
