// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <studio/bridging.hpp>
#include <vector>

/// What a person has filled into the form, and whether the engine can be asked for it.
namespace studio::app {

/// On which side something is.
enum class Side { Ethereum, Rollup };

struct Draft {
    api::BridgeKind kind{};  // deposit or withdrawal
    api::AssetKind asset{};
    QString amount;     // in whole units, as written
    std::string token;  // chosen of a collection
};

struct CheckedDraft {
    std::optional<api::BridgeOrder> order;  // empty: it cannot be given yet
    QString problem;                        // what is wrong, in a sentence; empty when nothing was filled in
};

/// Where a transfer takes its asset from.
Side sourceOf(api::BridgeKind kind);

const std::string& balanceOn(Side side, const api::BridgeAsset& asset);
const std::vector<std::string>& tokensOn(Side side, const api::BridgeAsset& asset);

/// The asset of that kind; null when the account's list has none.
const api::BridgeAsset* assetOf(api::AssetKind kind, const std::vector<api::BridgeAsset>& assets);

/// An amount of it with its symbol, as a sentence shows it: "1.25 ETH", left to right.
QString amountOf(const api::BridgeAsset& asset, const std::string& smallest);

/// Whether Ethereum could not pay out all that the account has of it on the rollup: what accounts had there
/// from the rollup's beginning was never deposited.
bool isShortOnEthereum(api::BridgeKind kind, const api::BridgeAsset& asset);

/// The most that "All" may send, in the smallest unit: everything, less `feeReserve_wei` where the fee is
/// paid from the same balance.
std::string mostToSend(api::BridgeKind kind, const api::BridgeAsset& asset);
inline constexpr const char* feeReserve_wei = "100000000000000000";  // 0.1 ETH

/// Of an account (0x…) with these assets.
CheckedDraft checked(const Draft& draft, const std::string& account,
                     const std::vector<api::BridgeAsset>& assets);

}  // namespace studio::app
