// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_book.hpp"

#include <algorithm>
#include <chain/predeploys.hpp>
#include <set>

#include "contract_reader.hpp"
#include "settling_contracts.hpp"
#include "settling_errors.hpp"

namespace studio::settling {
namespace {

const Hash32 kTransfer = codec::abi::topic_of("Transfer(address,address,uint256)");
/// Tokens in one claim: with them and its account's a holder's proofs stay far below a transaction's size.
constexpr std::size_t kTokensAClaim = 12;
constexpr std::size_t kBytesACall = 110'000;

Uint256 number_of(const Address& address) {
    return Uint256::from_big_endian(address.view());
}

/// Addresses below 0x100 (OP specs, predeploys: genesis gives each a wei).
bool is_precompile(const Address& address) {
    return std::all_of(address.begin(), address.end() - 1, [](std::uint8_t byte) { return byte == 0; });
}

/// Whoever received a token, and which tokens there were.
struct Seen {
    std::set<Address> holders;
    std::set<Uint256> tokens;
};

class Finder {
public:
    Finder(const LastState& last, const std::vector<ClaimAsset>& assets) : last_{last}, assets_{assets} {
        for (std::size_t i = 0; i < assets.size(); ++i)
            places_[assets[i].on_rollup] = i;
    }

    Result<std::vector<Holding>> run() {
        last_.for_each_account([this](const Address& address, const state::Account& account) {
            if (!account.balance.is_zero())
                at(address).wei = account.balance;
        });
        STUDIO_CHECK(read_events());
        for (const auto& [asset, seen] : seen_)
            assets_[asset].is_collection ? add_tokens(asset, seen) : add_balances(asset, seen);
        std::vector<Holding> out;
        for (auto& [address, holding] : holdings_) {
            if (is_precompile(address) || address == chain::message_passer)
                continue;
            holding.is_absent = !last_.view.account(address);
            out.push_back(std::move(holding));
        }
        return out;
    }

private:
    Result<void> read_events() {
        for (std::uint64_t number = 1; number <= last_.block && !places_.empty(); ++number) {
            const auto block = last_.blocks.block(number);
            if (!block)
                return fail(errors::kL2BlockMissing, {std::to_string(number)});
            for (const auto& receipt : block->receipts)
                for (const auto& log : receipt.logs)
                    read(log);
        }
        return {};
    }

    void read(const chain::Log& log) {
        const auto place = places_.find(log.address);
        if (place == places_.end() || log.topics.size() < 3 || log.topics[0] != kTransfer)
            return;
        auto& seen = seen_[place->second];
        seen.holders.insert(Address::right_aligned(log.topics[2].view().last<20>()));
        if (log.topics.size() == 4)
            seen.tokens.insert(Uint256::from_big_endian(log.topics[3].view()));
    }

    Uint256 slot(std::uint64_t asset, const Uint256& key) const {
        return last_.view.storage(assets_[asset].on_rollup, mapping_slot(key, assets_[asset].slot));
    }

    void add_balances(std::uint64_t asset, const Seen& seen) {
        for (const auto& holder : seen.holders)
            if (const auto balance = slot(asset, number_of(holder)); !balance.is_zero())
                at(holder).balances[asset] = balance;
    }

    void add_tokens(std::uint64_t asset, const Seen& seen) {
        for (const auto& token : seen.tokens)
            if (const auto owner = slot(asset, token); !owner.is_zero())
                at(Address::right_aligned(owner.to_hash().view().last<20>())).tokens[asset].push_back(token);
    }

    Holding& at(const Address& address) {
        auto& holding = holdings_[address];
        holding.holder = address;
        return holding;
    }

    const LastState& last_;
    const std::vector<ClaimAsset>& assets_;
    std::map<Address, std::uint64_t> places_;
    std::map<std::uint64_t, Seen> seen_;  // by asset
    std::map<Address, Holding> holdings_;
};

/// What is asked for in one claim: an asset, and tokens of it.
struct Part {
    std::uint64_t asset = 0;
    std::vector<Uint256> tokens;  // empty: a balance
};

bool has_born(const Holding& holding, const std::vector<ClaimAsset>& assets) {
    const auto is_born = [&](const auto& entry) { return assets.at(entry.first).is_born; };
    return std::ranges::any_of(holding.balances, is_born) || std::ranges::any_of(holding.tokens, is_born);
}

std::vector<Part> parts_of(const Holding& holding) {
    std::vector<Part> parts;
    for (const auto& [asset, balance] : holding.balances)
        parts.push_back({asset, {}});
    for (const auto& [asset, tokens] : holding.tokens)
        for (std::size_t from = 0; from < tokens.size(); from += kTokensAClaim)
            parts.push_back({asset,
                             {tokens.begin() + static_cast<std::ptrdiff_t>(from),
                              tokens.begin() + static_cast<std::ptrdiff_t>(
                                                   std::min(tokens.size(), from + kTokensAClaim))}});
    return parts;
}

Result<AssetClaim> asset_claim(const Part& part, const Address& holder, const ClaimAsset& asset,
                               const LastState& last) {
    std::vector<Uint256> keys;
    for (const auto& token : part.tokens)
        keys.push_back(mapping_slot(token, asset.slot));
    if (part.tokens.empty())
        keys.push_back(mapping_slot(number_of(holder), asset.slot));
    STUDIO_TRY(proof, last.prove(asset.on_rollup, keys));
    AssetClaim claim{part.asset, part.tokens, {}};
    for (auto& one : proof.storage)
        claim.proofs.push_back(std::move(one.nodes));
    return claim;
}

std::size_t bytes_of(const std::vector<Bytes>& nodes) {
    std::size_t sum = 0;
    for (const auto& node : nodes)
        sum += node.size() + 96;  // with its place and its length in the ABI's encoding
    return sum;
}

}  // namespace

Result<std::vector<ClaimAsset>> read_claim_assets(const seams::L1Node& l1, const Address& claims) {
    const ContractReader contract{l1, claims_contract(), claims};
    STUDIO_TRY(count, contract.number("assetCount"));
    std::vector<ClaimAsset> assets;
    const auto is_set = [](const codec::abi::Value& value) { return !settling::number_of(value).is_zero(); };
    for (std::uint64_t i = 0; i < count.low64(); ++i) {
        STUDIO_TRY(asset, contract.read("assets", {i}));
        assets.push_back({is_set(asset.at(0)), is_set(asset.at(1)),  // Kind, Origin: 0 is bridged
                          !hash_of(asset.at(5)).is_zero(), address_of(asset.at(2)), address_of(asset.at(3)),
                          settling::number_of(asset.at(4))});
    }
    return assets;
}

Result<std::vector<Holding>> find_holdings(const LastState& last, const std::vector<ClaimAsset>& assets) {
    return Finder{last, assets}.run();
}

Result<std::vector<Claim>> claims_of(const Holding& holding, const std::vector<ClaimAsset>& assets,
                                     const LastState& last) {
    STUDIO_TRY(proof, last.prove(holding.holder, {}));
    const auto code = last.view.code(proof.account.code_hash);
    const Claim empty{holding.holder, holding.is_absent, code ? *code : Bytes{}, std::move(proof.nodes), {}};
    std::vector<Claim> claims;
    // What was minted comes with the ether. A bridged token may refuse to be paid, and the ether with it.
    if (!holding.wei.is_zero() && !has_born(holding, assets))
        claims.push_back(empty);
    for (const auto& part : parts_of(holding)) {
        STUDIO_TRY(asset, asset_claim(part, holding.holder, assets.at(part.asset), last));
        claims.push_back(empty);
        claims.back().assets.push_back(std::move(asset));
    }
    return claims;
}

std::size_t bytes_of(const Claim& claim) {
    auto sum = 512 + claim.code.size() + bytes_of(claim.account_proof);
    for (const auto& asset : claim.assets)
        for (const auto& proof : asset.proofs)
            sum += 192 + bytes_of(proof);
    return sum;
}

std::size_t claims_in_call(std::span<const Claim> claims) {
    std::size_t bytes = 0;
    std::size_t count = 0;
    for (const auto& claim : claims) {
        bytes += bytes_of(claim);
        if (count > 0 && bytes > kBytesACall)
            break;
        ++count;
    }
    return count;
}

std::vector<Bytes> claim_calls(std::span<const Claim> claims) {
    std::vector<Bytes> calls;
    while (!claims.empty()) {
        const auto some = claims.first(claims_in_call(claims));
        calls.push_back(claim_call({some.begin(), some.end()}));
        claims = claims.subspan(some.size());
    }
    return calls;
}

}  // namespace studio::settling
