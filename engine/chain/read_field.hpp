// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <utility>

namespace studio::chain {

/// Puts what a decoder read into its place, or hands the error on.
template <class Field, class Read>
Result<void> read_field(Field& field, Result<Read> result) {
    if (!result)
        return fail(std::move(result.error()));
    field = std::move(*result);
    return {};
}

}  // namespace studio::chain
