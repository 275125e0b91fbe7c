// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_fields.hpp"

#include <base/message.hpp>
#include <chain/blob_market.hpp>
#include <codec/amount.hpp>
#include <codec/hex.hpp>

namespace studio::query {

namespace {

using api::Field;

Field field(const char* name, std::string value, const char* meaning) {
    return {{name, {}}, std::move(value), {meaning, {}}};
}

std::vector<Field> identity_fields(const chain::Header& header) {
    return {
        field(STUDIO_TEXT("engine", "Number"), std::to_string(header.number),
              STUDIO_TEXT("engine", "The block's place in the chain; the first one is 0.")),
        field(STUDIO_TEXT("engine", "Parent hash"), codec::to_hex(header.parent_hash),
              STUDIO_TEXT("engine",
                          "The hash of the block before. It ties every block to all earlier ones: none of "
                          "them can be changed without changing this.")),
        field(STUDIO_TEXT("engine", "Time"), std::to_string(header.timestamp),
              STUDIO_TEXT("engine",
                          "When the block was made, in seconds since 1970. It rises with every block.")),
        field(STUDIO_TEXT("engine", "Fee recipient"), codec::to_hex(header.beneficiary),
              STUDIO_TEXT("engine", "The account that receives the tips of the block's transactions.")),
    };
}

std::vector<Field> root_fields(const chain::Header& header) {
    return {
        field(STUDIO_TEXT("engine", "State root"), codec::to_hex(header.state_root),
              STUDIO_TEXT("engine",
                          "A fingerprint of all accounts and storage after this block. Two computers with "
                          "the same root agree on every balance.")),
        field(STUDIO_TEXT("engine", "Transactions root"), codec::to_hex(header.transactions_root),
              STUDIO_TEXT("engine", "A fingerprint of the block's transactions in their order.")),
        field(
            STUDIO_TEXT("engine", "Receipts root"), codec::to_hex(header.receipts_root),
            STUDIO_TEXT("engine", "A fingerprint of what came of each transaction: success, gas and logs.")),
        field(STUDIO_TEXT("engine", "Logs bloom"), codec::to_hex(header.logs_bloom),
              STUDIO_TEXT("engine",
                          "A filter of 2,048 bits that tells quickly which contracts surely wrote no log "
                          "in this block.")),
    };
}

std::vector<Field> gas_fields(const chain::Header& header) {
    std::vector<Field> fields{
        field(STUDIO_TEXT("engine", "Gas limit"), std::to_string(header.gas_limit),
              STUDIO_TEXT("engine", "The most work that the block may hold.")),
        field(STUDIO_TEXT("engine", "Gas used"), std::to_string(header.gas_used),
              STUDIO_TEXT("engine", "The work that its transactions did.")),
    };
    if (header.base_fee_per_gas)
        fields.push_back(field(STUDIO_TEXT("engine", "Base fee"), codec::price_text(*header.base_fee_per_gas),
                               STUDIO_TEXT("engine",
                                           "What each unit of gas costs at least in this block. It rises "
                                           "after full blocks and falls after empty ones (EIP-1559).")));
    return fields;
}

std::vector<Field> blob_fields(const chain::Header& header, const chain::ChainConfig& rules) {
    std::vector<Field> fields;
    const bool on_l1 = rules.consensus_layer.has_value();
    if (header.blob_gas_used)
        fields.push_back(
            field(STUDIO_TEXT("engine", "Blob gas used"), std::to_string(*header.blob_gas_used),
                  on_l1 ? STUDIO_TEXT("engine",
                                      "Room that the blobs of its transactions took: 131,072 for each "
                                      "(EIP-4844).")
                        : STUDIO_TEXT("engine",
                                      "Room that blobs took (EIP-4844). A rollup's own blocks carry "
                                      "none; in Jovian it is the room that their data took.")));
    if (!header.excess_blob_gas)
        return fields;
    fields.push_back(field(STUDIO_TEXT("engine", "Excess blob gas"), std::to_string(*header.excess_blob_gas),
                           STUDIO_TEXT("engine",
                                       "How far recent blobs were above their target; it sets the "
                                       "price of blobs (EIP-4844).")));
    if (on_l1)
        fields.push_back(field(STUDIO_TEXT("engine", "Blob base fee"),
                               codec::price_text(chain::blob_base_fee(*header.excess_blob_gas, rules.blobs)),
                               STUDIO_TEXT("engine",
                                           "What each unit of blob gas costs in this block. It follows from "
                                           "the excess and is no field of the header.")));
    return fields;
}

/// Left from the time of mining.
std::vector<Field> mining_fields(const chain::Header& header) {
    return {
        field(STUDIO_TEXT("engine", "Ommers hash"), codec::to_hex(header.ommers_hash),
              STUDIO_TEXT("engine", "Left from the time of mining; always the hash of an empty list.")),
        field(STUDIO_TEXT("engine", "Difficulty"), header.difficulty.to_decimal(),
              STUDIO_TEXT("engine", "Left from the time of mining; always 0.")),
        field(STUDIO_TEXT("engine", "Nonce"), codec::to_hex(header.nonce),
              STUDIO_TEXT("engine", "Left from the time of mining; always 0.")),
    };
}

std::vector<Field> maker_fields(const chain::Header& header, bool on_l1) {
    return {
        field(STUDIO_TEXT("engine", "Extra data"), codec::to_hex(header.extra_data),
              on_l1 ? STUDIO_TEXT("engine", "Whatever the block's maker writes there; here nothing.")
                    : STUDIO_TEXT("engine",
                                  "What the next base fee goes by: denominator and elasticity, in Jovian "
                                  "the least fee too.")),
        field(STUDIO_TEXT("engine", "Randomness"), codec::to_hex(header.prev_randao),
              on_l1 ? STUDIO_TEXT("engine",
                                  "A number that contracts can read as PREVRANDAO. On Ethereum many "
                                  "validators make it together; here it follows from the block before.")
                    : STUDIO_TEXT("engine",
                                  "A number that contracts can read as PREVRANDAO. With a single sequencer "
                                  "it is no secret: do not draw lots with it.")),
    };
}

std::vector<Field> consensus_fields(const chain::Header& header, bool on_l1) {
    std::vector<Field> fields;
    if (header.withdrawals_root)
        fields.push_back(
            field(STUDIO_TEXT("engine", "Withdrawals root"), codec::to_hex(*header.withdrawals_root),
                  on_l1 ? STUDIO_TEXT("engine",
                                      "A fingerprint of the coins that validators took out of staking "
                                      "(EIP-4895); here there are none.")
                        : STUDIO_TEXT("engine",
                                      "The fingerprint of the contract that holds withdrawals to "
                                      "the L1; empty where there is none.")));
    if (header.parent_beacon_block_root)
        fields.push_back(
            field(STUDIO_TEXT("engine", "Parent beacon block root"),
                  codec::to_hex(*header.parent_beacon_block_root),
                  on_l1 ? STUDIO_TEXT("engine",
                                      "On Ethereum it names a block of the consensus layer (EIP-4788); here "
                                      "there is no such layer, and the number is made up.")
                        : STUDIO_TEXT("engine",
                                      "On the L1 it names a block of the consensus layer "
                                      "(EIP-4788).")));
    if (header.requests_hash)
        fields.push_back(field(STUDIO_TEXT("engine", "Requests hash"), codec::to_hex(*header.requests_hash),
                               STUDIO_TEXT("engine",
                                           "A fingerprint of requests to the consensus layer (EIP-7685); "
                                           "here there are none.")));
    return fields;
}

}  // namespace

std::vector<Field> header_fields(const chain::Header& header, const chain::ChainConfig& rules) {
    const bool on_l1 = rules.consensus_layer.has_value();
    auto fields = identity_fields(header);
    for (auto part : {root_fields(header), gas_fields(header), blob_fields(header, rules),
                      maker_fields(header, on_l1), mining_fields(header), consensus_fields(header, on_l1)})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

}  // namespace studio::query
