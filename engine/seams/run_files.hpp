// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <optional>
#include <string>

namespace studio::seams {

/// Files in the run's folder, for what a module keeps there. A name is a relative path of lower-case letters,
/// digits, '-' and '/'. Any thread.
class RunFiles {
public:
    virtual ~RunFiles() = default;
    /// Must: be durable when it returns, and leave the old file or the new one if it does not.
    virtual Result<void> put(const std::string& name, BytesView content) = 0;
    /// Nothing: there is no such file. Error: it cannot be read, or has more than `most_bytes`.
    virtual Result<std::optional<Bytes>> get(const std::string& name, std::size_t most_bytes) const = 0;
};

}  // namespace studio::seams
