// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <seams/run_files.hpp>

namespace studio::rollup {

/// A run's folder, as modules may write and read it. Errors are the store's.
class RunFolder final : public seams::RunFiles {
public:
    explicit RunFolder(std::filesystem::path folder) : folder_{std::move(folder)} {}
    Result<void> put(const std::string& name, BytesView content) override;
    Result<std::optional<Bytes>> get(const std::string& name, std::size_t most_bytes) const override;

private:
    const std::filesystem::path folder_;
};

}  // namespace studio::rollup
