// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/archived_data.hpp>
#include <seams/batching_parameters.hpp>
#include <seams/module.hpp>
#include <seams/parameter_info.hpp>

#include "committee.hpp"

namespace studio::modules::availability {
namespace {

/// What goes to L1 itself when the committee fails should fit well into a transaction (OP Stack's own limit).
constexpr std::size_t kPayload = 120'000;
constexpr std::uint64_t kSecondsADay = 86'400;

/// Batches go to the committee, and certificates to L1.
class CommitteeAvailability final : public seams::ArchivedData {
public:
    CommitteeAvailability(const seams::Parameters& p, const seams::Services& services)
        : ArchivedData{services.archive}, batching_{seams::read_batching(p)} {
        batching_.form = seams::PostingForm::cheaper;
        batching_.calldata_payload = kPayload;
        if (services.files == nullptr)
            return;
        const auto number = [&p](const char* id) { return static_cast<std::uint64_t>(p.integer(id)); };
        const RosterSettings roster{number("members"), number("quorum"), services.seed};
        committee_.emplace(roster_of(roster, *services.files), number("expiry_days") * kSecondsADay);
    }

    std::optional<seams::BatchingChoices> batching() const override { return batching_; }
    seams::PayloadKeeper* keeper() override { return committee(); }
    const seams::CommittedData* committed() const override { return committee_ ? &*committee_ : nullptr; }
    std::vector<std::string> reader_files() const override { return {kKeysetFile}; }
    seams::Operators* operators() override { return committee(); }
    bool is_public() const override { return true; }

private:
    Committee* committee() { return committee_ ? &*committee_ : nullptr; }

    seams::BatchingChoices batching_;
    std::optional<Committee> committee_;  // nothing: there is no run whose data could be kept
};

/// A transaction of 131 bytes, 40 gas each (EIP-7623's floor), for each payload, which is full at best.
double cost(const seams::Footprint& use, const seams::Parameters& p, const seams::Prices& prices) {
    constexpr double gas_per_certificate = 21'000 + 40 * (3 + kCertificateSize);
    const auto payload = std::min(kPayload, seams::read_batching(p).target_size);
    const auto certificates = use.bytes * seams::kBatchedBytesPerByte / static_cast<double>(payload);
    return seams::usd_of({certificates * gas_per_certificate, 0}, prices);
}

api::ParameterInfo setting(std::string id, api::Text title, api::Text help, std::int64_t value,
                           std::pair<std::int64_t, std::int64_t> range) {
    return seams::integer_parameter(std::move(id), std::move(title), std::move(help), {}, value, range);
}

std::vector<api::ParameterInfo> parameters() {
    auto expiry = setting("expiry_days", {STUDIO_TEXT("engine", "Data are promised for"), {}},
                          {STUDIO_TEXT("engine",
                                       "Members promise to give a batch out for so long. L1 takes no promise "
                                       "that ends within 7 days."),
                           {}},
                          15, {14, 365});
    expiry.unit = {STUDIO_TEXT("engine", "days"), {}};
    expiry.advanced = true;
    auto all = seams::batching_parameters();
    all.insert(
        all.begin(),
        {setting(
             "members", {STUDIO_TEXT("engine", "Members"), {}},
             {STUDIO_TEXT("engine", "How many keep every batch. More are harder to corrupt, all at once."),
              {}},
             6, {1, 20}),
         setting(
             "quorum", {STUDIO_TEXT("engine", "Signatures needed"), {}},
             {STUDIO_TEXT("engine",
                          "So many members must have signed for a batch before L1 takes it from them. With "
                          "more, fewer of them need be honest, and it fails more often: then the batch "
                          "goes to L1 itself."),
              {}},
             5, {1, 20}),
         std::move(expiry)});
    return all;
}

std::optional<seams::ParameterClash> check(const seams::Parameters& p) {
    const auto members = p.integer("members");
    const auto quorum = p.integer("quorum");
    if (quorum <= members)
        return std::nullopt;
    return seams::ParameterClash{
        "quorum",
        {STUDIO_TEXT("engine", "%1 signatures are needed, but the committee has %2 members."),
         {std::to_string(quorum), std::to_string(members)}},
        {STUDIO_TEXT("engine", "Ask for at most as many signatures as there are members."), {}},
        members};
}

void describe(api::ModuleInfo& info) {
    info.id = "committee";
    info.layer = api::Layer::availability;
    info.title = {STUDIO_TEXT("engine", "Committee"), {}};
    info.plain = {
        STUDIO_TEXT("engine",
                    "A few known members keep the data and sign for it; only their signature goes to "
                    "L1. Cheap, and you have to trust some of them."),
        {}};
    info.parameters = parameters();
    info.provides = {"data.committee", "data.batches"};
    info.requirements = {"settlement.l1"};
    info.risks = {
        {api::RiskAxis::data_availability,
         api::RiskLevel::bad,
         {STUDIO_TEXT(
              "engine",
              "If too few members are honest (members − signatures needed + 1 must be), the data can be "
              "withheld and nobody can rebuild the rollup or leave it. All of them run on this "
              "computer. It would be no more than a warning with at least 6 known members, 5 of them "
              "from outside, of whom at most a third must be honest."),
          {}}}};
    info.cost = {STUDIO_TEXT("engine",
                             "About 26,000 gas of the L1 for each batch of up to 120 kB, whatever is in it."),
                 {}};
    info.limits = {
        {STUDIO_TEXT("engine", "All members run in this process and keep their copies on this disk."), {}},
        {STUDIO_TEXT(
             "engine",
             "The members are the same for as long as the rollup lives; their keys come from its seed."),
         {}},
        {STUDIO_TEXT(
             "engine",
             "Members keep data for as long as the run, where others may forget them once the promise "
             "has ended. Data that nobody gives out stop the rollup: there is no challenge on L1."),
         {}}};
    info.icon = "account";
}

}  // namespace

seams::Module committee() {
    seams::Module module;
    describe(module.info);
    module.make =
        seams::Factory<seams::Availability>{[](const seams::Parameters& p, const seams::Services& services) {
            return std::make_unique<CommitteeAvailability>(p, services);
        }};
    module.cost = cost;
    module.check = check;
    return module;
}

}  // namespace studio::modules::availability
