// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <string>

namespace studio::web {

/// Answers that may take long, one at a time, so that a worker is left for all others. Those who ask take
/// turns: who asks for much waits for itself. Io thread only.
class SlowLine {
public:
    using Start = std::function<void()>;

    /// `start` is called when it is its turn, perhaps at once, and done() once what it began is done.
    void add(const std::string& peer, Start start);
    void done();

private:
    void start_next();

    std::map<std::string, std::deque<Start>> waiting_;  // by peer; no queue is empty
    std::string last_;                                  // the peer whose turn it was
    bool is_busy_ = false;
};

}  // namespace studio::web
