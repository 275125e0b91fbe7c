// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/outcome.hpp>
#include <base/result.hpp>

namespace studio::api_impl {

inline api::Text text_of(const Message& message) {
    return {std::string{message.text}, message.args};
}
inline api::Failure failure_of(const Error& error) {
    return {error.kind->id, text_of(error.message())};
}
inline api::Failure failure(const ErrorKind& kind, std::vector<std::string> args = {}) {
    return failure_of(Error{kind, std::move(args)});
}

}  // namespace studio::api_impl
