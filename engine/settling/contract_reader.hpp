// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_code.hpp>
#include <seams/l1_source.hpp>

namespace studio::settling {

/// Reads one contract on the L1, at its newest block. Errors of every function: the call reverts, or what it
/// gives cannot be decoded.
class ContractReader {
public:
    ContractReader(const seams::L1Node& l1, const contracts::ContractCode& code, const Address& at)
        : l1_{l1}, code_{code}, at_{at} {}

    Result<codec::abi::Values> read(std::string_view function,
                                    const codec::abi::Values& arguments = {}) const;
    /// The first value of the answer, which the ABI says to be of this type.
    Result<Uint256> number(std::string_view function, const codec::abi::Values& arguments = {}) const;
    Result<Address> address(std::string_view function, const codec::abi::Values& arguments = {}) const;
    Result<bool> flag(std::string_view function, const codec::abi::Values& arguments = {}) const;
    Result<Hash32> hash(std::string_view function, const codec::abi::Values& arguments = {}) const;

private:
    const seams::L1Node& l1_;
    const contracts::ContractCode& code_;
    const Address at_;
};

/// One value of an answer whose ABI says to be of this type. A number over 64 bits is given as their largest.
std::uint64_t u64_of(const codec::abi::Value& value);
const Uint256& number_of(const codec::abi::Value& value);
const Address& address_of(const codec::abi::Value& value);
Hash32 hash_of(const codec::abi::Value& value);

}  // namespace studio::settling
