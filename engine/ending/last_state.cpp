// SPDX-License-Identifier: GPL-3.0-or-later
#include "last_state.hpp"

namespace studio::ending {
namespace {

/// An account's code that only names the contract that acts for it (EIP-7702).
bool is_delegation(const Bytes& code) {
    constexpr std::size_t kSize = 23;
    return code.size() == kSize && code[0] == 0xef && code[1] == 0x01 && code[2] == 0x00;
}

}  // namespace

chain::SealedBlockPtr EndState::Blocks::block(std::uint64_t number) const {
    auto found = rollup_.store().block(number);
    return found ? std::move(*found) : nullptr;
}

EndState::EndState(const rollup::Rollup& rollup, std::uint64_t last_block,
                   std::shared_ptr<const state::StateView> view)
    : blocks_{rollup},
      view_{std::move(view)},
      last_{last_block, blocks_, *view_,
            [&rollup](const auto& visit) { rollup.state().for_each_account(visit); },
            [&rollup, last_block](const Address& address, const std::vector<Uint256>& keys) {
                return rollup.prove(last_block, address, keys);
            }} {}

Result<std::unique_ptr<EndState>> EndState::open(const rollup::Rollup& rollup, std::uint64_t last_block) {
    STUDIO_TRY(view, rollup.state_at(last_block));
    return std::unique_ptr<EndState>{new EndState{rollup, last_block, std::move(view)}};
}

bool EndState::is_contract(const Address& address) const {
    const auto account = view_->account(address);
    if (!account)
        return false;
    const auto code = view_->code(account->code_hash);
    return code && !code->empty() && !is_delegation(*code);
}

}  // namespace studio::ending
