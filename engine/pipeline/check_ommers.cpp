// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_ommers.hpp"

#include <codec/hex.hpp>
#include <set>

#include "check_header.hpp"
#include "pipeline_errors.hpp"

namespace studio::pipeline {
namespace {

constexpr std::size_t kMostOmmers = 2;

/// The ancestors by hash, and what no ommer may be.
class Family {
public:
    explicit Family(std::span<const chain::Block> ancestors) : ancestors_{ancestors} {
        for (const auto& ancestor : ancestors) {
            hashes_.push_back(chain::header_hash(ancestor.header));
            known_.insert(hashes_.back());
            for (const auto& ommer : ancestor.ommers)
                known_.insert(chain::header_hash(ommer));
        }
    }

    /// False when the hash was known already.
    bool add(const Hash32& hash) { return known_.insert(hash).second; }

    /// The ancestor with this hash that is not the youngest: an ommer is no sibling of its block.
    const chain::Header* grandparent(const Hash32& hash) const {
        for (std::size_t i = 1; i < hashes_.size(); ++i)
            if (hashes_[i] == hash)
                return &ancestors_[i].header;
        return nullptr;
    }

private:
    std::span<const chain::Block> ancestors_;
    std::vector<Hash32> hashes_;
    std::set<Hash32> known_;
};

}  // namespace

Result<void> check_ommers(const chain::Block& block, const Lineage& lineage) {
    if (block.ommers.size() > kMostOmmers)
        return fail(errors::kBlockTooManyOmmers,
                    {std::to_string(block.ommers.size()), std::to_string(kMostOmmers)});
    Family family{lineage.ancestors.first(std::min(kAncestorsForOmmers, lineage.ancestors.size()))};
    for (const auto& ommer : block.ommers) {
        const auto hash = chain::header_hash(ommer);
        if (!family.add(hash))
            return fail(errors::kBlockOmmerKnown, {codec::to_hex(hash)});
        const auto* parent = family.grandparent(ommer.parent_hash);
        if (parent == nullptr)
            return fail(errors::kBlockOmmerUnrelated, {codec::to_hex(hash)});
        const auto config = lineage.schedule.rules_at(ommer.number, ommer.timestamp);
        STUDIO_CHECK(check_header(ommer, *parent, ommer.parent_hash, config));
    }
    return {};
}

}  // namespace studio::pipeline
