// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with a price set (resources/schema/prices.schema.json).
namespace studio::metrics::errors {

inline constexpr ErrorKind kPriceSetField{
    "prices.bad_field", STUDIO_TEXT("engine", "The price set's field %1 is missing or not %2.")};
inline constexpr ErrorKind kPriceSetInput{
    "prices.bad_input",
    STUDIO_TEXT("engine", "The price \"%1\" must be a number of at least 0 and below 10^15.")};
inline constexpr ErrorKind kPriceSetTwice{"prices.input_twice",
                                          STUDIO_TEXT("engine", "The price \"%1\" stands twice in the set.")};
inline constexpr ErrorKind kPriceSetTooLong{
    "prices.too_long",
    STUDIO_TEXT("engine", "A price set has at most %1 prices and texts of %2 characters.")};

}  // namespace studio::metrics::errors
