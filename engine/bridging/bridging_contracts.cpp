// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridging_contracts.hpp"

namespace studio::bridging {

using contracts::ContractCode;

const ContractCode& bridge_contract() {
    static const ContractCode code{"L1StandardBridge"};
    return code;
}

const ContractCode& erc721_bridge_contract() {
    static const ContractCode code{"L1ERC721Bridge"};
    return code;
}

const ContractCode& erc20_factory_contract() {
    static const ContractCode code{"OptimismMintableERC20Factory"};
    return code;
}

const ContractCode& erc721_factory_contract() {
    static const ContractCode code{"OptimismMintableERC721Factory"};
    return code;
}

const ContractCode& token_contract() {
    static const ContractCode code{"GameToken"};
    return code;
}

const ContractCode& collection_contract() {
    static const ContractCode code{"DropPass"};
    return code;
}

const ContractCode& l2_collection_contract() {
    static const ContractCode code{"OptimismMintableERC721"};
    return code;
}

}  // namespace studio::bridging
