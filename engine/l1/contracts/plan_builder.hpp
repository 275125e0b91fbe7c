// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <codec/abi.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "deployment.hpp"

namespace studio::l1 {

/// A contract to make.
struct Creation {
    std::string name;           // NamedContract::name
    std::string_view contract;  // artifact whose constructor runs
    codec::abi::Values arguments = {};
    std::string_view artifact = {};  // NamedContract::artifact, where it is another
};

/// Writes transactions of one account down, in the order of its nonces.
class PlanBuilder {
public:
    PlanBuilder(const Address& deployer, std::uint64_t first_nonce)
        : deployer_{deployer}, first_nonce_{first_nonce} {}

    /// Gives the address that the contract will have.
    Address create(Creation creation);
    void call(std::string name, const Address& to, Bytes data, const Uint256& wei = {});
    /// What a creation would make so many transactions after the next one.
    Address address_after(std::size_t transactions_between) const;

    /// A call of ProxyAdmin::upgradeAndCall: from then on the proxy has that code, initialised.
    struct Initialisation {
        std::string name;
        Address proxy_admin;
        Address proxy;
        Address implementation;
        Bytes initialize_call;
    };
    void initialise(const Initialisation& step);

    std::vector<PlannedTransaction> transactions;
    std::vector<NamedContract> names;

private:
    void add(PlannedTransaction transaction, std::uint64_t execution_gas);

    Address deployer_;
    std::uint64_t first_nonce_;
};

}  // namespace studio::l1
