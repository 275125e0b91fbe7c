// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <optional>

namespace studio::seams {

/// Looks up batch data that lie on another layer, by what stands for them on L1 (OP specs,
/// experimental/alt-da.md).
/// Must: give the bytes that the commitment stands for, never others; whoever gives others is asked again.
/// Must: give nothing only when every honest node comes to the same answer from L1 alone (the commitment is
/// invalid, or the data were not given out in time). An error means: not now, ask again.
class CommittedData {
public:
    virtual ~CommittedData() = default;
    /// `commitment` is the batcher transaction's payload, version included, of L1 block `l1_number`.
    virtual Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                        std::uint64_t l1_number) const = 0;
};

}  // namespace studio::seams
