// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_text.hpp"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>

namespace studio::app::claim {
namespace {

constexpr int shownDigits = 4;
constexpr qsizetype symbolCharacters = 12;
constexpr qsizetype nameCharacters = 24;
constexpr std::size_t mostShares = 20;  // the rest is said by its number
constexpr std::size_t mostTokens = 24;

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Claim)
};

QString shareText(const api::ClaimShare& share, const api::ClaimAsset& asset, int digits) {
    if (asset.kind == api::AssetKind::erc721) {
        const QString name = shortName(asset.name.empty() ? asset.symbol : asset.name, nameCharacters);
        return format::units(share.amount, 0, 0) + QStringLiteral(" × ") + name;
    }
    return format::units(share.amount, asset.decimals, digits) + QLatin1Char(' ') +
           shortName(asset.symbol, symbolCharacters);
}

QString tokensText(const api::ClaimShare& share) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(share.tokens.size(), mostTokens); ++i)
        names << QLatin1Char('#') + format::shortHex(QString::fromStdString(share.tokens[i]));
    if (share.tokens.size() > mostTokens)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

/// `write` for each share whose asset is known, and how many are left out.
template <class Write>
QStringList listed(const api::ClaimRow& row, const std::vector<api::ClaimAsset>& assets, Write write) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(row.shares.size(), mostShares); ++i)
        if (row.shares[i].asset < assets.size())
            parts << write(row.shares[i], assets[row.shares[i].asset]);
    if (row.shares.size() > mostShares)
        parts << Words::tr("and %1 more").arg(format::number(row.shares.size() - mostShares));
    return parts;
}

}  // namespace

bool isPaidInPart(const api::ClaimRow& row) {
    return row.state == api::ClaimState::paid && !row.refusal.empty();
}

QString stateName(const api::ClaimRow& row) {
    switch (row.state) {
        case api::ClaimState::payable:
            return Words::tr("to be paid");
        case api::ClaimState::paying:
            return Words::tr("being paid");
        case api::ClaimState::paid:
            return isPaidInPart(row) ? Words::tr("paid in part") : Words::tr("paid");
        case api::ClaimState::refused:
            return Words::tr("refused");
    }
    return {};
}

Tone toneOf(const api::ClaimRow& row) {
    switch (row.state) {
        case api::ClaimState::payable:
            return Tone::Neutral;
        case api::ClaimState::paying:
            return Tone::Execution;
        case api::ClaimState::paid:
            return isPaidInPart(row) ? Tone::Neutral : Tone::Good;
        case api::ClaimState::refused:
            return Tone::Bad;
    }
    return Tone::Neutral;
}

QString assetsText(const api::ClaimRow& row, const std::vector<api::ClaimAsset>& assets) {
    const auto write = [](const api::ClaimShare& share, const api::ClaimAsset& asset) {
        return leftToRight(shareText(share, asset, shownDigits));
    };
    return listed(row, assets, write).join(Words::tr(", ", "between assets"));
}

QString assetsInFull(const api::ClaimRow& row, const std::vector<api::ClaimAsset>& assets) {
    const auto write = [](const api::ClaimShare& share, const api::ClaimAsset& asset) {
        const QString amount = shareText(share, asset, asset.decimals);
        return share.tokens.empty() ? amount : amount + QStringLiteral(": ") + tokensText(share);
    };
    return listed(row, assets, write).join(QLatin1Char('\n'));
}

QString nameOf(const api::ClaimAsset& asset) {
    const QString symbol = shortName(asset.symbol, symbolCharacters);
    const QString name = shortName(asset.name, nameCharacters);
    if (name.isEmpty() || name == symbol)
        return symbol;
    return symbol.isEmpty() ? name : Words::tr("%1 (%2)", "asset, symbol").arg(name, symbol);
}

QString holderText(const api::ClaimRow& row) {
    return row.name.empty() ? shortHash(row.holder) : shortName(row.name, nameCharacters);
}

QString ether(const std::string& wei, int digits) {
    return leftToRight(format::weiAsEth(wei.empty() ? "0" : wei, digits));
}

bool isSameAddress(const std::string& a, const std::string& b) {
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

}  // namespace studio::app::claim
