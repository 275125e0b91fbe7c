// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <studio/audience.hpp>

class QLabel;
class QRadioButton;

namespace studio::app {

/// How far the page for guests may reach: this computer, unless the user says otherwise and has read what
/// that means.
class OpenAudienceDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenAudienceDialog(QWidget* parent = nullptr);
    api::AudienceOptions options() const;

private:
    QRadioButton* addChoice(const QString& name, const QString& meaning);

    QRadioButton* m_here;
    QRadioButton* m_network;
    QLabel* m_warning;
};

}  // namespace studio::app
