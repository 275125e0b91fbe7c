// SPDX-License-Identifier: GPL-3.0-or-later
#include "attraction.hpp"

#include <load/contract_calls.hpp>
#include <load/load_contracts.hpp>

namespace studio::audience {

std::optional<Attraction> attraction_of(load::Kind kind, const load::LoadAccounts& accounts) {
    const auto at = load::contract_addresses(kind, accounts.deployer(kind).address);
    const auto gas_of = [](const load::Call& call) { return call.gas_limit; };
    switch (kind) {
        case load::Kind::mint:
            return Attraction{"pass", "DropPass", at.pass, load::sale_price(),
                              gas_of(load::mint_pass(at.pass, {}, {}))};
        case load::Kind::token:
            return Attraction{"token", "GameToken", at.token, {}, gas_of(load::claim_tokens(at.token))};
        case load::Kind::game:
            return Attraction{"game", "Arena", at.arena, {}, gas_of(load::move_player(at.arena, 0))};
        case load::Kind::ticket:
            return Attraction{"ticket", "Ticket", at.ticket, load::sale_price(),
                              gas_of(load::buy_ticket(at.ticket, {}))};
        case load::Kind::transfers:
        case load::Kind::swap:
        case load::Kind::sandbox:
            break;
    }
    return std::nullopt;
}

}  // namespace studio::audience
