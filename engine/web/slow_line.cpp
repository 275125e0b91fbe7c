// SPDX-License-Identifier: GPL-3.0-or-later
#include "slow_line.hpp"

#include <utility>

namespace studio::web {

void SlowLine::add(const std::string& peer, Start start) {
    waiting_[peer].push_back(std::move(start));
    if (!is_busy_)
        start_next();
}

void SlowLine::done() {
    is_busy_ = false;
    start_next();
}

void SlowLine::start_next() {
    if (waiting_.empty())
        return;
    auto turn = waiting_.upper_bound(last_);
    if (turn == waiting_.end())
        turn = waiting_.begin();
    last_ = turn->first;
    const auto start = std::move(turn->second.front());
    turn->second.pop_front();
    if (turn->second.empty())
        waiting_.erase(turn);
    is_busy_ = true;
    start();
}

}  // namespace studio::web
