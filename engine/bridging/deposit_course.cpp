// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chain/transaction.hpp>
#include <codec/hex.hpp>
#include <op/deposits.hpp>
#include <settling/contract_reader.hpp>

#include "bridging_contracts.hpp"
#include "bridging_errors.hpp"
#include "course.hpp"

/// From L1 to the rollup (OP specs, protocol/deposits.md and bridges.md).
namespace studio::bridging {
namespace {

using api::AssetKind;

const Hash32 kRelayedEvent = codec::abi::topic_of("RelayedMessage(bytes32)");
/// L1 blocks from which their pace is taken.
constexpr std::uint64_t kPaceBlocks = 10;

class Deposit {
public:
    Deposit(Walk& walk, Ground& ground) : walk_{walk}, ground_{ground}, order_{walk.order()} {}

    Result<void> run() {
        const auto leaving = *leaving_step(order_);
        if (order_.asset != AssetKind::ether) {
            STUDIO_TRY(is_approved, approve(leaving - 1, leaving));
            if (!is_approved)
                return {};
        }
        STUDIO_TRY(left, walk_.transaction({leaving, ground_.l1, Walk::Repeat::only_when_final,
                                            [this] { return leave(); }}));
        if (!left)
            return {};
        return arrive(leaving + 1, walk_.record().steps[leaving].sent->hash, *left.included);
    }

private:
    const Address& bridge() const {
        return order_.asset == AssetKind::erc721 ? ground_.contracts.l1_erc721_bridge
                                                 : ground_.contracts.l1_standard_bridge;
    }
    const Address& token() const {
        return order_.asset == AssetKind::erc721 ? ground_.assets.collection_l1 : ground_.assets.token_l1;
    }

    /// The bridge uses the consent up: once it has, or is about to, none is needed.
    Result<bool> approve(std::size_t step, std::size_t leaving) {
        walk_.reach(step);
        STUDIO_TRY(leaves, walk_.is_under_way(leaving, ground_.l1));
        const auto holds = [this, leaves = leaves]() -> Result<bool> {
            if (leaves)
                return true;
            return is_allowed();
        };
        STUDIO_TRY(passed, walk_.transaction({step, ground_.l1, Walk::Repeat::harmless,
                                              [this] { return consent(); }, holds}));
        return static_cast<bool>(passed);
    }

    Result<bool> is_allowed() const {
        if (order_.asset == AssetKind::erc721) {
            STUDIO_TRY(taker,
                       read(ground_.l1, collection_contract(), token(), "getApproved", {order_.amount}));
            return settling::address_of(taker.at(0)) == bridge();
        }
        STUDIO_TRY(allowed,
                   read(ground_.l1, token_contract(), token(), "allowance", {order_.account, bridge()}));
        return settling::number_of(allowed.at(0)) >= order_.amount;
    }

    Result<Walk::Call> consent() const {
        return Walk::Call{
            token(), {}, token_contract().call("approve", {bridge(), order_.amount}), gas::kApprove};
    }

    Result<Walk::Call> leave() const {
        const auto& to = order_.account;
        const auto& assets = ground_.assets;
        if (order_.asset == AssetKind::ether)
            return Walk::Call{bridge(), order_.amount,
                              bridge_contract().call("bridgeETHTo", {to, kMinGas, Bytes{}}), gas::kDeposit};
        if (order_.asset == AssetKind::erc20)
            return Walk::Call{bridge(),
                              {},
                              bridge_contract().call("bridgeERC20To", {assets.token_l1, assets.token_l2, to,
                                                                       order_.amount, kMinGas, Bytes{}}),
                              gas::kDeposit};
        return Walk::Call{
            bridge(),
            {},
            erc721_bridge_contract().call("bridgeERC721To", {assets.collection_l1, assets.collection_l2, to,
                                                             order_.amount, kMinGas, Bytes{}}),
            gas::kDeposit};
    }

    Result<void> arrive(std::size_t step, const Hash32& sent, const ChainSide::Included& left) {
        walk_.reach(step);
        STUDIO_TRY(block, ground_.l1.node().l1_block(left.block));
        std::optional<Hash32> deposit;
        std::optional<ChainSide::Included> arrived;
        if (block) {
            STUDIO_TRY(found, deposit_in(*block, sent));
            deposit = found;
        }
        if (deposit) {
            STUDIO_TRY(found, ground_.l2.included(*deposit));
            arrived = std::move(found);
        }
        if (!arrived)
            walk_.wait(step,
                       {STUDIO_TEXT("engine",
                                    "The rollup to come to L1 block %1, which has the deposit, and to make a "
                                    "block from it."),
                        {std::to_string(left.block)}},
                       arrival_ms(block));
        else if (is_relayed(arrived->receipt))
            walk_.pass(step, *deposit, *arrived);
        else
            walk_.give_up(step, text_of({errors::kRefusedOnL2, {codec::to_hex(deposit->view())}}));
        return {};
    }

    /// The hash on L2 of the deposit that a transaction on L1 made: logs are counted through the whole block
    /// (source hash computation). Nothing: the block is not the one that had it.
    Result<std::optional<Hash32>> deposit_in(const chain::SealedBlock& block, const Hash32& sent) const {
        std::uint64_t log_index = 0;
        for (std::size_t i = 0; i < block.receipts.size(); ++i)
            for (const auto& log : block.receipts[i].logs) {
                const auto source = op::user_deposit_source(block.hash, log_index++);
                if (block.block.transactions[i]->hash != sent ||
                    log.address != ground_.contracts.optimism_portal || log.topics.empty() ||
                    log.topics[0] != op::transaction_deposited_event)
                    continue;
                STUDIO_TRY(fields, op::read_deposit(log, source));
                STUDIO_TRY(sealed, chain::seal_transaction(std::move(fields)));
                return std::optional{sealed.hash};
            }
        return std::nullopt;
    }

    static bool is_relayed(const chain::Receipt& receipt) {
        return receipt.success && std::ranges::any_of(receipt.logs, [](const chain::Log& log) {
                   return log.address == kL2Messenger && !log.topics.empty() &&
                          log.topics[0] == kRelayedEvent;
               });
    }

    /// When the sequencer may take the deposit's L1 block for an origin, by the pace of the last L1 blocks.
    std::optional<std::int64_t> arrival_ms(const chain::SealedBlockPtr& block) const {
        const auto head = ground_.l1.head();
        const auto back = std::min(head.number, kPaceBlocks);
        const auto earlier = ground_.l1.node().l1_block(head.number - back);
        if (!block || !earlier || !*earlier || back == 0)
            return std::nullopt;
        const auto pace_s = (head.time_s - (*earlier)->block.header.timestamp) / back;
        const auto time_s = block->block.header.timestamp + ground_.link.terms().confirmations * pace_s +
                            ground_.l2_block_time_s;
        return static_cast<std::int64_t>(time_s) * 1000;
    }

    Walk& walk_;
    Ground& ground_;
    const Order order_;
};

}  // namespace

Result<void> walk_deposit(Walk& walk, Ground& ground) {
    return Deposit{walk, ground}.run();
}

}  // namespace studio::bridging
