// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_reader.hpp"

#include <limits>

namespace studio::settling {

using codec::abi::Value;
using codec::abi::Values;

Result<Values> ContractReader::read(std::string_view function, const Values& arguments) const {
    STUDIO_TRY(returned, l1_.l1_call(at_, code_.call(function, arguments)));
    return code_.result(function, returned);
}

Result<Uint256> ContractReader::number(std::string_view function, const Values& arguments) const {
    STUDIO_TRY(values, read(function, arguments));
    return number_of(values.at(0));
}

Result<Address> ContractReader::address(std::string_view function, const Values& arguments) const {
    STUDIO_TRY(values, read(function, arguments));
    return address_of(values.at(0));
}

Result<bool> ContractReader::flag(std::string_view function, const Values& arguments) const {
    STUDIO_TRY(values, read(function, arguments));
    return std::get<bool>(values.at(0).data);
}

Result<Hash32> ContractReader::hash(std::string_view function, const Values& arguments) const {
    STUDIO_TRY(values, read(function, arguments));
    return hash_of(values.at(0));
}

std::uint64_t u64_of(const Value& value) {
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    const auto& number = number_of(value);
    return number > Uint256{most} ? most : number.low64();
}

const Uint256& number_of(const Value& value) {
    return std::get<Uint256>(value.data);
}

const Address& address_of(const Value& value) {
    return std::get<Address>(value.data);
}

Hash32 hash_of(const Value& value) {
    return Hash32::right_aligned(std::get<Bytes>(value.data));
}

}  // namespace studio::settling
