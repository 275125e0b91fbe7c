// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <support/temporary_folder.hpp>
#include <vector>

namespace studio::test {

/// How a program ended: by itself with an exit code, or by a signal.
struct End {
    int code = -1;
    int signal = 0;
};

/// One run of the real rollupctl. What is still running goes with this object.
class Rollupctl {
public:
    /// `in_child` runs between fork and exec; only what is safe there may stand in it. False: the test ends.
    explicit Rollupctl(const std::vector<std::string>& arguments, const std::function<bool()>& in_child = {});
    ~Rollupctl();
    Rollupctl(const Rollupctl&) = delete;
    Rollupctl& operator=(const Rollupctl&) = delete;

    /// Waits until the program says where it serves, as in "http://127.0.0.1:8545"; nothing when it ended.
    std::optional<std::string> wait_for_url();
    /// Waits until the text stands in what it wrote to standard error; false when it ended without.
    bool wait_for_error(const std::string& text);
    /// Waits for the end.
    End wait();
    /// Asks it to end, then waits.
    End stop();
    /// Kills it as a crash would.
    void kill();

    /// Whether it has not ended yet.
    bool is_running();
    std::string output() const;
    std::string errors() const;

private:
    TemporaryFolder folder_;
    pid_t child_ = -1;
    std::optional<End> end_;
};

/// A whole run of a command that ends by itself.
struct Finished {
    End end;
    std::string output;
    std::string errors;
};
Finished rollupctl(const std::vector<std::string>& arguments);

/// A design of `resources/presets`, by its file name without the ending.
std::filesystem::path preset(const std::string& name);

std::string content_of(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, const std::string& content);

}  // namespace studio::test
