// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <string_view>

namespace studio::simulation {

/// A contract of tests/simulation/contracts. Lives as long as the program.
struct TestContract {
    codec::abi::Contract abi;
    Bytes creation;  // without constructor arguments

    Bytes call(std::string_view function, const codec::abi::Values& arguments = {}) const;
    const codec::abi::Function& function(std::string_view name) const;
};

const TestContract& test_contract(std::string_view name);

}  // namespace studio::simulation
