// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_pages.hpp"

#include <base/assert.hpp>

namespace studio::audience {

void ShardPages::set(std::vector<std::string> urls) {
    STUDIO_ASSERT(urls.size() == place_.count);
    const std::lock_guard lock{mutex_};
    if (place_.index == 0)
        urls_ = std::move(urls);
}

std::uint32_t ShardPages::next() {
    const std::lock_guard lock{mutex_};
    if (urls_.empty())
        return place_.index;
    for (std::uint32_t tries = 0; tries < place_.count; ++tries) {
        const auto shard = next_++ % place_.count;
        if (shard == place_.index || !urls_[shard].empty())
            return shard;
    }
    return place_.index;
}

void ShardPages::write(codec::json::Writer& out) const {
    if (place_.is_alone()) {
        out.null();
        return;
    }
    out.begin_object().key("index").number(place_.index).key("count").number(place_.count);
    out.key("pages").begin_array();
    const std::lock_guard lock{mutex_};
    for (const auto& url : urls_)
        out.string(url);
    out.end_array().end_object();
}

}  // namespace studio::audience
