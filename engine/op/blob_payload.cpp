// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob_payload.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <crypto/kzg.hpp>
#include <string>

#include "op_errors.hpp"

namespace studio::op {
namespace {

// Four field elements carry 127 bytes: 31 each, and three more in the six lower bits of their first bytes.
constexpr std::size_t element_size = 32;
constexpr std::size_t group_size = 4 * element_size;
constexpr std::size_t group_data = 4 * 31 + 3;
constexpr std::size_t groups = crypto::kzg::kBlobSize / group_size;
constexpr std::size_t header_size = 4;  // version and length
constexpr std::uint8_t version = 0;
static_assert(groups * group_data == header_size + max_blob_payload);

void pack_group(const std::uint8_t* data, std::uint8_t* elements) {
    for (std::size_t i = 0; i < 4; ++i)
        std::copy_n(data + i * element_size, element_size - 1, elements + i * element_size + 1);
    const unsigned x = data[31];
    const unsigned y = data[63];
    const unsigned z = data[95];
    elements[0] = static_cast<std::uint8_t>(x & 0x3FU);
    elements[element_size] = static_cast<std::uint8_t>((y & 0x0FU) | ((x & 0xC0U) >> 2U));
    elements[2 * element_size] = static_cast<std::uint8_t>(z & 0x3FU);
    elements[3 * element_size] = static_cast<std::uint8_t>(((z & 0xC0U) >> 2U) | ((y & 0xF0U) >> 4U));
}

void unpack_group(const std::uint8_t* elements, std::uint8_t* data) {
    for (std::size_t i = 0; i < 4; ++i)
        std::copy_n(elements + i * element_size + 1, element_size - 1, data + i * element_size);
    const unsigned a = elements[0];
    const unsigned b = elements[element_size];
    const unsigned c = elements[2 * element_size];
    const unsigned d = elements[3 * element_size];
    data[31] = static_cast<std::uint8_t>(a | ((b & 0x30U) << 2U));
    data[63] = static_cast<std::uint8_t>((b & 0x0FU) | ((d & 0x0FU) << 4U));
    data[95] = static_cast<std::uint8_t>(c | ((d & 0x30U) << 2U));
}

Result<void> check_elements(BytesView blob) {
    for (std::size_t at = 0; at < blob.size(); at += element_size)
        if ((blob[at] & 0xC0U) != 0)
            return fail(errors::kBlobBadElement, {std::to_string(at / element_size)});
    return {};
}

}  // namespace

Bytes encode_blob_payload(BytesView payload) {
    STUDIO_ASSERT(payload.size() <= max_blob_payload);
    Bytes data(groups * group_data);
    data[0] = version;
    for (std::size_t i = 1; i < header_size; ++i)
        data[i] = static_cast<std::uint8_t>(payload.size() >> (8 * (header_size - 1 - i)));
    std::copy(payload.begin(), payload.end(), data.begin() + header_size);
    Bytes blob(crypto::kzg::kBlobSize);
    for (std::size_t i = 0; i < groups; ++i)
        pack_group(data.data() + i * group_data, blob.data() + i * group_size);
    return blob;
}

Result<Bytes> decode_blob_payload(BytesView blob) {
    if (blob.size() != crypto::kzg::kBlobSize)
        return fail(errors::kBlobWrongSize,
                    {std::to_string(blob.size()), std::to_string(crypto::kzg::kBlobSize)});
    STUDIO_CHECK(check_elements(blob));
    Bytes data(groups * group_data);
    for (std::size_t i = 0; i < groups; ++i)
        unpack_group(blob.data() + i * group_size, data.data() + i * group_data);
    if (data[0] != version)
        return fail(errors::kBlobUnknownVersion, {std::to_string(data[0])});
    const std::size_t size = (std::size_t{data[1]} << 16U) | (std::size_t{data[2]} << 8U) | data[3];
    if (size > max_blob_payload)
        return fail(errors::kBlobTooLong, {std::to_string(size), std::to_string(max_blob_payload)});
    const auto end = data.begin() + static_cast<std::ptrdiff_t>(header_size + size);
    if (std::any_of(end, data.end(), [](auto byte) { return byte != 0; }))
        return fail(errors::kBlobSurplusBytes);
    return Bytes(data.begin() + header_size, end);
}

}  // namespace studio::op
