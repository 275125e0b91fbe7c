// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint_file.hpp"

#include <cerrno>
#include <system_error>

#include "checksum.hpp"
#include "little_endian.hpp"
#include "store_errors.hpp"

namespace studio::store {

namespace {

// The file: magic, block, state root, then chunks of size, checksum, items; a chunk of size 0 ends it.
constexpr std::string_view kMagic = "RSstate1";
constexpr std::size_t kHeaderSize = 8 + 8 + 32;
constexpr std::size_t kChunkSize = 1U << 20U;
constexpr std::size_t kMaxChunkSize = 2 * kChunkSize;

// An item's first byte.
constexpr std::uint8_t kAccount = 0;          // address, nonce, balance
constexpr std::uint8_t kAccountWithCode = 1;  // the same and a code hash
constexpr std::uint8_t kSlot = 2;             // key and value, of the account before

Bytes file_header(std::uint64_t block, const Hash32& state_root) {
    const auto magic = bytes_of(kMagic);
    Bytes header(magic.begin(), magic.end());
    append_number(header, block);
    header.insert(header.end(), state_root.begin(), state_root.end());
    return header;
}

/// A length byte and the bytes without leading zeros.
void append_compact(Bytes& out, const Uint256& value) {
    const auto bytes = value.to_hash();
    const auto length = value.byte_length();
    out.push_back(static_cast<std::uint8_t>(length));
    out.insert(out.end(), bytes.end() - length, bytes.end());
}

}  // namespace

// --- reading ---------------------------------------------------------------------------------------------

tl::unexpected<Error> CheckpointReader::damaged(const char* what) const {
    return fail(errors::kCheckpointDamaged, {name_, what});
}

bool CheckpointReader::read_exactly(Bytes& out, std::size_t size) {
    out.resize(size);
    return std::fread(out.data(), 1, size, file_.get()) == size;
}

Result<CheckpointReader> CheckpointReader::open(const std::filesystem::path& path, std::uint64_t block,
                                                const Hash32& state_root) {
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        return fail(errors::kReadFailed, {path.string(), std::generic_category().message(errno)});
    CheckpointReader reader{file, path.string()};
    Bytes header;
    if (!reader.read_exactly(header, kHeaderSize) || header != file_header(block, state_root))
        return reader.damaged("it belongs to another block or chain");
    return reader;
}

Result<void> CheckpointReader::read_chunk() {
    Bytes head;
    if (!read_exactly(head, 8))
        return damaged("it ends too early");
    const auto size = number_at<std::uint32_t>(head, 0);
    at_end_ = size == 0;
    at_ = 0;
    if (size > kMaxChunkSize || !read_exactly(chunk_, size))
        return damaged("it ends too early");
    if (number_at<std::uint32_t>(head, 4) != checksum({chunk_}))
        return damaged("a part has another checksum");
    return {};
}

std::optional<BytesView> CheckpointReader::take(std::size_t size) {
    if (chunk_.size() - at_ < size)
        return std::nullopt;
    const auto view = BytesView{chunk_}.subspan(at_, size);
    at_ += size;
    return view;
}

std::optional<Uint256> CheckpointReader::take_number() {
    const auto length = take(1);
    if (!length || length->front() > 32)
        return std::nullopt;
    const auto bytes = take(length->front());
    return bytes ? std::optional{Uint256::from_big_endian(*bytes)} : std::nullopt;
}

Result<std::optional<StateItem>> CheckpointReader::next() {
    while (!at_end_ && at_ == chunk_.size())
        STUDIO_CHECK(read_chunk());
    if (at_end_)
        return std::nullopt;
    const auto tag = take(1)->front();
    return tag == kSlot ? read_slot() : read_account(tag);
}

Result<std::optional<StateItem>> CheckpointReader::read_account(std::uint8_t tag) {
    const auto address = take(Address::size());
    const auto nonce = take(sizeof(std::uint64_t));
    const auto balance = take_number();
    if (tag > kAccountWithCode || !address || !nonce || !balance)
        return damaged("an account is malformed");
    state::Account account;
    account.nonce = number_at<std::uint64_t>(*nonce, 0);
    account.balance = *balance;
    if (tag == kAccountWithCode) {
        const auto hash = take(Hash32::size());
        if (!hash)
            return damaged("an account is malformed");
        account.code_hash = Hash32::right_aligned(*hash);
    }
    address_ = Address::right_aligned(*address);
    return std::optional{StateItem{address_, false, {}, account, {}}};
}

Result<std::optional<StateItem>> CheckpointReader::read_slot() {
    const auto key = take_number();
    const auto value = take_number();
    if (!key || !value)
        return damaged("a slot is malformed");
    return std::optional{StateItem{address_, true, *key, std::nullopt, *value}};
}

// --- writing ---------------------------------------------------------------------------------------------

Result<CheckpointWriter> CheckpointWriter::create(const std::filesystem::path& path, std::uint64_t block,
                                                  const Hash32& state_root) {
    STUDIO_TRY(file, NewFile::create(path));
    STUDIO_CHECK(file.write(file_header(block, state_root)));
    return CheckpointWriter{std::move(file)};
}

Result<void> CheckpointWriter::add(const StateItem& item) {
    if (item.is_slot) {
        chunk_.push_back(kSlot);
        append_compact(chunk_, item.key);
        append_compact(chunk_, item.value);
    } else {
        const bool has_code = item.account->code_hash != chain::empty_code_hash;
        chunk_.push_back(has_code ? kAccountWithCode : kAccount);
        chunk_.insert(chunk_.end(), item.address.begin(), item.address.end());
        append_number(chunk_, item.account->nonce);
        append_compact(chunk_, item.account->balance);
        if (has_code)
            chunk_.insert(chunk_.end(), item.account->code_hash.begin(), item.account->code_hash.end());
    }
    return chunk_.size() >= kChunkSize ? write_chunk() : Result<void>{};
}

Result<void> CheckpointWriter::write_chunk() {
    Bytes head;
    append_number(head, static_cast<std::uint32_t>(chunk_.size()));
    append_number(head, checksum({chunk_}));
    STUDIO_CHECK(file_.write(head));
    STUDIO_CHECK(file_.write(chunk_));
    chunk_.clear();
    return {};
}

Result<void> CheckpointWriter::finish() {
    if (!chunk_.empty())
        STUDIO_CHECK(write_chunk());
    STUDIO_CHECK(write_chunk());  // the empty one that ends the file
    return file_.finish();
}

}  // namespace studio::store
