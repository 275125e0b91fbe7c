// SPDX-License-Identifier: GPL-3.0-or-later
#include "span_fields.hpp"

#include "op_errors.hpp"

namespace studio::op {

void append_varint(Bytes& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7U)
        out.push_back(static_cast<std::uint8_t>(number | 0x80U));
    out.push_back(static_cast<std::uint8_t>(number));
}

Result<std::uint64_t> read_varint(FieldReader& reader) {
    std::uint64_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto byte = reader.number<std::uint8_t>();
        if (!byte)
            return fail(errors::kSpanTruncated);
        const std::uint64_t bits = *byte & 0x7FU;
        if (shift > 63 || (shift == 63 && *byte > 1))
            return fail(errors::kSpanBadNumber);
        number |= bits << shift;
        if (*byte < 0x80)
            return number;
    }
}

Result<BytesView> skip_varints(FieldReader& reader, std::size_t count) {
    const auto all = reader.rest();
    for (std::size_t i = 0; i < count; ++i)
        STUDIO_CHECK(read_varint(reader));
    return all.first(all.size() - reader.rest().size());
}

void append_bits(Bytes& out, const std::vector<bool>& bits) {
    const auto size = (bits.size() + 7) / 8;
    out.resize(out.size() + size);
    for (std::size_t i = 0; i < bits.size(); ++i)
        if (bits[i])
            out[out.size() - 1 - i / 8] |= static_cast<std::uint8_t>(1U << (i % 8));
}

Result<std::vector<bool>> read_bits(FieldReader& reader, std::size_t count) {
    const auto size = (count + 7) / 8;
    STUDIO_TRY(bytes, take_bytes(reader, size));
    if (count % 8 != 0 && (bytes[0] >> (count % 8)) != 0)
        return fail(errors::kSpanSurplusBits);
    std::vector<bool> bits(count);
    for (std::size_t i = 0; i < count; ++i)
        bits[i] = ((bytes[size - 1 - i / 8] >> (i % 8)) & 1U) != 0;
    return bits;
}

Result<BytesView> take_bytes(FieldReader& reader, std::size_t size) {
    const auto taken = reader.take(size);
    if (!taken)
        return fail(errors::kSpanTruncated);
    return *taken;
}

}  // namespace studio::op
