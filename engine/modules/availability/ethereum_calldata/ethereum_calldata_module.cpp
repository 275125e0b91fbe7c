// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/archived_data.hpp>
#include <seams/batching_parameters.hpp>
#include <seams/module.hpp>

namespace studio::modules::availability {
namespace {

/// A calldata payload of this size fits well into a transaction (OP Stack's own limit).
constexpr std::size_t kCalldataPayload = 120'000;

/// Batches go to L1 as the data of ordinary transactions.
class EthereumCalldata final : public seams::ArchivedData {
public:
    EthereumCalldata(const seams::Parameters& parameters, const seams::BlockArchive* archive)
        : ArchivedData{archive}, batching_{seams::read_batching(parameters)} {
        batching_.form = seams::PostingForm::calldata;
        batching_.calldata_payload = kCalldataPayload;
    }

    std::optional<seams::BatchingChoices> batching() const override { return batching_; }
    bool is_public() const override { return true; }

private:
    seams::BatchingChoices batching_;
};

/// 40 gas a byte other than 0 (EIP-7623's floor), at the price set's base fee.
double cost(const seams::Footprint& use, const seams::Parameters&, const seams::Prices& prices) {
    constexpr double gas_per_byte = 40;
    return seams::usd_of({use.bytes * seams::kBatchedBytesPerByte * gas_per_byte, 0}, prices);
}

}  // namespace

seams::Module ethereum_calldata() {
    seams::Module module;
    auto& info = module.info;
    info.id = "ethereum-calldata";
    info.layer = api::Layer::availability;
    info.title = {STUDIO_TEXT("engine", "Ethereum calldata"), {}};
    info.plain = {STUDIO_TEXT("engine", "The data lie in ordinary L1 transactions: dear, there for ever."),
                  {}};
    info.parameters = seams::batching_parameters();
    info.provides = {"data.l1", "data.batches"};
    info.requirements = {"settlement.l1"};
    info.risks = {{api::RiskAxis::data_availability,
                   api::RiskLevel::good,
                   {STUDIO_TEXT("engine",
                                "All data are on the chain that the rollup settles on: whoever follows it "
                                "can rebuild the rollup."),
                    {}}}};
    info.cost = {
        STUDIO_TEXT(
            "engine",
            "40 gas of the L1 for each byte of a batch that is not 0, and 21,000 for each transaction."),
        {}};
    info.limits = {
        {STUDIO_TEXT("engine",
                     "The L1 is a chain on this computer: what it keeps is as safe as this computer's disk."),
         {}}};
    info.icon = "layers";
    module.make =
        seams::Factory<seams::Availability>{[](const seams::Parameters& p, const seams::Services& services) {
            return std::make_unique<EthereumCalldata>(p, services.archive);
        }};
    module.cost = cost;
    return module;
}

}  // namespace studio::modules::availability
