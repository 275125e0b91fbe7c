// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace studio::app {

/// The window shown when the program cannot start: what is wrong and what to do about it.
class StartFailure : public QWidget {
    Q_OBJECT
public:
    StartFailure(const QString& reason, const QString& dataDir, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryRequested();
};

}  // namespace studio::app
