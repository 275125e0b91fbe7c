// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateTimeEdit;
class QSpinBox;

namespace studio::app {

/// Asks at what time a rollup shall begin.
class LaunchAtDialog : public QDialog {
    Q_OBJECT
public:
    explicit LaunchAtDialog(QWidget* parent = nullptr);
    /// Milliseconds since 1970.
    qint64 time() const;

private:
    QDateTimeEdit* m_time;
};

/// Asks how many rollups of a design are kept launched ahead, and says what that costs.
class KeepWarmDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeepWarmDialog(int now, QWidget* parent = nullptr);
    int count() const;

private:
    QSpinBox* m_count;
};

}  // namespace studio::app
