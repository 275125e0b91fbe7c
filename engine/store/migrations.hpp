// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sqlite.hpp"

namespace studio::store {

/// Which sort of file a database is; written into its header (PRAGMA application_id).
enum class FileKind : std::int64_t { chain = 0x52534348, workspace = 0x52535753 };

/// The steps that lead from an empty file to today's format. Step n makes format n + 1. Never change a step
/// that was released: add one.
struct Migrations {
    FileKind kind;
    std::span<const char* const> steps;
};
const Migrations& chain_migrations();
const Migrations& workspace_migrations();

/// Brings the file to the newest format, each step in a transaction of its own. Errors: kNotOurs,
/// kNewerFormat.
Result<void> migrate(Database& database, const Migrations& migrations);

}  // namespace studio::store
