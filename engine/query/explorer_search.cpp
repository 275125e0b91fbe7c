// SPDX-License-Identifier: GPL-3.0-or-later
#include <cctype>
#include <codec/hex.hpp>

#include "explorer_parts.hpp"

/// Explorer: search.
namespace studio::query {

namespace {

std::string lower(std::string_view text) {
    std::string out{text};
    for (auto& c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    return text;
}

bool is_hex(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// One search: what was typed and what was found so far.
class Search {
public:
    Search(const Explorer::Parts& parts, const state::StateView& view, std::string_view text)
        : parts_{parts}, view_{view}, text_{lower(text)} {}

    std::vector<api::SearchHit> run() {
        if (const auto number = read_number(text_))
            find_number(*number);
        if (text_.starts_with("0x") && is_hex(std::string_view{text_}.substr(2)))
            find_hex();
        else
            find_names();
        return std::move(hits_);
    }

private:
    void add(api::HitKind kind, std::string id, std::string label) {
        const bool known = std::any_of(hits_.begin(), hits_.end(),
                                       [&](const auto& hit) { return hit.kind == kind && hit.id == id; });
        if (!known && hits_.size() < limits::kSearchMaxHits)
            hits_.push_back({kind, std::move(id), std::move(label)});
    }
    void add_account(const Address& address) {
        auto name = parts_.name_of(address, view_);
        auto hex = codec::to_hex(address);
        add(api::HitKind::account, hex, name.empty() ? hex : name);
    }
    void add_transaction(const Hash32& hash, std::uint64_t block) {
        const auto hex = codec::to_hex(hash);
        add(api::HitKind::transaction, hex, hex + " @ " + std::to_string(block));
    }

    /// A block, or the owner of an NFT of that number.
    void find_number(std::uint64_t number) {
        if (number <= parts_.head())
            add(api::HitKind::block, std::to_string(number), std::to_string(number));
        for (const auto& [address, name] : parts_.names.names()) {
            const auto* contract = parts_.contracts.at(address, view_);
            // OpenZeppelin's ERC-721 keeps owners in this mapping.
            const auto slot = contract == nullptr
                                  ? std::nullopt
                                  : contract->layout.slot_of_number("_owners", Uint256{number});
            const auto owner = slot ? view_.storage(address, *slot) : Uint256{};
            if (!owner.is_zero())
                add(api::HitKind::account, codec::to_hex(Address::right_aligned(owner.to_hash())),
                    name + " #" + std::to_string(number));
        }
    }

    void find_hex() {
        if (const auto hash = codec::fixed_from_hex<32>(text_)) {
            find_hash(*hash);
            return;
        }
        if (const auto address = codec::fixed_from_hex<20>(text_)) {
            add_account(*address);
            return;
        }
        find_beginnings();
    }

    void find_hash(const Hash32& hash) {
        const auto& store = parts_.chain.store;
        if (const auto at = store.find_transaction(hash); at && *at)
            add_transaction(hash, (*at)->block);
        if (const auto number = store.number_of(hash); number && *number)
            add(api::HitKind::block, std::to_string(**number), std::to_string(**number));
    }

    /// Names by their addresses, then the newest transactions and blocks.
    void find_beginnings() {
        if (text_.size() < 4)  // "0x" and one digit would fit everything
            return;
        for (const auto& [address, name] : parts_.names.names())
            if (codec::to_hex(address).starts_with(text_))
                add_account(address);
        const auto& store = parts_.chain.store;
        if (const auto blocks = store.summaries(parts_.head(), limits::kSearchRecentBlocks))
            for (const auto& block : *blocks)
                if (codec::to_hex(block.hash).starts_with(text_))
                    add(api::HitKind::block, std::to_string(block.header.number),
                        std::to_string(block.header.number));
        if (const auto recent = store.transactions(std::nullopt, limits::kSearchRecentTransactions))
            for (const auto& stored : recent->rows)
                if (codec::to_hex(stored.transaction->hash).starts_with(text_))
                    add_transaction(stored.transaction->hash, stored.at.block);
        if (const auto newest = store.accounts(false, std::nullopt, limits::kSearchRecentTransactions))
            for (const auto& address : newest->rows)
                if (codec::to_hex(address).starts_with(text_))
                    add_account(address);
    }

    /// Names that begin with the text come before those that hold it elsewhere.
    void find_names() {
        for (const bool at_start : {true, false})
            for (const auto& [address, name] : parts_.names.names()) {
                const auto at = lower(name).find(text_);
                if (at != std::string::npos && (at == 0) == at_start)
                    add_account(address);
            }
    }

    const Explorer::Parts& parts_;
    const state::StateView& view_;
    std::string text_;
    std::vector<api::SearchHit> hits_;
};

}  // namespace

std::vector<api::SearchHit> Explorer::search(const std::string& text) const {
    const auto wanted = trimmed(text);
    const auto view = parts_->view();
    if (!view || wanted.empty() || wanted.size() > limits::kSearchMaxText)
        return {};
    return Search{*parts_, **view, wanted}.run();
}

}  // namespace studio::query
