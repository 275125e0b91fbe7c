// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods.hpp"

#include <unordered_map>

namespace studio::rpc {

Method find_method(std::string_view name) {
    static const auto table = [] {
        std::unordered_map<std::string_view, Method> all;
        for (const auto group : {chain_methods(), account_methods(), transaction_methods(), call_methods(),
                                 simulate_methods(), fee_methods(), filter_methods(), debug_methods(),
                                 client_methods(), config_methods(), building_methods()})
            for (const auto& entry : group)
                all.emplace(entry.name, entry.method);
        return all;
    }();
    const auto found = table.find(name);
    return found == table.end() ? nullptr : found->second;
}

RpcError unknown_method(std::string_view name) {
    constexpr std::size_t shown = 100;
    return {RpcError::kMethodNotFound,
            "the method " + std::string{name.substr(0, shown)} + " does not exist/is not available"};
}

}  // namespace studio::rpc
