// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <studio/engine.hpp>

#include "arguments.hpp"

namespace studio::cli {

/// Reads and checks a design, and takes in the list of accounts that lies beside it, if it names one; prints
/// every problem to standard error. False when it cannot be launched.
bool read_design(api::Engine& engine, const std::string& path, api::RollupSpec& out);
/// The same for a command that runs it, with the traffic and the accounts that were asked for.
bool prepare_design(api::Engine& engine, const Arguments& arguments, api::RollupSpec& out);
void print_problems(const api::Validation& validation, const std::string& file);

/// A data folder: the given one, or a fresh one that goes with this object.
class DataFolder {
public:
    explicit DataFolder(const std::string& given);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
    bool temporary_ = false;
};

/// Opens the engine or says why not.
std::unique_ptr<api::Engine> open_engine(const DataFolder& folder, const Arguments& arguments);

}  // namespace studio::cli
