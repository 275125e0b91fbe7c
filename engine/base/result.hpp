// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "message.hpp"

namespace studio {

/// One way in which input can be wrong. Each room declares its kinds, with their texts, in one table
/// (`<room>_errors.hpp`), grouped by the section of the specification they enforce. Compared by address.
struct ErrorKind {
    const char* id;    // stable, for scripts: "transaction.nonce_too_low"
    const char* text;  // marked with STUDIO_TEXT("engine", …); %1 … %9 stand for the arguments
};

/// What went wrong and with which values. Never thrown.
struct [[nodiscard]] Error {
    const ErrorKind* kind;
    std::vector<std::string> args;

    Error(const ErrorKind& k, std::vector<std::string> a = {}) : kind{&k}, args{std::move(a)} {}
    bool is(const ErrorKind& k) const { return kind == &k; }
    Message message() const { return {kind->text, args}; }
    std::string english() const { return message().english(); }
};

/// A value, or the reason why there is none.
template <class T, class E = Error>
class [[nodiscard]] Result : public tl::expected<T, E> {
public:
    using tl::expected<T, E>::expected;
};

/// `return fail(kind, {args})` from a function that gives a Result.
inline tl::unexpected<Error> fail(const ErrorKind& kind, std::vector<std::string> args = {}) {
    return tl::unexpected<Error>{Error{kind, std::move(args)}};
}
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>{std::move(error)};
}

}  // namespace studio

/// Returns the error of `expression` to the caller, or binds its value to `name`.
#define STUDIO_TRY(name, expression)                             \
    auto name##_result = (expression);                           \
    if (!name##_result)                                          \
        return ::studio::fail(std::move(name##_result.error())); \
    auto& name = *name##_result
/// The same for a Result<void>.
#define STUDIO_CHECK(expression)                                    \
    do {                                                            \
        if (auto check_result = (expression); !check_result)        \
            return ::studio::fail(std::move(check_result.error())); \
    } while (false)
