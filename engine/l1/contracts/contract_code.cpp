// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_code.hpp"

#include <base/assert.hpp>

namespace studio::l1 {

namespace {

const contracts::Artifact& embedded(std::string_view name) {
    const auto* artifact = contracts::find(name);
    STUDIO_ASSERT(artifact != nullptr);
    return *artifact;
}

codec::abi::Contract abi_of(const contracts::Artifact& artifact) {
    auto abi = codec::abi::parse_contract(artifact.abi_json);
    STUDIO_ASSERT(abi.has_value());
    return std::move(*abi);
}

}  // namespace

ContractCode::ContractCode(std::string_view artifact)
    : artifact_{&embedded(artifact)}, abi_{abi_of(*artifact_)} {}

Bytes ContractCode::creation(const codec::abi::Values& arguments) const {
    std::vector<codec::abi::Type> types;
    for (const auto& input : abi_.constructor_inputs)
        types.push_back(input.type);
    const auto encoded = codec::abi::encode(types, arguments);
    STUDIO_ASSERT(encoded.has_value());
    Bytes code{artifact_->init_code.begin(), artifact_->init_code.end()};
    code.insert(code.end(), encoded->begin(), encoded->end());
    return code;
}

Bytes ContractCode::call(std::string_view function, const codec::abi::Values& arguments) const {
    const auto* found = abi_.find_function(function);
    STUDIO_ASSERT(found != nullptr);
    auto data = found->encode_call(arguments);
    STUDIO_ASSERT(data.has_value());
    return std::move(*data);
}

}  // namespace studio::l1
