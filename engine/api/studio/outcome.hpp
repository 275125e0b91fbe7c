// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

#include "text.hpp"

namespace studio::api {

/// A value, or why there is none.
template <class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : content_{std::in_place_index<0>, std::move(value)} {}
    Outcome(Failure failure) : content_{std::in_place_index<1>, std::move(failure)} {}

    explicit operator bool() const { return content_.index() == 0; }
    const T& operator*() const { return std::get<0>(content_); }
    T& operator*() { return std::get<0>(content_); }
    const T* operator->() const { return &std::get<0>(content_); }
    T* operator->() { return &std::get<0>(content_); }
    const Failure& failure() const { return std::get<1>(content_); }

private:
    std::variant<T, Failure> content_;
};

struct Done {};  // the value of an Outcome that has none

}  // namespace studio::api
