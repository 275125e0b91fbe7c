// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling_contracts.hpp"

namespace studio::settling {

using contracts::ContractCode;

const ContractCode& factory_contract() {
    static const ContractCode code{"DisputeGameFactory"};
    return code;
}

const ContractCode& game_contract() {
    static const ContractCode code{"FaultDisputeGame"};
    return code;
}

const ContractCode& anchor_contract() {
    static const ContractCode code{"AnchorStateRegistry"};
    return code;
}

const ContractCode& bonds_contract() {
    static const ContractCode code{"DelayedWETH"};
    return code;
}

const ContractCode& portal_contract() {
    static const ContractCode code{"OptimismPortal2"};
    return code;
}

const ContractCode& config_contract() {
    static const ContractCode code{"SystemConfig"};
    return code;
}

const ContractCode& life_contract() {
    static const ContractCode code{"EphemeralLife"};
    return code;
}

const ContractCode& claims_contract() {
    static const ContractCode code{"EphemeralClaims"};
    return code;
}

}  // namespace studio::settling
