// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_fields.hpp"

#include <base/message.hpp>
#include <chain/blob_market.hpp>
#include <codec/amount.hpp>
#include <codec/hex.hpp>

namespace studio::query {

namespace {

api::Field field(const char* name, std::string value, const char* meaning) {
    return {{name, {}}, std::move(value), {meaning, {}}};
}

std::string type_text(chain::TransactionType type) {
    switch (type) {
        case chain::TransactionType::legacy:
            return "0 (legacy)";
        case chain::TransactionType::access_list:
            return "1 (EIP-2930)";
        case chain::TransactionType::fee_market:
            return "2 (EIP-1559)";
        case chain::TransactionType::blob:
            return "3 (EIP-4844)";
        case chain::TransactionType::set_code:
            return "4 (EIP-7702)";
        case chain::TransactionType::deposit:
            return "0x7e (deposit)";
    }
    return "?";
}

std::uint64_t blob_gas_of(const chain::Transaction& fields) {
    return fields.blob_versioned_hashes.size() * chain::gas_per_blob;
}

std::vector<api::Field> gas_fields(const store::StoredTransaction& stored) {
    const auto& fields = stored.transaction->fields;
    const auto& receipt = stored.receipt;
    return {
        field(STUDIO_TEXT("engine", "Gas limit"), std::to_string(fields.gas_limit),
              STUDIO_TEXT("engine", "The most work that the sender was ready to pay for.")),
        field(STUDIO_TEXT("engine", "Gas used"), std::to_string(receipt.gas_used),
              STUDIO_TEXT("engine", "The work that was done; the rest was not charged.")),
        field(STUDIO_TEXT("engine", "Gas price paid"), codec::price_text(receipt.effective_gas_price),
              STUDIO_TEXT("engine", "What each unit of gas cost: the block's base fee and the tip.")),
        field(STUDIO_TEXT("engine", "Highest gas price"), codec::price_text(fields.max_fee_per_gas),
              STUDIO_TEXT("engine", "The most the sender would have paid for a unit of gas.")),
        field(STUDIO_TEXT("engine", "Highest tip"), codec::price_text(fields.max_priority_fee_per_gas),
              STUDIO_TEXT("engine", "The most of it that may go to the block's maker.")),
        field(STUDIO_TEXT("engine", "Fee"), gas_fee(stored).to_decimal() + " wei",
              STUDIO_TEXT("engine", "Gas used times the price paid.")),
    };
}

/// Of a transaction with blobs, which stand beside the block: it holds their hashes alone.
std::vector<api::Field> blob_fields(const store::StoredTransaction& stored, const BlobPrice& price) {
    const auto& fields = stored.transaction->fields;
    std::vector<api::Field> out;
    for (const auto& hash : fields.blob_versioned_hashes)
        out.push_back(field(STUDIO_TEXT("engine", "Blob hash"), codec::to_hex(hash),
                            STUDIO_TEXT("engine",
                                        "A fingerprint of 128 KiB of data that lie beside the block for "
                                        "some weeks (EIP-4844). Contracts see it, not the data.")));
    if (out.empty() || !price)
        return out;
    out.push_back(field(STUDIO_TEXT("engine", "Blob gas"), std::to_string(blob_gas_of(fields)),
                        STUDIO_TEXT("engine", "Room that its blobs took: 131,072 for each.")));
    out.push_back(field(STUDIO_TEXT("engine", "Blob gas price paid"), codec::price_text(*price),
                        STUDIO_TEXT("engine",
                                    "What each unit of blob gas cost in this block. Blobs have a market "
                                    "of their own.")));
    out.push_back(field(STUDIO_TEXT("engine", "Highest blob gas price"),
                        codec::price_text(fields.max_fee_per_blob_gas),
                        STUDIO_TEXT("engine", "The most the sender would have paid for it.")));
    out.push_back(field(STUDIO_TEXT("engine", "Blob fee"), blob_fee(stored, price).to_decimal() + " wei",
                        STUDIO_TEXT("engine", "Blob gas times its price, beside the fee for the work.")));
    return out;
}

std::vector<api::Field> list_fields(const chain::Transaction& fields) {
    std::vector<api::Field> out;
    if (!fields.access_list.empty())
        out.push_back(field(STUDIO_TEXT("engine", "Access list"), std::to_string(fields.access_list.size()),
                            STUDIO_TEXT("engine",
                                        "Accounts that the transaction announced it would use "
                                        "(EIP-2930).")));
    if (!fields.authorizations.empty())
        out.push_back(field(STUDIO_TEXT("engine", "Authorizations"),
                            std::to_string(fields.authorizations.size()),
                            STUDIO_TEXT("engine",
                                        "Accounts that let a contract's code run in their name "
                                        "(EIP-7702).")));
    return out;
}

std::vector<api::Field> identity_fields(const chain::Transaction& fields) {
    return {
        field(STUDIO_TEXT("engine", "Type"), type_text(fields.type),
              STUDIO_TEXT("engine", "Which of Ethereum's formats the transaction has (EIP-2718).")),
        field(STUDIO_TEXT("engine", "Nonce"), std::to_string(fields.nonce),
              STUDIO_TEXT("engine",
                          "How many transactions the sender had sent before. Each number counts once, so "
                          "that nobody can repeat a transaction.")),
        field(STUDIO_TEXT("engine", "Value"), fields.value.to_decimal() + " wei",
              STUDIO_TEXT("engine", "Coins sent along.")),
        field(STUDIO_TEXT("engine", "Chain"), fields.chain_id ? std::to_string(*fields.chain_id) : "–",
              STUDIO_TEXT("engine", "The only chain on which the signature is valid (EIP-155).")),
    };
}

std::vector<api::Field> signed_fields(const chain::Transaction& fields) {
    return {
        field(STUDIO_TEXT("engine", "Input"), codec::to_hex(fields.data),
              STUDIO_TEXT("engine",
                          "The call as the contract received it: four bytes that choose the "
                          "function, then its arguments.")),
        field(STUDIO_TEXT("engine", "Signature r"), codec::to_hex(fields.signature.r),
              STUDIO_TEXT("engine",
                          "First half of the signature. From both halves and the transaction "
                          "anybody can work out who signed.")),
        field(STUDIO_TEXT("engine", "Signature s"), codec::to_hex(fields.signature.s),
              STUDIO_TEXT("engine", "Second half of the signature.")),
    };
}

}  // namespace

Uint256 gas_fee(const store::StoredTransaction& stored) {
    return stored.receipt.effective_gas_price * Uint256{stored.receipt.gas_used};
}

Uint256 blob_fee(const store::StoredTransaction& stored, const BlobPrice& price) {
    return price.value_or(Uint256{}) * Uint256{blob_gas_of(stored.transaction->fields)};
}

std::vector<api::Field> transaction_fields(const store::StoredTransaction& stored, const BlobPrice& price) {
    const auto& fields = stored.transaction->fields;
    auto out = identity_fields(fields);
    for (auto part :
         {gas_fields(stored), blob_fields(stored, price), list_fields(fields), signed_fields(fields)})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

}  // namespace studio::query
