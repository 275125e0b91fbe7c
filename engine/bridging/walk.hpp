// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/secp256k1.hpp>
#include <functional>
#include <set>

#include "sighting.hpp"

namespace studio::bridging {

/// Accounts that have a transaction of some transfer under way, by whether it is on L1.
using BusyAccounts = std::set<std::pair<bool, Address>>;

/// One look at one transfer, also one that had failed: which steps are behind it by both chains as they are
/// now, and the next thing that is to be done. The courses say what the steps are; here is how a transaction
/// is sent once and never twice.
class Walk {
public:
    /// Makes the record durable. Errors: those of the file.
    using Keep = std::function<Result<void>(const TransferRecord&)>;
    Walk(TransferRecord record, std::vector<api::BridgeStep> steps, const crypto::SecretKey& key,
         const BusyAccounts& busy, Keep keep);

    const Order& order() const { return record_.order; }

    enum class Repeat : std::uint8_t {
        harmless,        // a second one changes nothing
        only_when_final  // a second one would move assets again, should the first one come back
    };
    struct Call {
        Address to;
        Uint256 value;  // wei
        Bytes data;
        std::uint64_t gas = 0;
    };
    struct Task {
        std::size_t step = 0;
        ChainSide& side;
        Repeat repeat = Repeat::harmless;
        std::function<Result<Call>()> call;
        /// What the transaction is for, as the chain has it now. Empty: that it is in a block with success.
        std::function<Result<bool>()> holds = {};
    };
    struct Passed {
        bool is_behind = false;
        std::optional<ChainSide::Included> included;  // its transaction, if it is in a block
        explicit operator bool() const { return is_behind; }
    };
    /// A step that is taken by a transaction of the account: looks for it, sends it (again) when it is
    /// needed. Errors: of the chains, of the call, of the file, kWalletEmpty; all of them may pass.
    Result<Passed> transaction(const Task& task);
    /// Whether the step's transaction is in a block with success, or may come into one.
    Result<bool> is_under_way(std::size_t step, const ChainSide& side) const;

    /// What goes wrong from here on befalls this step.
    void reach(std::size_t step) { at_ = step; }
    /// A step without a transaction of the account is behind it.
    void pass(std::size_t step);
    /// The same, by somebody else's transaction.
    void pass(std::size_t step, const Hash32& transaction, const ChainSide::Included& included);
    void wait(std::size_t step, api::Text waits_for, std::optional<std::int64_t> until_ms = {});
    /// It cannot go on by itself.
    void give_up(std::size_t step, api::Text why);
    /// The step that was reached ran into this.
    void wait_for_end_of(const Error& error);

    const TransferRecord& record() const { return record_; }
    TransferRecord& record() { return record_; }
    const std::vector<api::BridgeStep>& steps() const { return steps_; }
    bool is_through() const;
    const BusyAccounts& own_busy() const { return own_busy_; }
    /// Whether something was sent.
    bool has_acted() const { return has_acted_; }
    /// The file could not be written.
    const std::optional<Error>& unkept() const { return unkept_; }

private:
    void show(std::size_t step, const SentTransaction& sent, const Sighting& seen);
    Result<void> send_again(const Task& task);
    /// Other transfers of the account wait with what they send on this chain.
    void keep_busy(const ChainSide& side);
    /// False: not now.
    bool may_sign(const Task& task, const Sighting& seen);
    Result<void> sign_and_send(const Task& task);

    TransferRecord record_;
    std::vector<api::BridgeStep> steps_;
    const crypto::SecretKey& key_;
    const BusyAccounts& busy_;  // with other transfers
    BusyAccounts own_busy_;
    Keep keep_;
    std::size_t at_ = 0;  // the step that was reached
    bool has_acted_ = false;
    std::optional<Error> unkept_;
};

/// An error's text, for people.
api::Text text_of(const Error& error);

}  // namespace studio::bridging
