// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>

#include "arguments.hpp"

/// One function a command; each gives the program's exit code.
namespace studio::cli {

int show_modules(const api::Engine& engine, const Arguments& arguments);
int validate_design(api::Engine& engine, const Arguments& arguments);
int show_estimate(api::Engine& engine, const Arguments& arguments);
int run_design(api::Engine& engine, const Arguments& arguments);
int run_event(api::Engine& engine, const Arguments& arguments);
int rehearse_event(api::Engine& engine, const Arguments& arguments);
int serve_design(api::Engine& engine, const Arguments& arguments);
int verify_runs(api::Engine& engine, const Arguments& arguments);
int verify_archive(const api::Engine& engine, const std::string& path, bool json);
int show_report(const api::Engine& engine, const std::string& path);
int show_claim(api::Engine& engine, const Arguments& arguments);

}  // namespace studio::cli
