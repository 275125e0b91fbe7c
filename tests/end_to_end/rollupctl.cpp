// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/rollupctl.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

namespace studio::test {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds kPoll{20};
/// A program that says nothing for so long is broken.
constexpr std::chrono::seconds kPatience{120};
/// A child that could not be prepared ends with this.
constexpr int kNotPrepared = 113;

void redirect(const fs::path& file, int descriptor) {
    const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(opened, descriptor);
    ::close(opened);
}

template <class Condition>
bool wait_until(Condition condition) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            ADD_FAILURE() << "rollupctl does not answer";
            return false;
        }
        std::this_thread::sleep_for(kPoll);
    }
    return true;
}

}  // namespace

Rollupctl::Rollupctl(const std::vector<std::string>& arguments, const std::function<bool()>& in_child) {
    const std::string program = STUDIO_BIN_DIR "/rollupctl";
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    child_ = ::fork();
    if (child_ != 0)
        return;
    redirect(folder_.path() / "output", STDOUT_FILENO);
    redirect(folder_.path() / "errors", STDERR_FILENO);
    if (!in_child || in_child())
        ::execv(program.c_str(), words.data());
    ::_exit(kNotPrepared);
}

Rollupctl::~Rollupctl() {
    if (is_running())
        kill();
}

bool Rollupctl::is_running() {
    if (end_ || child_ < 0)
        return false;
    int status = 0;
    if (::waitpid(child_, &status, WNOHANG) != child_)
        return true;
    end_ = WIFSIGNALED(status) ? End{-1, WTERMSIG(status)} : End{WEXITSTATUS(status), 0};
    return false;
}

std::optional<std::string> Rollupctl::wait_for_url() {
    const std::string before = " at http";  // it runs there, or sleeps
    std::string text;
    wait_until([&] {
        text = output();
        return text.find(before) != std::string::npos || !is_running();
    });
    const auto at = text.find(before);
    if (at == std::string::npos)
        return std::nullopt;
    const auto begin = text.find("http", at);
    return text.substr(begin, text.find(',', begin) - begin);
}

bool Rollupctl::wait_for_error(const std::string& text) {
    wait_until([&] { return errors().find(text) != std::string::npos || !is_running(); });
    return errors().find(text) != std::string::npos;
}

End Rollupctl::wait() {
    if (!wait_until([&] { return !is_running(); }))
        kill();
    return end_.value_or(End{});
}

End Rollupctl::stop() {
    if (is_running())
        ::kill(child_, SIGTERM);
    return wait();
}

void Rollupctl::kill() {
    ::kill(child_, SIGKILL);
    int status = 0;
    ::waitpid(child_, &status, 0);
    end_ = End{-1, SIGKILL};
}

std::string Rollupctl::output() const {
    return content_of(folder_.path() / "output");
}
std::string Rollupctl::errors() const {
    return content_of(folder_.path() / "errors");
}

Finished rollupctl(const std::vector<std::string>& arguments) {
    Rollupctl program{arguments};
    const auto end = program.wait();
    return {end, program.output(), program.errors()};
}

fs::path preset(const std::string& name) {
    return fs::path{STUDIO_SOURCE_DIR} / "resources" / "presets" / (name + ".rollup.json");
}

std::string content_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

void write_file(const fs::path& path, const std::string& content) {
    std::ofstream{path, std::ios::binary | std::ios::trunc} << content;
}

}  // namespace studio::test
