// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_fields.hpp"

#include <algorithm>

#include "op_errors.hpp"

namespace studio::op {
namespace {

constexpr std::size_t word_size = 32;

std::size_t padding_of(std::size_t size) {
    return (word_size - size % word_size) % word_size;
}

bool is_zero(BytesView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](auto byte) { return byte == 0; });
}

}  // namespace

bool is_event(const chain::Log& log, const Hash32& event) {
    return !log.topics.empty() && log.topics[0] == event;
}

Result<void> expect_event(const chain::Log& log, const Hash32& event, std::size_t topics) {
    if (!is_event(log, event) || log.topics.size() != topics)
        return fail(errors::kEventOther);
    return {};
}

Result<Address> address_in(const Hash32& topic) {
    const auto address = Address::right_aligned(topic.view());
    if (topic_of(address) != topic)
        return fail(errors::kEventBadLayout);
    return address;
}

Hash32 topic_of(const Address& address) {
    return Hash32::right_aligned(address.view());
}

Result<BytesView> read_last_bytes(FieldReader& data) {
    const auto size = data.word();
    if (!size || *size > Uint256{data.rest().size()})
        return fail(errors::kEventBadLayout);
    const auto content = *data.take(size->low64());
    const auto padding = data.rest();
    if (padding.size() != padding_of(content.size()) || !is_zero(padding))
        return fail(errors::kEventBadLayout);
    return content;
}

void append_last_bytes(Bytes& out, BytesView content) {
    append_number(out, Uint256{content.size()});
    append(out, content);
    out.resize(out.size() + padding_of(content.size()));
}

Result<BytesView> only_bytes(BytesView data) {
    FieldReader reader{data};
    const auto offset = reader.word();
    if (!offset || *offset != Uint256{word_size})
        return fail(errors::kEventBadLayout);
    return read_last_bytes(reader);
}

Bytes encode_only_bytes(BytesView content) {
    Bytes out;
    append_number(out, Uint256{word_size});
    append_last_bytes(out, content);
    return out;
}

}  // namespace studio::op
