// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <optional>

namespace studio::seams {

/// The L1 block that a commitment stands in.
struct Inclusion {
    std::uint64_t l1_number = 0;
    std::uint64_t l1_time_s = 0;
};

/// Looks up batch data that lie on another layer, by what stands for them on L1 (OP specs,
/// experimental/alt-da.md).
/// Must: give the bytes that the commitment stands for, never others; whoever gives others is asked again.
/// Must: give nothing only when every honest node comes to the same answer from L1 alone (the commitment is
/// invalid, or the data were not given out in time). An error means: not now, ask again.
class CommittedData {
public:
    virtual ~CommittedData() = default;
    /// `commitment` is the batcher transaction's payload, version included.
    virtual Result<std::optional<Bytes>> committed_data(BytesView commitment, const Inclusion& at) const = 0;
    /// Whether committed_data() may give this answer, which somebody else kept. Must: ask nobody, and need
    /// nothing but the module's settings: archives are checked years later, on other machines.
    virtual bool is_answer(BytesView commitment, const Inclusion& at,
                           const std::optional<Bytes>& answer) const = 0;
};

}  // namespace studio::seams
