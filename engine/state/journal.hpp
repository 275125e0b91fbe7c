// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/receipt.hpp>

#include "access_record.hpp"
#include "state_view.hpp"

namespace studio::state {

/// What becomes of an account with neither nonce, balance nor code.
enum class EmptyAccounts : std::uint8_t {
    removed,  // EIP-161: it counts as absent, and goes at the end of a transaction that touched it
    kept,     // before Spurious Dragon: it exists like any other, and a touch makes it
};

/// The state while blocks are built: a view beneath, changes above, every change revertible.
/// Life: for each transaction begin_transaction() … finish_transaction(); in between checkpoint()/revert().
/// One thread. The view must outlive it.
class Journal {
public:
    using Checkpoint = std::size_t;

    explicit Journal(const StateView& base);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    // transactions and calls
    void begin_transaction(EmptyAccounts empty_accounts = EmptyAccounts::removed);
    /// Destroys what SELFDESTRUCT marked, removes touched empty accounts where they are not kept, forgets
    /// warm sets, transient storage, logs, refunds and the undo log.
    void finish_transaction();
    Checkpoint checkpoint() const;
    void revert(Checkpoint checkpoint);

    // accounts
    bool exists(const Address& address) const;      // present, and not empty where such are removed
    Account account(const Address& address) const;  // zeros when absent
    Uint256 balance(const Address& address) const;
    std::uint64_t nonce(const Address& address) const;
    Hash32 code_hash(const Address& address) const;  // as stored; the empty hash when absent
    Code code(const Address& address) const;
    void touch(const Address& address);
    void add_balance(const Address& address, const Uint256& wei);
    /// The balance must suffice (asserted).
    void subtract_balance(const Address& address, const Uint256& wei);
    /// As a state override does; transactions move wei.
    void set_balance(const Address& address, const Uint256& wei);
    void set_nonce(const Address& address, std::uint64_t nonce);
    void set_code(const Address& address, Bytes code);
    /// Marks the account as made in this transaction and clears what it may hold (nonce 1 is set by the
    /// caller).
    void create_account(const Address& address);
    bool created_in_transaction(const Address& address) const;
    /// True when the address has code, a nonce or storage (EIP-684, EIP-7610).
    bool collides(const Address& address) const;
    /// SELFDESTRUCT: the account goes when the transaction ends. Its balance is moved by the caller. False
    /// when it was marked already.
    bool mark_destroyed(const Address& address);

    // storage
    Uint256 storage(const Address& address, const Uint256& key) const;
    /// Value at the start of the transaction (EIP-2200).
    Uint256 original_storage(const Address& address, const Uint256& key) const;
    void set_storage(const Address& address, const Uint256& key, const Uint256& value);
    /// Every slot becomes zero.
    void clear_storage(const Address& address);
    Uint256 transient(const Address& address, const Uint256& key) const;  // EIP-1153
    void set_transient(const Address& address, const Uint256& key, const Uint256& value);

    // EIP-2929: both give true when it was cold
    bool warm_account(const Address& address);
    bool warm_slot(const Address& address, const Uint256& key);
    bool is_warm(const Address& address) const;

    // substate
    void add_log(chain::Log log);
    const std::vector<chain::Log>& logs() const;
    void add_refund(std::int64_t gas);  // may be negative
    std::int64_t refund() const;

    /// All changes since construction, sorted, without those that came back to their old value. Between
    /// transactions only.
    StateDiff diff() const;
    // Running transactions ahead of their turn:
    /// From now on every transaction's accesses are recorded.
    void record_accesses();
    /// Those of the transaction that was finished last.
    AccessRecord take_accesses();
    /// Whether everything the record's transaction read is the same here. Between transactions only.
    bool agrees_with(const AccessRecord& record) const;
    /// Makes the record's changes, which agree with what is here. Between transactions only.
    void adopt(const AccessRecord& record);
    /// The state as it is now, for readers of any thread while the journal does not change. The journal must
    /// outlive it.
    std::unique_ptr<StateView> view() const;

    /// Changes since the last call of this function (or construction): a preconfirmation slice. Between
    /// transactions only.
    StateDiff take_slice();

private:
    struct Parts;
    class View;
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::state
