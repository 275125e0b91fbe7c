// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/intrinsic_gas.hpp>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using chain::Fork;

chain::Transaction to_bob() {
    chain::Transaction fields;
    fields.to = test::World::bob;
    return fields;
}

TEST(IntrinsicGas, ATransferCosts21000) {
    EXPECT_EQ(intrinsic_gas(to_bob(), Fork::prague), 21'000U);
}

TEST(IntrinsicGas, DataCostsByByteAndAtLeastTheFloor) {
    auto fields = to_bob();
    fields.data = {0, 0, 1, 2, 3};

    const auto gas = intrinsic_gas_parts(fields, rules_of(Fork::prague));

    EXPECT_EQ(gas.base, 21'000U + 2 * 4 + 3 * 16);
    EXPECT_EQ(gas.floor, 21'000U + 10 * (2 + 3 * 4));  // EIP-7623
    EXPECT_EQ(intrinsic_gas(fields, Fork::prague), gas.floor);
    EXPECT_EQ(intrinsic_gas(fields, Fork::cancun), gas.base);
}

TEST(IntrinsicGas, CreationPaysForItsInitCode) {
    chain::Transaction fields;
    fields.data = Bytes(33, 0);

    EXPECT_EQ(intrinsic_gas(fields, Fork::cancun), 21'000U + 32'000 + 33 * 4 + 2 * 2);  // EIP-3860
}

TEST(IntrinsicGas, AccessListsAndAuthorizationsCost) {
    auto fields = to_bob();
    fields.access_list = {{test::World::bob, {Hash32{}, Hash32{}}}, {test::World::alice, {}}};
    fields.authorizations.resize(3);

    EXPECT_EQ(intrinsic_gas(fields, Fork::prague), 21'000U + 2 * 2400 + 2 * 1900 + 3 * 25'000);
}

}  // namespace
}  // namespace studio::evm
