// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <string_view>

#include "artifacts.hpp"

namespace studio::contracts {

/// An embedded contract with its ABI read. It is the program's own, so a name that does not exist and
/// arguments that do not fit are mistakes of ours: asserted.
class ContractCode {
public:
    explicit ContractCode(std::string_view artifact);

    const Artifact& artifact() const { return *artifact_; }
    /// Init code with the constructor's arguments behind it.
    Bytes creation(const codec::abi::Values& arguments) const;
    /// Call data. The function's name must not be overloaded.
    Bytes call(std::string_view function, const codec::abi::Values& arguments) const;
    /// What a call of that function gave. Error: of the decoder.
    Result<codec::abi::Values> result(std::string_view function, BytesView returned) const;

private:
    const codec::abi::Function& function_of(std::string_view name) const;

    const Artifact* artifact_;
    codec::abi::Contract abi_;
};

}  // namespace studio::contracts
