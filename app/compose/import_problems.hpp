// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <studio/rollup_spec.hpp>

namespace studio::app {

/// Shown when a design file cannot be opened: every problem of it at once, where it is and how to mend it.
class ImportProblems : public QDialog {
    Q_OBJECT
public:
    ImportProblems(const QString& file, const std::vector<api::Problem>& problems, QWidget* parent = nullptr);
};

}  // namespace studio::app
