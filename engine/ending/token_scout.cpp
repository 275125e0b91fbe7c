// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_scout.hpp"

#include <algorithm>
#include <bridging/bridging_contracts.hpp>
#include <codec/hex.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

namespace studio::ending {
namespace {

using settling::mapping_slot;

const Hash32 kTransfer = codec::abi::topic_of("Transfer(address,address,uint256)");
constexpr std::size_t kSamples = 6;
/// Looks at a contract until it counts as strange: a look may fall between two blocks.
constexpr unsigned kTries = 20;
constexpr std::uint64_t kFirstSlots = 32;
/// Beyond that many holders contracts count as equal.
constexpr std::size_t kCountedHolders = 1'000;
constexpr std::size_t kMostWhileOpen = TokenScout::kMostAssets / 2;
constexpr std::size_t kLongestText = 64;

/// Where OpenZeppelin's upgradeable contracts keep the mapping (ERC-7201, openzeppelin.storage.ERC20 and
/// ERC721; the owners are the third variable there).
constexpr std::string_view kErc20Namespace =
    "0x52c63247e1f47db19d5ce0460030c497f067ca4cebaf97ab2c5d6f3a9ed2ed00";
constexpr std::string_view kErc721Namespace =
    "0x80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300";
constexpr std::uint64_t kOwnersInNamespace = 2;

Uint256 slot_named(std::string_view hex) {
    return Uint256::from_big_endian(codec::fixed_from_hex<32>(hex)->view());
}

std::vector<Uint256> candidates(bool is_collection) {
    std::vector<Uint256> slots;
    for (std::uint64_t slot = 0; slot < kFirstSlots; ++slot)
        slots.emplace_back(slot);
    slots.push_back(is_collection ? slot_named(kErc721Namespace) + Uint256{kOwnersInNamespace}
                                  : slot_named(kErc20Namespace));
    return slots;
}

Address address_in(const Uint256& number) {
    return Address::right_aligned(number.to_hash().view().last<20>());
}

/// What people give as a name must fit on L1 and on a screen.
std::string shortened(std::string text) {
    std::erase_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    if (text.size() <= kLongestText)
        return text;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; };
    auto end = kLongestText;
    while (end > 0 && continues(text[end]))  // no half letters (UTF-8)
        --end;
    return text.substr(0, end);
}

}  // namespace

std::string text_of(const bridging::L2Side& l2, const Address& at, std::string_view function,
                    const std::string& otherwise) {
    const auto& code = bridging::token_contract();
    const auto returned = l2.call(at, code.call(function, {}));
    if (!returned)
        return otherwise;
    const auto values = code.result(function, *returned);
    const auto* said =
        values && values->size() == 1 ? std::get_if<std::string>(&values->at(0).data) : nullptr;
    auto out = said == nullptr ? std::string{} : shortened(*said);
    return out.empty() ? otherwise : out;
}

std::uint8_t decimals_of(const bridging::L2Side& l2, const Address& at) {
    constexpr std::uint8_t kUsual = 18;
    const auto returned = l2.call(at, bridging::token_contract().call("decimals", {}));
    if (!returned || returned->size() != 32)
        return kUsual;
    const auto said = Uint256::from_big_endian(BytesView{*returned});
    return said < Uint256{78} ? static_cast<std::uint8_t>(said.low64()) : kUsual;
}

Result<void> TokenScout::look(std::size_t most_blocks, std::optional<std::uint64_t> last) {
    const auto newest = std::min(last.value_or(UINT64_MAX), rollup_.settled().safe);
    for (std::size_t i = 0; i < most_blocks && read_to_ < newest; ++i, ++read_to_) {
        STUDIO_TRY(block, rollup_.store().block(read_to_ + 1));
        if (!block)
            return {};  // it went back
        for (const auto& receipt : block->receipts)
            for (const auto& log : receipt.logs)
                read(log);
    }
    return {};
}

void TokenScout::read(const chain::Log& log) {
    const auto topics = log.topics.size();
    if (topics < 3 || topics > 4 || log.topics[0] != kTransfer)
        return;
    const bool is_collection = topics == 4;
    auto& token = tokens_[log.address];
    token.is_collection = is_collection;
    const auto receiver = Address::right_aligned(log.topics[2].view().last<20>());
    if (!receiver.is_zero() && token.holders.size() < kCountedHolders)
        token.holders.insert(receiver);
    auto sample = Uint256::from_big_endian(log.topics[is_collection ? 3 : 2].view());
    if (sample.is_zero() || std::ranges::find(token.samples, sample) != token.samples.end())
        return;
    if (token.samples.size() == kSamples)
        token.samples.erase(token.samples.begin());
    token.samples.push_back(sample);
    token.tries = 0;
}

std::vector<TokenScout::Known::const_iterator> TokenScout::waiting(
    const std::vector<settling::ClaimAsset>& registered) const {
    std::set<Address> known;
    for (const auto& asset : registered)
        known.insert(asset.on_rollup);
    std::vector<Known::const_iterator> out;
    for (auto token = tokens_.begin(); token != tokens_.end(); ++token)
        if (!token->second.samples.empty() && !known.contains(token->first))
            out.push_back(token);
    std::ranges::stable_sort(out, std::ranges::greater{}, [this](const auto& token) {
        return std::pair{is_own_(token->first), token->second.holders.size()};
    });
    return out;
}

std::optional<Bytes> TokenScout::next_registration(const std::vector<settling::ClaimAsset>& registered,
                                                   bool is_over) {
    for (const auto& one : waiting(registered)) {
        const auto& at = one->first;
        const auto most = is_over || is_own_(at) ? kMostAssets : kMostWhileOpen;
        auto& token = tokens_.at(at);
        if (registered.size() >= most || token.tries == kTries)
            continue;
        if (const auto slot = find_slot(at, token))
            return registration(at, token, *slot);
        ++token.tries;
    }
    return std::nullopt;
}

bool TokenScout::is_undecided(const std::vector<settling::ClaimAsset>& registered) const {
    return registered.size() < kMostAssets && std::ranges::any_of(waiting(registered), [](const auto& one) {
               return one->second.tries < kTries;
           });
}

std::size_t TokenScout::left_out(const std::vector<settling::ClaimAsset>& registered, bool is_settled) const {
    const bool is_full = registered.size() >= kMostAssets;
    const auto left = waiting(registered);
    return static_cast<std::size_t>(std::ranges::count_if(
        left, [&](const auto& one) { return is_settled || is_full || one->second.tries == kTries; }));
}

std::optional<Uint256> TokenScout::said_of(const Address& at, const Token& token,
                                           const Uint256& sample) const {
    const auto& code = token.is_collection ? bridging::collection_contract() : bridging::token_contract();
    const char* function = token.is_collection ? "ownerOf" : "balanceOf";
    const codec::abi::Value argument =
        token.is_collection ? codec::abi::Value{sample} : codec::abi::Value{address_in(sample)};
    const auto returned = l2_.call(at, code.call(function, {argument}));
    if (!returned || returned->size() != 32)
        return std::nullopt;
    const auto said = Uint256::from_big_endian(BytesView{*returned});
    return said.is_zero() ? std::nullopt : std::optional{said};
}

std::optional<Uint256> TokenScout::find_slot(const Address& at, const Token& token) const {
    const auto view = rollup_.state_at(rollup_.head()->block.header.number);
    if (!view)
        return std::nullopt;
    auto slots = candidates(token.is_collection);
    bool is_told = false;
    for (const auto& sample : token.samples) {
        const auto said = said_of(at, token, sample);
        is_told = is_told || said.has_value();
        std::erase_if(slots, [&](const Uint256& slot) {
            return (*view)->storage(at, mapping_slot(sample, slot)) != said.value_or(Uint256{});
        });
    }
    // One whose balances cannot be told apart yet from something else waits for more holders.
    const bool is_last = token.tries + 1 == kTries;
    return is_told && !slots.empty() && (slots.size() == 1 || is_last) ? std::optional{slots.front()}
                                                                       : std::nullopt;
}

std::string TokenScout::base_uri(const Address& at, const Token& token) const {
    const auto& code = bridging::collection_contract();
    const auto& id = token.samples.back();
    const auto returned = l2_.call(at, code.call("tokenURI", {id}));
    if (!returned)
        return {};
    const auto values = code.result("tokenURI", *returned);
    const auto* said =
        values && values->size() == 1 ? std::get_if<std::string>(&values->at(0).data) : nullptr;
    const auto number = id.to_decimal();
    return said != nullptr && said->size() <= 4 * kLongestText && said->ends_with(number)
               ? said->substr(0, said->size() - number.size())
               : std::string{};
}

Bytes TokenScout::registration(const Address& at, const Token& token, const Uint256& slot) const {
    const auto& claims = settling::claims_contract();
    static const contracts::ContractCode mintable{"OptimismMintableERC20"};
    // Both of the OP Stack's mintable contracts say so of what they stand for on L1.
    if (const auto remote = l2_.call(at, mintable.call("REMOTE_TOKEN", {})); remote && remote->size() == 32)
        return claims.call("registerBridged",
                           {std::uint64_t{token.is_collection}, at,
                            address_in(Uint256::from_big_endian(BytesView{*remote})), slot});
    const auto name = text_of(l2_, at, "name", "Token");
    const auto symbol = text_of(l2_, at, "symbol", "TOKEN");
    const bool is_merged = merges_ && is_own_(at);
    if (!token.is_collection)
        return claims.call(is_merged ? "registerMergedToken" : "registerBornToken", {at, slot, name, symbol});
    return claims.call(is_merged ? "registerMergedCollection" : "registerBornCollection",
                       {at, slot, name, symbol, base_uri(at, token)});
}

}  // namespace studio::ending
