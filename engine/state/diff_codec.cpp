// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>

#include "account.hpp"
#include "state_errors.hpp"

// The stored form of a StateDiff. Numbers are varints (7 bits a byte, low first, shortest form); 256-bit
// values a length byte and as many big-endian bytes without leading zeros.
//
//     version(1)
//     accounts: count, each: address(20), flags(1), [before], [after], slots: count, each: key, before, after
//     codes:    count, each: hash(32), size, bytes
//     an account: nonce, balance, [code hash(32) if the flag says so]
namespace studio::state {
namespace {

constexpr std::uint8_t format_version = 1;

enum Flag : std::uint8_t {
    has_before = 1,
    has_after = 2,
    is_unchanged = 4,  // only slots changed; the account is written once
    before_has_code = 8,
    after_has_code = 16,
};

bool has_code(const std::optional<Account>& account) {
    return account && account->code_hash != chain::empty_code_hash;
}

class Writer {
public:
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U)
            out_.push_back(static_cast<std::uint8_t>(value | 0x80U));
        out_.push_back(static_cast<std::uint8_t>(value));
    }
    void word(const Uint256& value) {
        const auto size = value.byte_length();
        const auto whole = value.to_hash();
        out_.push_back(static_cast<std::uint8_t>(size));
        out_.insert(out_.end(), whole.end() - static_cast<std::ptrdiff_t>(size), whole.end());
    }
    void raw(BytesView bytes) { out_.insert(out_.end(), bytes.begin(), bytes.end()); }
    void byte(std::uint8_t value) { out_.push_back(value); }

    void account(const Account& account) {
        number(account.nonce);
        word(account.balance);
        if (account.code_hash != chain::empty_code_hash)
            raw(account.code_hash.view());
    }

    void change(const AccountChange& change) {
        const bool unchanged = change.before == change.after;
        raw(change.address.view());
        byte(static_cast<std::uint8_t>((change.before ? has_before : 0) | (change.after ? has_after : 0) |
                                       (unchanged ? is_unchanged : 0) |
                                       (has_code(change.before) ? before_has_code : 0) |
                                       (has_code(change.after) ? after_has_code : 0)));
        if (change.before)
            account(*change.before);
        if (change.after && !unchanged)
            account(*change.after);
        number(change.slots.size());
        for (const auto& slot : change.slots) {
            word(slot.key);
            word(slot.before);
            word(slot.after);
        }
    }

    Bytes take() { return std::move(out_); }

private:
    Bytes out_;
};

class Reader {
public:
    explicit Reader(BytesView data) : rest_{data} {}

    Result<BytesView> raw(std::size_t size) {
        if (rest_.size() < size)
            return fail(errors::kDiffTruncated);
        const auto bytes = rest_.first(size);
        rest_ = rest_.subspan(size);
        return bytes;
    }

    Result<std::uint8_t> byte() {
        STUDIO_TRY(bytes, raw(1));
        return bytes[0];
    }

    Result<std::uint64_t> number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            STUDIO_TRY(next, byte());
            const auto bits = static_cast<std::uint64_t>(next & 0x7FU);
            if ((bits << shift >> shift) != bits || (next == 0 && shift > 0))
                break;
            value |= bits << shift;
            if (next < 0x80)
                return value;
        }
        return fail(errors::kDiffMalformed, {"number"});
    }

    /// A count of things of which each takes at least `least_size` bytes.
    Result<std::size_t> count(std::size_t least_size) {
        STUDIO_TRY(value, number());
        if (value > rest_.size() / least_size)
            return fail(errors::kDiffTruncated);
        return static_cast<std::size_t>(value);
    }

    Result<Uint256> word() {
        STUDIO_TRY(size, byte());
        if (size > 32)
            return fail(errors::kDiffMalformed, {"value"});
        STUDIO_TRY(bytes, raw(size));
        if (size > 0 && bytes[0] == 0)
            return fail(errors::kDiffMalformed, {"value"});
        return Uint256::from_big_endian(bytes);
    }

    Result<Account> account(bool with_code) {
        Account account;
        STUDIO_TRY(nonce, number());
        STUDIO_TRY(balance, word());
        account.nonce = nonce;
        account.balance = balance;
        if (with_code) {
            STUDIO_TRY(hash, raw(Hash32::size()));
            account.code_hash = Hash32::right_aligned(hash);
            if (account.code_hash == chain::empty_code_hash)
                return fail(errors::kDiffMalformed, {"code hash"});
        }
        return account;
    }

    Result<SlotChange> slot() {
        STUDIO_TRY(key, word());
        STUDIO_TRY(before, word());
        STUDIO_TRY(after, word());
        if (before == after)
            return fail(errors::kDiffMalformed, {"slot without change"});
        return SlotChange{key, before, after};
    }

    Result<void> slots(std::vector<SlotChange>& out) {
        STUDIO_TRY(size, count(3));
        out.reserve(size);
        for (std::size_t i = 0; i < size; ++i) {
            STUDIO_TRY(change, slot());
            if (i > 0 && out.back().key >= change.key)
                return fail(errors::kDiffMalformed, {"order of slots"});
            out.push_back(change);
        }
        return {};
    }

    Result<AccountChange> change() {
        AccountChange change;
        STUDIO_TRY(address, raw(Address::size()));
        change.address = Address::right_aligned(address);
        STUDIO_TRY(flags, byte());
        STUDIO_CHECK(accounts(flags, change));
        STUDIO_CHECK(slots(change.slots));
        if (change.before == change.after && change.slots.empty())
            return fail(errors::kDiffMalformed, {"account without change"});
        return change;
    }

    bool is_at_end() const { return rest_.empty(); }

private:
    static bool are_flags_possible(std::uint8_t flags) {
        const bool both_alike = ((flags & has_before) != 0) == ((flags & has_after) != 0) &&
                                ((flags & before_has_code) != 0) == ((flags & after_has_code) != 0);
        return flags < 32 && ((flags & before_has_code) == 0 || (flags & has_before) != 0) &&
               ((flags & after_has_code) == 0 || (flags & has_after) != 0) &&
               ((flags & is_unchanged) == 0 || both_alike);
    }

    Result<void> accounts(std::uint8_t flags, AccountChange& change) {
        if (!are_flags_possible(flags))
            return fail(errors::kDiffMalformed, {"flags"});
        if ((flags & has_before) != 0) {
            STUDIO_TRY(before, account((flags & before_has_code) != 0));
            change.before = before;
        }
        if ((flags & is_unchanged) != 0) {
            change.after = change.before;
            return {};
        }
        if ((flags & has_after) != 0) {
            STUDIO_TRY(after, account((flags & after_has_code) != 0));
            change.after = after;
        }
        if (change.before == change.after)
            return fail(errors::kDiffMalformed, {"account written twice"});
        return {};
    }

    BytesView rest_;
};

constexpr std::size_t least_change_size = 22;  // address, flags, slot count
constexpr std::size_t least_code_size = 33;

Result<void> read_accounts(Reader& input, StateDiff& diff) {
    STUDIO_TRY(size, input.count(least_change_size));
    diff.accounts.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        STUDIO_TRY(change, input.change());
        if (i > 0 && diff.accounts.back().address >= change.address)
            return fail(errors::kDiffMalformed, {"order of accounts"});
        diff.accounts.push_back(std::move(change));
    }
    return {};
}

Result<void> read_codes(Reader& input, StateDiff& diff) {
    STUDIO_TRY(size, input.count(least_code_size));
    for (std::size_t i = 0; i < size; ++i) {
        STUDIO_TRY(hash_bytes, input.raw(Hash32::size()));
        const auto hash = Hash32::right_aligned(hash_bytes);
        if (i > 0 && diff.new_codes.back().first >= hash)
            return fail(errors::kDiffMalformed, {"order of codes"});
        STUDIO_TRY(code_size, input.count(1));
        STUDIO_TRY(code, input.raw(code_size));
        diff.new_codes.emplace_back(hash, std::make_shared<const Bytes>(code.begin(), code.end()));
    }
    return {};
}

}  // namespace

Bytes encode_diff(const StateDiff& diff) {
    Writer out;
    out.byte(format_version);
    out.number(diff.accounts.size());
    for (const auto& change : diff.accounts)
        out.change(change);
    out.number(diff.new_codes.size());
    for (const auto& [hash, code] : diff.new_codes) {
        out.raw(hash.view());
        out.number(code->size());
        out.raw(*code);
    }
    return out.take();
}

Result<StateDiff> decode_diff(BytesView encoded) {
    Reader input{encoded};
    STUDIO_TRY(version, input.byte());
    if (version != format_version)
        return fail(errors::kDiffUnknownVersion, {std::to_string(version)});
    StateDiff diff;
    STUDIO_CHECK(read_accounts(input, diff));
    STUDIO_CHECK(read_codes(input, diff));
    if (!input.is_at_end())
        return fail(errors::kDiffMalformed, {"bytes behind the end"});
    return diff;
}

}  // namespace studio::state
