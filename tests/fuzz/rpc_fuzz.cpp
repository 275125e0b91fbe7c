// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <nlohmann/json.hpp>

#include "unit/rpc/test_node.hpp"

namespace {

using studio::rpc::test::TestNode;

/// A chain with a contract and a call of it with a log; its blocks are made.
struct Chain : TestNode {
    Chain() : TestNode{3} {
        static_cast<void>(send(signed_by_first(0, std::nullopt, studio::rpc::test::log_contract())));
        static_cast<void>(send(signed_by_first(1, user(1))));
        static_cast<void>(send(signed_by_first(2, studio::chain::create_address(user(0), 0))));
        run();
    }
};

}  // namespace

/// Every request gets JSON for an answer, or none if it was a notification.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view request{reinterpret_cast<const char*>(data), size};
    static Chain chain;
    static studio::rpc::Subscriptions subscriptions{[](const std::string&) {}};
    for (auto* connection : {static_cast<studio::rpc::Subscriptions*>(nullptr), &subscriptions}) {
        const auto reply = chain.answer(request, connection);
        STUDIO_ASSERT(reply.empty() || nlohmann::json::accept(reply));
    }
    return 0;
}
