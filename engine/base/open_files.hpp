// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace studio {

/// How many files and sockets this program may have open at once.
std::size_t open_file_limit();

/// Asks for up to limits::kMaxOpenFiles: a usual desktop lets a program begin with 1,024 and have far more.
/// What the system refuses stays as it was.
void raise_open_file_limit();

/// Whether a file or socket that was just opened leaves limits::kOpenFilesKept, or half of all where there
/// are few, for the rest of the program. The system gives the lowest free number, so `descriptor` tells how
/// many are open at least.
bool leaves_files(int descriptor);

}  // namespace studio
