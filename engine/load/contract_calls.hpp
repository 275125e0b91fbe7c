// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>

#include "call.hpp"

/// Calls of the contracts in resources/contracts, with gas limits that suffice in their costliest case and
/// are tight otherwise: a block fills up by limits before it fills up by gas used.
namespace studio::load {

/// Of a pass drop and of a ticket sale.
struct SaleTerms {
    Uint256 price;  // wei
    Uint256 supply_cap;
    Uint256 wallet_limit;
    Uint256 first_number{1};  // of a pass, or the seat of a ticket
    Uint256 number_step{1};   // from each to the next
};

struct TokenTerms {
    const char* name;
    const char* symbol;
    Uint256 initial_supply;  // to the organiser, in the smallest unit, as the claim
    Uint256 claim_amount;
};

struct SwapOrder {
    Address token_in;
    Uint256 amount_in;
    Uint256 min_amount_out;
    Address receiver;
};

struct Deposit {
    Uint256 amount0;
    Uint256 amount1;
    Address receiver;  // of the shares
};

Call deploy_pass(const Address& organiser, const SaleTerms& terms);
Call deploy_ticket(const Address& organiser, const SaleTerms& terms);
Call deploy_token(const Address& organiser, const TokenTerms& terms);
Call deploy_arena();
Call deploy_pool(const Address& token0, const Address& token1);

Call send_coins(const Address& to, const Uint256& value);
Call mint_pass(const Address& pass, const Address& to, const Uint256& price);
Call buy_ticket(const Address& ticket, const Uint256& price);
/// The sender's newest unused ticket.
Call give_ticket(const Address& ticket, const Address& to);
Call use_ticket(const Address& ticket);
Call claim_tokens(const Address& token);
Call transfer_tokens(const Address& token, const Address& to, const Uint256& amount);
/// Allows `spender` to take any amount.
Call approve_tokens(const Address& token, const Address& spender);
/// `direction` in [0, 3].
Call move_player(const Address& arena, std::uint8_t direction);
Call swap_tokens(const Address& pool, const SwapOrder& order);
Call add_liquidity(const Address& pool, const Deposit& deposit);

}  // namespace studio::load
