// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_contracts.hpp"

#include <base/message.hpp>
#include <chain/transaction.hpp>

#include "contract_calls.hpp"
#include "test_keys.hpp"

namespace studio::load {
namespace {

/// The smallest units of one coin or token, which all have 18 decimals.
constexpr Uint256 kOne{1'000'000'000'000'000'000};

// Nonces of the deployments, in the order of setup_calls().
constexpr std::uint64_t kOnlyContract = 0;
constexpr std::uint64_t kGold = 0;
constexpr std::uint64_t kWood = 1;
constexpr std::uint64_t kPool = 2;

/// Users pass tokens to and fro, so what they claim lasts for any number of transfers of up to one token.
TokenTerms token_terms(const char* name, const char* symbol) {
    return {name, symbol, Uint256{2'000'000'000} * kOne, Uint256{1'000'000} * kOne};
}

/// The limit of a wallet is one that no user of a load reaches. Each shard has numbers of its own: on L1 all
/// are of one collection.
SaleTerms sale_terms(const SetupTerms& terms) {
    return {sale_price(), terms.supply ? Uint256{*terms.supply} : endless_supply(), Uint256{1'000'000'000},
            Uint256{terms.place.index + 1}, Uint256{terms.place.count}};
}

/// The reserves are a million times one trade, so prices move visibly but no trade meets an empty pool.
std::vector<Call> swap_setup(const Address& deployer) {
    const ContractAddresses at = contract_addresses(Kind::swap, deployer);
    const Uint256 reserve = Uint256{1'000'000'000} * kOne;
    return {deploy_token(deployer, token_terms("Gold", "GOLD")),
            deploy_token(deployer, token_terms("Wood", "WOOD")),
            deploy_pool(at.gold, at.wood),
            approve_tokens(at.gold, at.pool),
            approve_tokens(at.wood, at.pool),
            add_liquidity(at.pool, {reserve, reserve, deployer})};
}

}  // namespace

Uint256 sale_price() {
    return Uint256{1'000'000'000'000'000};  // 0.001 coins
}

Uint256 endless_supply() {
    return Uint256{1'000'000'000'000};
}

std::vector<KnownContract> known_contracts(Kind kind, std::uint64_t seed) {
    const ContractAddresses at = contract_addresses(kind, deployer_address(seed, kind));
    switch (kind) {
        case Kind::transfers:
        case Kind::sandbox:  // its contracts are its users' own
            return {};
        case Kind::token:
            return {{at.token, "GameToken", STUDIO_TEXT("engine", "Game token")}};
        case Kind::mint:
            return {{at.pass, "DropPass", STUDIO_TEXT("engine", "Event pass")}};
        case Kind::game:
            return {{at.arena, "Arena", STUDIO_TEXT("engine", "Arena")}};
        case Kind::swap:
            return {{at.gold, "GameToken", STUDIO_TEXT("engine", "Gold token")},
                    {at.wood, "GameToken", STUDIO_TEXT("engine", "Wood token")},
                    {at.pool, "Pool", STUDIO_TEXT("engine", "Gold and wood pool")}};
        case Kind::ticket:
            return {{at.ticket, "Ticket", STUDIO_TEXT("engine", "Event ticket")}};
    }
    return {};
}

std::vector<KnownContract> known_contracts(std::uint64_t seed) {
    std::vector<KnownContract> all;
    for (const KindInfo& info : load_kinds())
        for (const KnownContract& contract : known_contracts(info.kind, seed))
            all.push_back(contract);
    return all;
}

ContractAddresses contract_addresses(Kind kind, const Address& deployer) {
    ContractAddresses at;
    switch (kind) {
        case Kind::transfers:
        case Kind::sandbox:
            break;
        case Kind::token:
            at.token = chain::create_address(deployer, kOnlyContract);
            break;
        case Kind::mint:
            at.pass = chain::create_address(deployer, kOnlyContract);
            break;
        case Kind::game:
            at.arena = chain::create_address(deployer, kOnlyContract);
            break;
        case Kind::swap:
            at.gold = chain::create_address(deployer, kGold);
            at.wood = chain::create_address(deployer, kWood);
            at.pool = chain::create_address(deployer, kPool);
            break;
        case Kind::ticket:
            at.ticket = chain::create_address(deployer, kOnlyContract);
            break;
    }
    return at;
}

std::vector<Call> setup_calls(Kind kind, const Address& deployer, const SetupTerms& terms) {
    switch (kind) {
        case Kind::transfers:
        case Kind::sandbox:
            return {};
        case Kind::token:
            return {deploy_token(deployer, token_terms("Game Token", "GAME"))};
        case Kind::mint:
            return {deploy_pass(deployer, sale_terms(terms))};
        case Kind::game:
            return {deploy_arena()};
        case Kind::swap:
            return swap_setup(deployer);
        case Kind::ticket:
            return {deploy_ticket(deployer, sale_terms(terms))};
    }
    return {};
}

}  // namespace studio::load
