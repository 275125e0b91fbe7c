// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <studio/snapshots.hpp>
#include <vector>

namespace studio::app {

/// The newest samples of one metric, oldest first, in a fixed amount of memory.
class SampleRing {
public:
    explicit SampleRing(std::size_t capacity);

    void clear();
    /// Adds one sample; one that is not newer than the newest is left out.
    void append(const api::Sample& sample);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// 0 is the oldest.
    const api::Sample& at(std::size_t index) const;
    const api::Sample& newest() const { return at(m_size - 1); }

    /// Index of the first sample at or after `wallMs`; size() when there is none.
    std::size_t lowerBound(std::int64_t wallMs) const;

private:
    std::vector<api::Sample> m_samples;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

}  // namespace studio::app
