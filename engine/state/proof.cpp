// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof.hpp"

#include <chain/trie_node.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>

#include "state_errors.hpp"

namespace studio::state {
namespace {

using codec::rlp::Decoder;

/// The path of a leaf or extension out of its hex-prefix form (Yellow Paper, appendix C).
struct Path {
    BytesView bytes;
    std::size_t first;  // nibble
    bool is_leaf;
    std::size_t size() const { return 2 * bytes.size() - first; }
};

/// Follows a key down the nodes of a proof. Knows nothing of how our own trie lies in memory.
class Verifier {
public:
    Verifier(BytesView key, std::span<const Bytes> nodes) : key_{key}, nodes_{nodes} {}

    Result<std::optional<Bytes>> run(const Hash32& root) {
        if (root == chain::empty_trie_root && nodes_.empty())
            return std::optional<Bytes>{};
        STUDIO_CHECK(enter_next(root));
        while (!is_done_)
            STUDIO_CHECK(step());
        if (used_ != nodes_.size())
            return fail(errors::kProofExtraNodes, {std::to_string(nodes_.size() - used_)});
        return value_;
    }

private:
    template <class T>
    Result<T> checked(Result<T> result) const {
        return result ? std::move(result) : Result<T>{malformed()};
    }
    tl::unexpected<Error> malformed() const {
        return fail(errors::kProofMalformedNode, {std::to_string(used_)});
    }

    Result<void> enter_next(const Hash32& hash) {
        if (used_ == nodes_.size())
            return fail(errors::kProofMissingNode);
        const auto& node = nodes_[used_++];
        if (crypto::keccak256(node) != hash)
            return fail(errors::kProofWrongHash, {std::to_string(used_)});
        if (!codec::rlp::check_canonical(node))
            return malformed();
        node_ = node;
        return {};
    }

    /// One node further, or to the end.
    Result<void> step() {
        STUDIO_TRY(list, checked(Decoder{node_}.list()));
        STUDIO_TRY(count, checked(list.count()));
        if (count == 17)
            return step_branch(list);
        if (count == 2)
            return step_short(list);
        return malformed();
    }

    Result<void> step_branch(Decoder list) {
        const bool ends_here = depth_ == 2 * key_.size();
        const std::size_t wanted = ends_here ? 16 : chain::nibble_at(key_, depth_);
        BytesView child;
        for (std::size_t i = 0; i < 17; ++i) {
            STUDIO_TRY(item, checked(list.raw()));
            if (i == wanted)
                child = item;
        }
        if (ends_here) {
            STUDIO_TRY(value, checked(Decoder{child}.bytes()));
            return value.empty() ? end_absent() : end_with(value);
        }
        ++depth_;
        return descend(child);
    }

    Result<void> step_short(Decoder list) {
        STUDIO_TRY(prefix, checked(list.bytes()));
        STUDIO_TRY(path, read_path(prefix));
        const bool matches = depth_ + path.size() <= 2 * key_.size() && agrees(path);
        if (path.is_leaf) {
            STUDIO_TRY(value, checked(list.bytes()));
            if (value.empty())
                return malformed();
            return matches && depth_ + path.size() == 2 * key_.size() ? end_with(value) : end_absent();
        }
        STUDIO_TRY(child, checked(list.raw()));
        if (path.size() == 0 || child[0] == 0x80)
            return malformed();
        if (!matches)
            return end_absent();
        depth_ += path.size();
        return descend(child);
    }

    Result<Path> read_path(BytesView prefix) const {
        if (prefix.empty() || prefix[0] >= 0x40 || ((prefix[0] & 0x10U) == 0 && (prefix[0] & 0x0FU) != 0))
            return malformed();
        return Path{prefix, (prefix[0] & 0x10U) != 0 ? 1U : 2U, (prefix[0] & 0x20U) != 0};
    }

    bool agrees(const Path& path) const {
        for (std::size_t i = 0; i < path.size(); ++i)
            if (chain::nibble_at(path.bytes, path.first + i) != chain::nibble_at(key_, depth_ + i))
                return false;
        return true;
    }

    /// Into a child: a list is a short node inside its parent, 32 bytes are the hash of the next one.
    Result<void> descend(BytesView child) {
        if (child[0] >= 0xC0) {
            if (child.size() >= Hash32::size())
                return malformed();
            node_ = child;
            return {};
        }
        STUDIO_TRY(content, checked(Decoder{child}.bytes()));
        if (content.empty())
            return end_absent();
        if (content.size() != Hash32::size())
            return malformed();
        return enter_next(Hash32::right_aligned(content));
    }

    Result<void> end_with(BytesView value) {
        value_.emplace(value.begin(), value.end());
        is_done_ = true;
        return {};
    }
    Result<void> end_absent() {
        is_done_ = true;
        return {};
    }

    BytesView key_;
    std::span<const Bytes> nodes_;
    std::size_t used_ = 0;
    BytesView node_;
    std::size_t depth_ = 0;
    bool is_done_ = false;
    std::optional<Bytes> value_;
};

}  // namespace

Result<std::optional<Bytes>> verify_proof(const Hash32& root, BytesView key, std::span<const Bytes> nodes) {
    return Verifier{key, nodes}.run(root);
}

Bytes encode_account(const Account& account, const Hash32& storage_root) {
    return codec::rlp::encode_list(account.nonce, account.balance, storage_root, account.code_hash);
}

}  // namespace studio::state
