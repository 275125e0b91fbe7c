// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocs_json.hpp"

#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

#include "op_errors.hpp"

namespace studio::op {
namespace {

using nlohmann::json;

void write_account(codec::json::Writer& out, const chain::GenesisAccount& account) {
    out.begin_object().key("balance").quantity(account.balance);
    if (account.nonce != 0)
        out.key("nonce").quantity(account.nonce);
    if (!account.code.empty())
        out.key("code").hex(account.code);
    if (!account.storage.empty()) {
        out.key("storage").begin_object();
        for (const auto& [slot, value] : account.storage)
            out.key(codec::to_hex(slot.to_hash())).hex(value.to_hash());
        out.end_object();
    }
    out.end_object();
}

bool read_storage(const json& storage, std::map<Uint256, Uint256>& out) {
    if (!storage.is_object())
        return false;
    for (const auto& [slot, value] : storage.items()) {
        const auto key = codec::fixed_from_hex<32>(slot);
        const auto word = value.is_string() ? codec::fixed_from_hex<32>(value.get_ref<const std::string&>())
                                            : std::optional<FixedBytes<32>>{};
        if (!key || !word)
            return false;
        out[Uint256::from_big_endian(key->view())] = Uint256::from_big_endian(word->view());
    }
    return true;
}

bool read_field(const std::string& key, const json& value, chain::GenesisAccount& out) {
    if (key == "storage")
        return read_storage(value, out.storage);
    if (!value.is_string())
        return false;
    const auto& text = value.get_ref<const std::string&>();
    if (key == "balance") {
        const auto balance = codec::parse_quantity(text);
        out.balance = balance.value_or(Uint256{});
        return balance.has_value();
    }
    if (key == "nonce") {
        const auto nonce = codec::parse_quantity_u64(text);
        out.nonce = nonce.value_or(0);
        return nonce.has_value();
    }
    if (key != "code")
        return false;
    auto code = codec::from_hex(text);
    if (code)
        out.code = std::move(*code);
    return code.has_value();
}

}  // namespace

std::string write_allocs_json(const Accounts& accounts) {
    codec::json::Writer out;
    out.begin_object();
    for (const auto& [address, account] : accounts) {
        out.key(codec::to_hex(address));
        write_account(out, account);
    }
    out.end_object();
    return out.take();
}

Result<Accounts> read_allocs_json(std::string_view text) {
    STUDIO_TRY(document, codec::json::parse_strict(text));
    if (!document.is_object())
        return fail(errors::kAllocsJson, {"{}"});
    Accounts accounts;
    for (const auto& [key, fields] : document.items()) {
        const auto address = codec::fixed_from_hex<20>(key);
        if (!address || !fields.is_object() || accounts.contains(*address))
            return fail(errors::kAllocsJson, {key});
        auto& account = accounts[*address];
        for (const auto& [name, value] : fields.items())
            if (!read_field(name, value, account))
                return fail(errors::kAllocsJson, {key});
    }
    return accounts;
}

}  // namespace studio::op
