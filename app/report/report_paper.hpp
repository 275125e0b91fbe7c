// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace studio::api {
struct ReportPage;
}

namespace studio::app {

/// Lays a report of the form `sheets` out on A4 and writes it as a PDF. Any thread. False: the device takes
/// no more.
bool writeReportOnPaper(const api::ReportPage& page, const QString& title, QIODevice& out);

}  // namespace studio::app
