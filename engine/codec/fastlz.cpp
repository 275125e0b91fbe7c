// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastlz.hpp"

#include <array>
#include <cstdint>

namespace studio::codec {
namespace {

constexpr std::size_t kWindow = 8192;
/// Matches begin no closer to the end than this, and look at three bytes at a time.
constexpr std::size_t kTail = 13;
constexpr std::size_t kSeed = 3;
constexpr std::size_t kUncounted = 4;

std::size_t literals_size(std::size_t count) {
    return 33 * (count / 32) + (count % 32 == 0 ? 0 : count % 32 + 1);
}

/// A match of 3 + `beyond` bytes; long ones are cut into pieces of 262.
std::size_t match_size(std::size_t beyond) {
    const auto length = beyond - 1;
    return 3 * (length / 262) + (length % 262 >= 6 ? 3 : 2);
}

class Estimate {
public:
    explicit Estimate(BytesView data) : data_{data}, limit_{data.size() < kTail ? 0 : data.size() - kTail} {}

    std::size_t run() {
        std::size_t size = 0;
        std::size_t from = 0;  // where the literals that are not counted yet begin
        for (std::size_t at = 2; at < limit_;) {
            std::size_t match = 0;
            at = find_match(at, match);
            if (at >= limit_)
                break;
            size += literals_size(at - from);
            const auto length = common_length(match + kSeed, at + kSeed);
            size += match_size(length);
            at += length;
            remember(at++);
            remember(at++);
            from = at;
        }
        return size + literals_size(data_.size() - from);
    }

private:
    std::uint32_t seed(std::size_t at) const {
        return data_[at] | (static_cast<std::uint32_t>(data_[at + 1]) << 8U) |
               (static_cast<std::uint32_t>(data_[at + 2]) << 16U);
    }
    std::uint32_t& slot(std::uint32_t bytes) {
        return last_seen_[(2654435769U * bytes) >> 19U & (kWindow - 1)];
    }
    void remember(std::size_t at) { slot(seed(at)) = static_cast<std::uint32_t>(at); }

    /// The first place from `at` on whose three bytes stand in the window before it; the limit if there is
    /// none.
    std::size_t find_match(std::size_t at, std::size_t& match) {
        for (; at < limit_; ++at) {
            const auto bytes = seed(at);
            match = slot(bytes);
            remember(at);
            if (at - match < kWindow && bytes == seed(match) && at + 1 < limit_)
                return at;
        }
        return limit_;
    }

    /// One more than the bytes that agree; as many as there are when all do. The last four never count.
    std::size_t common_length(std::size_t earlier, std::size_t later) const {
        const auto most = limit_ + (kTail - kUncounted) - later;
        for (std::size_t length = 0; length < most; ++length)
            if (data_[earlier + length] != data_[later + length])
                return length + 1;
        return most;
    }

    BytesView data_;
    std::size_t limit_;
    std::array<std::uint32_t, kWindow> last_seen_{};
};

}  // namespace

std::size_t fastlz_size(BytesView data) {
    return Estimate{data}.run();
}

}  // namespace studio::codec
