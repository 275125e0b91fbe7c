// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_contracts.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <support/fixtures.hpp>

namespace studio::simulation {
namespace {

using Contracts = std::map<std::string, TestContract, std::less<>>;

Contracts read_contracts() {
    Contracts found;
    const auto document = test::read_json(STUDIO_TEST_CONTRACTS);
    for (const auto& [name, artifact] : document.items())
        found[name] = {codec::abi::parse_contract(artifact.at("abi").dump()).value(),
                       codec::from_hex(artifact.at("bytecode").get<std::string>()).value()};
    return found;
}

}  // namespace

Bytes TestContract::call(std::string_view name, const codec::abi::Values& arguments) const {
    return function(name).encode_call(arguments).value();
}

const codec::abi::Function& TestContract::function(std::string_view name) const {
    const auto* found = abi.find_function(name);
    STUDIO_ASSERT(found != nullptr);
    return *found;
}

const TestContract& test_contract(std::string_view name) {
    static const Contracts contracts = read_contracts();
    const auto found = contracts.find(name);
    STUDIO_ASSERT(found != contracts.end());
    return found->second;
}

}  // namespace studio::simulation
