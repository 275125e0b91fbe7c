// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <string>

namespace studio::spec_suites {

/// Whether an error is what a fixture expects. `expected` holds names of execution-spec-tests' exceptions
/// ("TransactionException.NONCE_IS_MAX"), separated by |. Where none of them is known here, any error will
/// do.
bool stands_for(const std::string& expected, const Error& error);

}  // namespace studio::spec_suites
