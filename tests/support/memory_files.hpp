// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <seams/run_files.hpp>

namespace studio::test {

/// A run's folder in memory. One thread.
class MemoryFiles final : public seams::RunFiles {
public:
    Result<void> put(const std::string& name, BytesView content) override {
        files[name] = {content.begin(), content.end()};
        return {};
    }
    Result<std::optional<Bytes>> get(const std::string& name, std::size_t) const override {
        const auto found = files.find(name);
        return found == files.end() ? std::nullopt : std::optional{found->second};
    }

    std::map<std::string, Bytes> files;
};

}  // namespace studio::test
