// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "flat_map.hpp"
#include "journal.hpp"
#include "key_hash.hpp"
#include "stable_list.hpp"

// What a Journal is made of; private to the room.
namespace studio::state {

/// Numbers transactions and slices of one journal. Marks such as "warm" hold the number of the transaction
/// they were set in, so that the next transaction forgets them all without visiting any.
using Turn = std::uint64_t;
inline constexpr Turn never = 0;
inline constexpr std::uint32_t no_slot = UINT32_MAX;

/// An account as the journal knows it, loaded from the view at its first use.
struct AccountEntry {
    Address address;
    std::optional<Account> base;  // in the view beneath
    std::optional<Account> current;
    std::optional<Account> at_slice;  // when the slice began; valid if slice_turn is the current slice
    Code code;                        // of `current`; null until it is asked for
    std::uint32_t first_slot = no_slot;
    std::uint32_t seen_at = 0;  // among the accounts seen; valid if seen_in is the current transaction
    Turn seen_in = never;       // its value was looked at, or changed
    Turn warm_in = never;
    Turn touched_in = never;
    Turn created_in = never;
    Turn destroyed_in = never;
    Turn slice_turn = never;
};

struct SlotEntry {
    Uint256 key;
    Uint256 base;
    Uint256 current;
    Uint256 original;  // at the start of transaction original_in
    Uint256 at_slice;  // valid if slice_turn is the current slice
    std::uint32_t account = 0;
    std::uint32_t next_of_account = no_slot;
    Turn original_in = never;
    Turn seen_in = never;
    Turn warm_in = never;
    Turn slice_turn = never;
};

struct SlotPlace {
    std::uint32_t account = 0;
    Uint256 key;
    friend bool operator==(const SlotPlace&, const SlotPlace&) = default;
};
struct SlotPlaceHash {
    std::size_t operator()(const SlotPlace& place) const noexcept {
        return KeyHash::fold(KeyHash{}(place.key) ^ place.account, key_hash_secret()[0] | 1U);
    }
};

/// One step back: what `index` held before a change.
struct UndoEntry {
    enum class Kind : std::uint8_t {
        presence,
        balance,
        nonce,
        code,
        touched,
        created,
        destroyed,
        account_warmth,
        slot_value,
        slot_warmth,
        transient_value,
        log,
        refund,
    };
    Kind kind;
    std::uint32_t index;  // of an account, slot or transient value
    Uint256 previous;
};

struct Journal::Parts {
    explicit Parts(const StateView& base_view) : base{base_view} {}

    const StateView& base;
    StableList<AccountEntry> accounts;
    FlatMap<Address, std::uint32_t, KeyHash> account_numbers;
    StableList<SlotEntry> slots;
    FlatMap<SlotPlace, std::uint32_t, SlotPlaceHash> slot_numbers;
    FlatMap<SlotPlace, std::uint32_t, SlotPlaceHash> transient_numbers;
    std::vector<Uint256> transient_values;

    std::vector<UndoEntry> undo;
    std::vector<std::pair<Hash32, Code>> replaced_codes;  // one for each undo entry of kind code
    std::vector<std::uint32_t> touched;    // in this transaction; may repeat or have been reverted
    std::vector<std::uint32_t> destroyed;  // likewise
    std::vector<std::uint32_t> in_slice;   // accounts changed, or with a slot changed, since the slice began
    std::vector<chain::Log> logs;
    std::int64_t refund = 0;
    EmptyAccounts empty_accounts = EmptyAccounts::removed;  // in this transaction

    // recorded accesses of this transaction: numbers, and the values at the first look
    bool is_recording = false;
    std::vector<std::pair<std::uint32_t, std::optional<Account>>> seen_accounts;
    std::vector<std::pair<std::uint32_t, Uint256>> seen_slots;
    bool listed_storage = false;
    AccessRecord accesses;                       // of the last transaction
    std::vector<std::pair<Hash32, Code>> codes;  // set in this journal, for view()

    Turn transaction = 1;
    Turn slice = 1;

    // loading
    std::uint32_t account_number(const Address& address);
    AccountEntry& account(const Address& address) {
        const auto number = account_number(address);
        see_account(number);
        return accounts[number];
    }
    std::uint32_t slot_number(std::uint32_t account, const Uint256& key);
    SlotEntry& slot(const Address& address, const Uint256& key) {
        const auto number = slot_number(account_number(address), key);
        see_slot(number);
        return slots[number];
    }
    void see_account(std::uint32_t number) {
        if (is_recording && accounts[number].seen_in != transaction)
            note_account(number);
    }
    void see_slot(std::uint32_t number) {
        if (is_recording && slots[number].seen_in != transaction)
            note_slot(number);
    }
    void note_account(std::uint32_t number);
    void note_slot(std::uint32_t number);
    AccessRecord make_accesses() const;
    const Code& code_of(AccountEntry& entry);
    std::uint32_t transient_number(std::uint32_t account, const Uint256& key);

    // changing
    void record(UndoEntry::Kind kind, std::uint32_t index, const Uint256& previous = {});
    void touch(std::uint32_t number);
    /// The account, present and touched, about to be changed.
    Account& changeable(std::uint32_t number);
    void set_slot(std::uint32_t number, const Uint256& value);
    void clear_storage(std::uint32_t account);
    void note_in_slice(AccountEntry& entry, std::uint32_t number);
    void note_in_slice(SlotEntry& entry);

    // going back, and ending a transaction
    void undo_last();
    void undo_mark(const UndoEntry& entry);
    void remove_account(std::uint32_t number);
    void remove_touched_empty();
    void forget_transaction();

    bool has_storage(std::uint32_t number);
    /// Every slot of the account that is not zero in the view beneath is loaded. False: there is none.
    bool load_storage(std::uint32_t number);
};

}  // namespace studio::state
