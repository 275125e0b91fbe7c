// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/random.hpp>
#include <initializer_list>

namespace studio::simulation {

/// What a seed chooses.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : random_{seed} {}

    /// From `low` to `high`, both included.
    std::uint64_t between(std::uint64_t low, std::uint64_t high) {
        return low + random_.below(high - low + 1);
    }
    bool chance(unsigned percent) { return random_.below(100) < percent; }
    template <class T>
    T pick(std::initializer_list<T> choices) {
        return choices.begin()[random_.below(choices.size())];
    }
    Bytes bytes(std::size_t size) {
        Bytes out(size);
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(random_.next());
        return out;
    }
    std::uint64_t next() { return random_.next(); }

private:
    Random random_;
};

}  // namespace studio::simulation
