// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_ring.hpp"

#include <algorithm>

namespace studio::app {

SampleRing::SampleRing(std::size_t capacity) : m_samples(std::max<std::size_t>(capacity, 1)) {}

void SampleRing::clear() {
    m_first = 0;
    m_size = 0;
}

void SampleRing::append(const api::Sample& sample) {
    if (m_size > 0 && sample.wall_ms <= newest().wall_ms)
        return;
    m_samples[(m_first + m_size) % m_samples.size()] = sample;
    if (m_size < m_samples.size())
        ++m_size;
    else
        m_first = (m_first + 1) % m_samples.size();
}

const api::Sample& SampleRing::at(std::size_t index) const {
    return m_samples[(m_first + index) % m_samples.size()];
}

std::size_t SampleRing::lowerBound(std::int64_t wallMs) const {
    std::size_t low = 0;
    std::size_t high = m_size;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (at(middle).wall_ms < wallMs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

}  // namespace studio::app
