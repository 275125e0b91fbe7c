// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <studio/whole_event.hpp>

namespace studio::app {

/// Says what goes and what stays when a settled rollup, or all shards of an event, is dissolved, before its
/// organiser dissolves it.
class DissolveDialog : public QDialog {
    Q_OBJECT
public:
    explicit DissolveDialog(api::Shards shards, QWidget* parent = nullptr);
};

}  // namespace studio::app
