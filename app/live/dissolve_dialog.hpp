// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <studio/snapshots.hpp>

namespace studio::app {

/// Says what goes and what stays when a settled rollup is dissolved, before its organiser dissolves it.
class DissolveDialog : public QDialog {
    Q_OBJECT
public:
    explicit DissolveDialog(const api::RunSnapshot& run, QWidget* parent = nullptr);
};

}  // namespace studio::app
