// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_check.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>

#include "amount.hpp"

namespace studio::app {
namespace {

constexpr int shownDigits = 6;
constexpr qsizetype symbolCharacters = 12;

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::OrderCheck)
};

QString emptyPurse(Side side) {
    return side == Side::Ethereum
               ? Words::tr("This account has no ether on Ethereum, and the fee is paid with it.")
               : Words::tr("This account has no ether on the rollup, and the fee is paid with it.");
}

/// A transfer pays where it begins; a withdrawal is proven and finished on Ethereum besides.
QString feeProblem(const Draft& draft, const std::vector<api::BridgeAsset>& assets) {
    const api::BridgeAsset* ether = assetOf(api::AssetKind::ether, assets);
    if (ether == nullptr)
        return {};
    const Side source = sourceOf(draft.kind);
    if (amount::isZero(balanceOn(source, *ether)))
        return emptyPurse(source);
    return amount::isZero(ether->balance_l1) ? emptyPurse(Side::Ethereum) : QString();
}

QString faultText(amount::Fault fault, const api::BridgeAsset& asset) {
    switch (fault) {
        case amount::Fault::none:
        case amount::Fault::empty:
            return {};
        case amount::Fault::notANumber:
            return Words::tr("Write digits only, with a point for fractions, such as 1.5.");
        case amount::Fault::tooManyDigits:
            break;
    }
    return asset.decimals == 0
               ? Words::tr("This asset cannot be divided: write a whole number.")
               : Words::tr("This asset has at most %n digit(s) after the point.", nullptr, asset.decimals);
}

QString rangeProblem(const Draft& draft, const api::BridgeAsset& asset, const std::string& smallest) {
    if (amount::isZero(smallest))
        return Words::tr("Write an amount above 0.");
    const Side source = sourceOf(draft.kind);
    const std::string& balance = balanceOn(source, asset);
    const int order = amount::compare(smallest, balance);
    if (order > 0)
        return source == Side::Ethereum
                   ? Words::tr("There is only %1 on Ethereum.").arg(amountOf(asset, balance))
                   : Words::tr("There is only %1 on the rollup.").arg(amountOf(asset, balance));
    if (isShortOnEthereum(draft.kind, asset) && amount::compare(smallest, asset.payable_l1) > 0)
        return Words::tr(
                   "Ethereum can pay out %1 now: only what was deposited there can come back. Deposit "
                   "some first, or move less.")
            .arg(amountOf(asset, asset.payable_l1));
    if (order == 0 && asset.kind == api::AssetKind::ether)
        return Words::tr("Leave a little of it: the fee is paid from the same account.");
    return {};
}

QString tokenProblem(const Draft& draft, const api::BridgeAsset& asset) {
    const Side source = sourceOf(draft.kind);
    const auto& tokens = tokensOn(source, asset);
    if (std::ranges::find(tokens, draft.token) != tokens.end())
        return {};
    return source == Side::Ethereum ? Words::tr("This account has no token of the collection on Ethereum.")
                                    : Words::tr("This account has no token of the collection on the rollup.");
}

}  // namespace

Side sourceOf(api::BridgeKind kind) {
    return kind == api::BridgeKind::withdrawal ? Side::Rollup : Side::Ethereum;
}

const std::string& balanceOn(Side side, const api::BridgeAsset& asset) {
    return side == Side::Ethereum ? asset.balance_l1 : asset.balance_l2;
}

const std::vector<std::string>& tokensOn(Side side, const api::BridgeAsset& asset) {
    return side == Side::Ethereum ? asset.tokens_l1 : asset.tokens_l2;
}

const api::BridgeAsset* assetOf(api::AssetKind kind, const std::vector<api::BridgeAsset>& assets) {
    const auto found = std::ranges::find(assets, kind, &api::BridgeAsset::kind);
    return found == assets.end() ? nullptr : &*found;
}

QString amountOf(const api::BridgeAsset& asset, const std::string& smallest) {
    const QString symbol = shortName(asset.symbol, symbolCharacters);
    return leftToRight(format::units(smallest, asset.decimals, shownDigits) + QLatin1Char(' ') + symbol);
}

bool isShortOnEthereum(api::BridgeKind kind, const api::BridgeAsset& asset) {
    return kind == api::BridgeKind::withdrawal && !asset.payable_l1.empty() &&
           amount::compare(asset.payable_l1, asset.balance_l2) < 0;
}

std::string mostToSend(api::BridgeKind kind, const api::BridgeAsset& asset) {
    const std::string& balance = balanceOn(sourceOf(kind), asset);
    if (asset.kind != api::AssetKind::ether)
        return balance;
    const std::string most = amount::less(balance, feeReserve_wei);
    return isShortOnEthereum(kind, asset) && amount::compare(asset.payable_l1, most) < 0 ? asset.payable_l1
                                                                                         : most;
}

CheckedDraft checked(const Draft& draft, const std::string& account,
                     const std::vector<api::BridgeAsset>& assets) {
    const api::BridgeAsset* asset = assetOf(draft.asset, assets);
    if (asset == nullptr)
        return {};
    const bool isToken = asset->kind == api::AssetKind::erc721;
    const amount::Written written = amount::read(draft.amount, asset->decimals);
    QString problem = feeProblem(draft, assets);
    if (problem.isEmpty() && isToken)
        problem = tokenProblem(draft, *asset);
    else if (problem.isEmpty())
        problem = faultText(written.fault, *asset);
    if (problem.isEmpty() && !isToken && written.fault == amount::Fault::empty)
        return {};
    if (problem.isEmpty() && !isToken)
        problem = rangeProblem(draft, *asset, written.smallest);
    if (!problem.isEmpty())
        return {std::nullopt, problem};
    return {api::BridgeOrder{draft.kind, draft.asset, account, isToken ? draft.token : written.smallest}, {}};
}

}  // namespace studio::app
