// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_code.hpp"

#include <base/assert.hpp>

namespace studio::contracts {

namespace {

const Artifact& embedded(std::string_view name) {
    const auto* artifact = find(name);
    STUDIO_ASSERT(artifact != nullptr);
    return *artifact;
}

codec::abi::Contract abi_of(const Artifact& artifact) {
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
    auto data = function_of(function).encode_call(arguments);
    STUDIO_ASSERT(data.has_value());
    return std::move(*data);
}

Result<codec::abi::Values> ContractCode::result(std::string_view function, BytesView returned) const {
    return function_of(function).decode_result(returned);
}

const codec::abi::Function& ContractCode::function_of(std::string_view name) const {
    const auto* found = abi_.find_function(name);
    STUDIO_ASSERT(found != nullptr);
    return *found;
}

}  // namespace studio::contracts
