// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.hpp"

#include <crypto/sha256.hpp>

#include "chain_errors.hpp"

namespace studio::chain {
namespace {

/// keccak("DepositEvent(bytes,bytes,bytes,bytes,bytes)")
constexpr Hash32 deposit_event{{0x64, 0x9b, 0xbc, 0x62, 0xd0, 0xe3, 0x13, 0x42, 0xaf, 0xea, 0x4e,
                                0x5c, 0xd8, 0x2d, 0x40, 0x49, 0xe7, 0xe1, 0xee, 0x91, 0x2f, 0xc0,
                                0x88, 0x9a, 0xa7, 0x90, 0x80, 0x3b, 0xe3, 0x90, 0x38, 0xc5}};
constexpr std::size_t deposit_event_size = 576;

/// One of the event's five byte strings: where the ABI encoding has it, and how long it is (EIP-6110).
struct DepositField {
    std::uint64_t offset;
    std::uint64_t size;
};
constexpr DepositField deposit_fields[] = {
    {160, 48},  // public key
    {256, 32},  // withdrawal credentials
    {320, 8},   // amount
    {384, 96},  // signature
    {512, 8},   // index
};

Uint256 word_at(BytesView data, std::size_t offset) {
    return Uint256::from_big_endian(data.subspan(offset, 32));
}

Result<void> append_deposit(Bytes& out, BytesView data) {
    if (data.size() != deposit_event_size)
        return fail(errors::kDepositBadLayout);
    for (std::size_t i = 0; i < std::size(deposit_fields); ++i) {
        const auto& field = deposit_fields[i];
        if (word_at(data, 32 * i) != Uint256{field.offset} ||
            word_at(data, field.offset) != Uint256{field.size})
            return fail(errors::kDepositBadLayout);
        const auto bytes = data.subspan(field.offset + 32, field.size);
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
    return {};
}

}  // namespace

void add_requests(Requests& requests, RequestType type, BytesView data) {
    if (data.empty())
        return;
    auto& entry = requests.emplace_back();
    entry.reserve(1 + data.size());
    entry.push_back(static_cast<std::uint8_t>(type));
    entry.insert(entry.end(), data.begin(), data.end());
}

Hash32 requests_hash(const Requests& requests) {
    Bytes hashes;
    for (const auto& entry : requests) {
        const auto hash = crypto::sha256(entry);
        hashes.insert(hashes.end(), hash.begin(), hash.end());
    }
    return crypto::sha256(hashes);
}

Result<Bytes> deposit_requests(const std::vector<Receipt>& receipts, const Address& deposit_contract) {
    Bytes out;
    for (const auto& receipt : receipts)
        for (const auto& log : receipt.logs)
            if (log.address == deposit_contract && !log.topics.empty() && log.topics[0] == deposit_event)
                STUDIO_CHECK(append_deposit(out, log.data));
    return out;
}

}  // namespace studio::chain
