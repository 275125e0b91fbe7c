// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_calls.hpp"

#include <base/assert.hpp>
#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <string_view>

namespace studio::load {
namespace {

using codec::abi::Value;
using codec::abi::Values;

/// Swap fee of the pool in hundredths of a percent.
constexpr std::uint64_t kPoolFeeBasisPoints = 30;

// Gas limits; the unit test runs each call's costliest case and holds them to it.
constexpr std::uint64_t kDeployPassGas = 1'700'000;
constexpr std::uint64_t kDeployTicketGas = 2'000'000;
constexpr std::uint64_t kDeployTokenGas = 1'000'000;
constexpr std::uint64_t kDeployArenaGas = 970'000;
constexpr std::uint64_t kDeployPoolGas = 1'580'000;
constexpr std::uint64_t kAddLiquidityGas = 230'000;
constexpr std::uint64_t kSendGas = 21'000;
constexpr std::uint64_t kMintGas = 120'000;
constexpr std::uint64_t kBuyTicketGas = 190'000;
constexpr std::uint64_t kGiveTicketGas = 130'000;
constexpr std::uint64_t kUseTicketGas = 75'000;
constexpr std::uint64_t kClaimGas = 80'000;
constexpr std::uint64_t kTransferGas = 55'000;
constexpr std::uint64_t kApproveGas = 50'000;
constexpr std::uint64_t kMoveGas = 130'000;
constexpr std::uint64_t kSwapGas = 100'000;

Values sale_arguments(const char* name, const char* symbol, const Address& organiser,
                      const SaleTerms& terms) {
    return {name,
            symbol,
            organiser,
            terms.price,
            terms.supply_cap,
            terms.wallet_limit,
            terms.first_number,
            terms.number_step};
}

/// An artifact with its ABI parsed, once for the program's life.
class Contract {
public:
    explicit Contract(std::string_view name) : artifact_{contracts::find(name)} {
        STUDIO_ASSERT(artifact_ != nullptr);
        auto abi = codec::abi::parse_contract(artifact_->abi_json);
        STUDIO_ASSERT(abi.has_value());
        abi_ = std::move(*abi);
    }

    Bytes init_code(const Values& arguments) const {
        std::vector<codec::abi::Type> types;
        for (const auto& input : abi_.constructor_inputs)
            types.push_back(input.type);
        const auto encoded = codec::abi::encode(types, arguments);
        STUDIO_ASSERT(encoded.has_value());
        Bytes code{artifact_->init_code.begin(), artifact_->init_code.end()};
        code.insert(code.end(), encoded->begin(), encoded->end());
        return code;
    }

    const codec::abi::Function& function(std::string_view name) const {
        const auto* found = abi_.find_function(name);
        STUDIO_ASSERT(found != nullptr);
        return *found;
    }

private:
    const contracts::Artifact* artifact_;
    codec::abi::Contract abi_;
};

const Contract& pass_contract() {
    static const Contract contract{"DropPass"};
    return contract;
}
const Contract& ticket_contract() {
    static const Contract contract{"Ticket"};
    return contract;
}
const Contract& token_contract() {
    static const Contract contract{"GameToken"};
    return contract;
}
const Contract& arena_contract() {
    static const Contract contract{"Arena"};
    return contract;
}
const Contract& pool_contract() {
    static const Contract contract{"Pool"};
    return contract;
}

Call creation(Bytes init_code, std::uint64_t gas_limit) {
    return {std::nullopt, {}, std::move(init_code), gas_limit};
}

Call call_of(const Address& to, const codec::abi::Function& function, const Values& arguments,
             std::uint64_t gas_limit) {
    auto data = function.encode_call(arguments);
    STUDIO_ASSERT(data.has_value());
    return {to, {}, std::move(*data), gas_limit};
}

}  // namespace

Call deploy_pass(const Address& organiser, const SaleTerms& terms) {
    return creation(pass_contract().init_code(sale_arguments("Event Pass", "PASS", organiser, terms)),
                    kDeployPassGas);
}

Call deploy_ticket(const Address& organiser, const SaleTerms& terms) {
    return creation(ticket_contract().init_code(sale_arguments("Event Ticket", "TICKET", organiser, terms)),
                    kDeployTicketGas);
}

Call deploy_token(const Address& organiser, const TokenTerms& terms) {
    return creation(token_contract().init_code(
                        {terms.name, terms.symbol, organiser, terms.initial_supply, terms.claim_amount}),
                    kDeployTokenGas);
}

Call deploy_arena() {
    return creation(arena_contract().init_code({}), kDeployArenaGas);
}

Call deploy_pool(const Address& token0, const Address& token1) {
    return creation(pool_contract().init_code({token0, token1, kPoolFeeBasisPoints}), kDeployPoolGas);
}

Call send_coins(const Address& to, const Uint256& value) {
    return {to, value, {}, kSendGas};
}

Call mint_pass(const Address& pass, const Address& to, const Uint256& price) {
    static const auto& mint = pass_contract().function("mint");
    Call call = call_of(pass, mint, {to, 1}, kMintGas);
    call.value = price;
    return call;
}

Call buy_ticket(const Address& ticket, const Uint256& price) {
    static const auto& buy = ticket_contract().function("buy");
    Call call = call_of(ticket, buy, {}, kBuyTicketGas);
    call.value = price;
    return call;
}

Call give_ticket(const Address& ticket, const Address& to) {
    static const auto& give = ticket_contract().function("give");
    return call_of(ticket, give, {to}, kGiveTicketGas);
}

Call use_ticket(const Address& ticket) {
    static const auto& enter = ticket_contract().function("enter");
    return call_of(ticket, enter, {}, kUseTicketGas);
}

Call claim_tokens(const Address& token) {
    static const auto& claim = token_contract().function("claim");
    return call_of(token, claim, {}, kClaimGas);
}

Call transfer_tokens(const Address& token, const Address& to, const Uint256& amount) {
    static const auto& transfer = token_contract().function("transfer");
    return call_of(token, transfer, {to, amount}, kTransferGas);
}

Call approve_tokens(const Address& token, const Address& spender) {
    static const auto& approve = token_contract().function("approve");
    return call_of(token, approve, {spender, ~Uint256{}}, kApproveGas);
}

Call move_player(const Address& arena, std::uint8_t direction) {
    static const auto& move = arena_contract().function("move");
    return call_of(arena, move, {Uint256{direction}}, kMoveGas);
}

Call swap_tokens(const Address& pool, const SwapOrder& order) {
    static const auto& swap = pool_contract().function("swap");
    return call_of(pool, swap, {order.token_in, order.amount_in, order.min_amount_out, order.receiver},
                   kSwapGas);
}

Call add_liquidity(const Address& pool, const Deposit& deposit) {
    static const auto& add = pool_contract().function("addLiquidity");
    return call_of(pool, add, {deposit.amount0, deposit.amount1, Uint256{}, deposit.receiver},
                   kAddLiquidityGas);
}

}  // namespace studio::load
