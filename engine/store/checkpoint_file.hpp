// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <state/account.hpp>

#include "disk.hpp"

namespace studio::store {

/// An account, or one of its slots, as a checkpoint lists them: each account is followed by its slots.
struct StateItem {
    Address address;
    bool is_slot = false;
    Uint256 key;
    std::optional<state::Account> account;
    Uint256 value;
};

/// Reads a checkpoint item by item. Errors: kCheckpointDamaged, kReadFailed.
class CheckpointReader {
public:
    static Result<CheckpointReader> open(const std::filesystem::path& path, std::uint64_t block,
                                         const Hash32& state_root);
    /// Nothing at the end.
    Result<std::optional<StateItem>> next();

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    CheckpointReader(std::FILE* file, std::string name) : file_{file}, name_{std::move(name)} {}
    Result<void> read_chunk();
    bool read_exactly(Bytes& out, std::size_t size);
    tl::unexpected<Error> damaged(const char* what) const;
    Result<std::optional<StateItem>> read_account(std::uint8_t tag);
    Result<std::optional<StateItem>> read_slot();
    std::optional<BytesView> take(std::size_t size);
    std::optional<Uint256> take_number();

    std::unique_ptr<std::FILE, Closer> file_;
    std::string name_;
    Bytes chunk_;
    std::size_t at_ = 0;
    bool at_end_ = false;
    Address address_;  // of the account whose slots follow
};

/// Writes a checkpoint; the items must come in order.
class CheckpointWriter {
public:
    static Result<CheckpointWriter> create(const std::filesystem::path& path, std::uint64_t block,
                                           const Hash32& state_root);
    Result<void> add(const StateItem& item);
    Result<void> finish();

private:
    explicit CheckpointWriter(NewFile file) : file_{std::move(file)} {}
    Result<void> write_chunk();

    NewFile file_;
    Bytes chunk_;
};

}  // namespace studio::store
