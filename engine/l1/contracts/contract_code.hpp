// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <string_view>

namespace studio::l1 {

/// An embedded contract with its ABI read. It is the program's own, so a name that does not exist and
/// arguments that do not fit are mistakes of ours: asserted.
class ContractCode {
public:
    explicit ContractCode(std::string_view artifact);

    const contracts::Artifact& artifact() const { return *artifact_; }
    /// Init code with the constructor's arguments behind it.
    Bytes creation(const codec::abi::Values& arguments) const;
    /// Call data. The function's name must not be overloaded.
    Bytes call(std::string_view function, const codec::abi::Values& arguments) const;

private:
    const contracts::Artifact* artifact_;
    codec::abi::Contract abi_;
};

}  // namespace studio::l1
