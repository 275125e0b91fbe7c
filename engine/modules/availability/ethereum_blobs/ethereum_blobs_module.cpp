// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/archived_data.hpp>
#include <seams/batching_parameters.hpp>
#include <seams/module.hpp>

namespace studio::modules::availability {
namespace {

/// A calldata payload of this size fits well into a transaction (OP Stack's own limit).
constexpr std::size_t kCalldataPayload = 120'000;

/// Batches go to L1 in blobs, or as calldata where that is cheaper.
class EthereumBlobs final : public seams::ArchivedData {
public:
    EthereumBlobs(const seams::Parameters& parameters, const seams::BlockArchive* archive)
        : ArchivedData{archive}, batching_{seams::read_batching(parameters)} {
        batching_.form =
            parameters.boolean("always_blobs") ? seams::PostingForm::blobs : seams::PostingForm::cheaper;
        batching_.calldata_payload = kCalldataPayload;
    }

    std::optional<seams::BatchingChoices> batching() const override { return batching_; }
    bool is_public() const override { return true; }

private:
    seams::BatchingChoices batching_;
};

/// A gas of blobs a byte, and a full blob's 131,072 for the 130,044 that it carries, at the price set's fee.
double cost(const seams::Footprint& use, const seams::Parameters&, const seams::Prices& prices) {
    constexpr double blob_gas_per_byte = 131'072.0 / 130'044.0;
    return seams::usd_of({0, use.bytes * seams::kBatchedBytesPerByte * blob_gas_per_byte}, prices);
}

}  // namespace

seams::Module ethereum_blobs() {
    seams::Module module;
    auto& info = module.info;
    info.id = "ethereum-blobs";
    info.layer = api::Layer::availability;
    info.title = {STUDIO_TEXT("engine", "Ethereum blobs"), {}};
    info.plain = {
        STUDIO_TEXT(
            "engine",
            "The data lie in blobs beside the L1's blocks (EIP-4844): cheap, kept for weeks by Ethereum."),
        {}};
    info.parameters = seams::batching_parameters();
    api::ParameterInfo always;
    always.id = "always_blobs";
    always.title = {STUDIO_TEXT("engine", "Blobs only"), {}};
    always.help = {STUDIO_TEXT("engine",
                               "When off, each batch goes as calldata if that is cheaper at that moment: a "
                               "blob is paid for whole, even when it is nearly empty."),
                   {}};
    always.type = api::ParameterType::boolean;
    always.default_value = false;
    always.advanced = true;
    info.parameters.push_back(std::move(always));
    info.provides = {"data.l1", "data.batches"};
    info.requirements = {"settlement.l1"};
    info.risks = {{api::RiskAxis::data_availability,
                   api::RiskLevel::good,
                   {STUDIO_TEXT("engine",
                                "All data are on the chain that the rollup settles on: whoever follows it "
                                "can rebuild the rollup."),
                    {}}}};
    info.cost = {STUDIO_TEXT("engine", "131,072 gas of the blob market for each blob, whether full or not."),
                 {}};
    info.limits = {{STUDIO_TEXT("engine",
                                "The L1 is a chain on this computer. It keeps blobs for as long as the "
                                "workspace, where Ethereum's nodes forget them after 18 days."),
                    {}}};
    info.icon = "blob";
    module.make =
        seams::Factory<seams::Availability>{[](const seams::Parameters& p, const seams::Services& services) {
            return std::make_unique<EthereumBlobs>(p, services.archive);
        }};
    module.cost = cost;
    return module;
}

}  // namespace studio::modules::availability
