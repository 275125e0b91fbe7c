// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <chain/block.hpp>
#include <crypto/keccak256.hpp>
#include <seams/module.hpp>

namespace studio::modules::availability {
namespace {

constexpr ErrorKind not_kept{"availability.not_kept",
                             STUDIO_TEXT("engine", "The sequencer does not have the data of block %1.")};
constexpr ErrorKind mismatch{
    "availability.mismatch",
    STUDIO_TEXT("engine", "The data kept for block %1 does not match its commitment: the store is damaged.")};

/// The sequencer's own block store is the only copy. The commitment is the Keccak-256 of the block's RLP.
class SequencerOnly final : public seams::Availability {
public:
    explicit SequencerOnly(const seams::BlockArchive* archive) : archive_{archive} {}

    Result<seams::DataReference> publish(const chain::SealedBlock& block) override {
        const auto data = chain::encode_block(block.block);
        return seams::DataReference{block.block.header.number, crypto::keccak256(data), data.size(), 0};
    }

    Result<Bytes> retrieve(const seams::DataReference& reference) const override {
        const auto block = archive_ ? archive_->block(reference.block) : nullptr;
        if (!block)
            return fail(not_kept, {std::to_string(reference.block)});
        auto data = chain::encode_block(block->block);
        if (crypto::keccak256(data) != reference.commitment)
            return fail(mismatch, {std::to_string(reference.block)});
        return data;
    }

    bool is_public() const override { return false; }

private:
    const seams::BlockArchive* archive_;
};

}  // namespace

seams::Module sequencer_only() {
    seams::Module module;
    auto& info = module.info;
    info.id = "sequencer-only";
    info.layer = api::Layer::availability;
    info.title = {STUDIO_TEXT("engine", "Sequencer only"), {}};
    info.plain = {
        STUDIO_TEXT("engine", "Only the sequencer keeps the data. Free, and you have to take its word."), {}};
    info.provides = {"data.local"};
    info.risks = {{api::RiskAxis::data_availability,
                   api::RiskLevel::bad,
                   {STUDIO_TEXT("engine",
                                "The data is on the sequencer's disk alone: if it is lost or withheld, "
                                "nobody can rebuild the chain."),
                    {}}}};
    info.cost = {STUDIO_TEXT("engine", "Nothing is posted anywhere, so nothing is paid."), {}};
    info.limits = {{STUDIO_TEXT("engine", "Nobody but the sequencer can check the chain."), {}},
                   {STUDIO_TEXT("engine", "A lost disk is a lost chain."), {}}};
    info.icon = "disk";
    module.make =
        seams::Factory<seams::Availability>{[](const seams::Parameters&, const seams::Services& services) {
            return std::make_unique<SequencerOnly>(services.archive);
        }};
    return module;
}

}  // namespace studio::modules::availability
