// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <rollup/rollup.hpp>
#include <settling/claim_book.hpp>

namespace studio::ending {

/// The last state of a rollup that has ended, as the claims are made from it. The rollup outlives it.
class EndState {
public:
    /// Errors: its chain is not that far yet; of the store.
    static Result<std::unique_ptr<EndState>> open(const rollup::Rollup& rollup, std::uint64_t last_block);
    EndState(const EndState&) = delete;
    EndState& operator=(const EndState&) = delete;

    const settling::LastState& operator*() const { return last_; }
    /// Whether a contract stood at the address; an account that delegates to one (EIP-7702) is none.
    bool is_contract(const Address& address) const;

private:
    class Blocks final : public seams::BlockArchive {
    public:
        explicit Blocks(const rollup::Rollup& rollup) : rollup_{rollup} {}
        chain::SealedBlockPtr block(std::uint64_t number) const override;

    private:
        const rollup::Rollup& rollup_;
    };
    EndState(const rollup::Rollup& rollup, std::uint64_t last_block,
             std::shared_ptr<const state::StateView> view);

    const Blocks blocks_;
    const std::shared_ptr<const state::StateView> view_;
    const settling::LastState last_;
};

}  // namespace studio::ending
