// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/keccak256.hpp>
#include <map>
#include <state/state_view.hpp>

namespace studio::fuzz {

inline Address numbered(std::uint64_t number) {
    return Address::right_aligned(Uint256{number}.to_hash());
}
inline const Address kCaller = numbered(0xA11CE);
inline const Address kFirst = numbered(0xC1);  // one byte, so that a PUSH1 can name it
inline const Address kSecond = numbered(0xC2);

/// A rich caller and two contracts in plain maps; a chain's state would take longer to make than most inputs
/// to run.
class SmallState final : public state::StateView {
public:
    SmallState(Bytes first, Bytes second) {
        accounts_[kCaller].balance = Uint256{0, 1, 0, 0};
        add_contract(kFirst, std::move(first));
        add_contract(kSecond, std::move(second));
    }
    void add_rich(const Address& address) { accounts_[address].balance = Uint256{0, 1, 0, 0}; }
    std::optional<state::Account> account(const Address& address) const override {
        const auto found = accounts_.find(address);
        return found == accounts_.end() ? std::nullopt : std::optional{found->second};
    }
    Uint256 storage(const Address& address, const Uint256& key) const override {
        return has_storage(address) && key < Uint256{4} ? key : Uint256{};
    }
    state::Code code(const Hash32& code_hash) const override {
        const auto found = codes_.find(code_hash);
        return found == codes_.end() ? std::make_shared<const Bytes>() : found->second;
    }
    bool has_storage(const Address& address) const override { return address == kFirst; }
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address& address, std::size_t) const override {
        if (!has_storage(address))
            return {};
        return {{Uint256{1}, Uint256{1}}, {Uint256{2}, Uint256{2}}, {Uint256{3}, Uint256{3}}};
    }

private:
    void add_contract(const Address& address, Bytes code) {
        const auto hash = crypto::keccak256(code);
        accounts_[address] = {1, Uint256{1'000}, hash};
        codes_[hash] = std::make_shared<const Bytes>(std::move(code));
    }

    std::map<Address, state::Account> accounts_;
    std::map<Hash32, state::Code> codes_;
};

}  // namespace studio::fuzz
