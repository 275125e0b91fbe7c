// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <modules/registry.hpp>
#include <set>
#include <support/memory_files.hpp>

/// One suite a seam, run over every registered module without naming any.
namespace studio::seams {
namespace {

std::vector<Module> modules_with(api::Layer layer) {
    std::vector<Module> list;
    for (const auto& module : modules::all())
        if (module.info.layer == layer)
            list.push_back(module);
    return list;
}

std::string test_name(const testing::TestParamInfo<Module>& module) {
    auto name = module.param.info.id;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

template <class Seam>
std::unique_ptr<Seam> make(const Module& module, const Services& services = {}) {
    return std::get<Factory<Seam>>(module.make)({module.info, {}}, services);
}

#define STUDIO_FOR_EVERY_MODULE(Suite, layer) \
    INSTANTIATE_TEST_SUITE_P(Every, Suite, testing::ValuesIn(modules_with(layer)), test_name)

// --- the descriptor ------------------------------------------------------------------------------
class Descriptor : public testing::TestWithParam<Module> {};
INSTANTIATE_TEST_SUITE_P(Every, Descriptor, testing::ValuesIn(modules::all()), [](const auto& module) {
    return modules::layer_info(module.param.info.layer).id + "_" + test_name(module);
});

TEST_P(Descriptor, SaysWhatTheModuleIsAndWhatItDoesNot) {
    const auto& info = GetParam().info;
    EXPECT_FALSE(info.title.empty());
    EXPECT_FALSE(info.plain.empty());
    EXPECT_FALSE(info.cost.empty());
    EXPECT_FALSE(info.limits.empty());
    EXPECT_FALSE(info.icon.empty());
}

TEST_P(Descriptor, EachSettingHasHelpAndADefaultWithinItsRange) {
    std::set<std::string> ids;
    for (const auto& p : GetParam().info.parameters) {
        EXPECT_TRUE(ids.insert(p.id).second) << p.id;
        EXPECT_FALSE(p.title.empty()) << p.id;
        EXPECT_FALSE(p.help.empty()) << p.id;
        if (p.type == api::ParameterType::integer) {
            ASSERT_TRUE(p.min && p.max) << p.id;
            const auto value = std::get<std::int64_t>(p.default_value);
            EXPECT_TRUE(*p.min <= value && value <= *p.max) << p.id;
            EXPECT_GT(p.step, 0) << p.id;
        }
        if (p.type == api::ParameterType::choice) {
            const auto& value = std::get<std::string>(p.default_value);
            EXPECT_TRUE(std::any_of(p.choices.begin(), p.choices.end(),
                                    [&](const auto& c) { return c.value == value; }));
        }
    }
}

bool can_have(const api::ParameterInfo& info, const api::ParameterValue& value) {
    if (value.index() != info.default_value.index())
        return false;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number >= info.min.value_or(*number) && *number <= info.max.value_or(*number);
    const auto& choices = info.choices;
    return info.type != api::ParameterType::choice ||
           std::any_of(choices.begin(), choices.end(),
                       [&](const auto& c) { return c.value == std::get<std::string>(value); });
}

TEST_P(Descriptor, EachConditionNamesASettingThatAlwaysCountsAndValuesThatItCanHave) {
    const auto& infos = GetParam().info.parameters;
    for (const auto& p : infos) {
        if (!p.applies_when)
            continue;
        const auto& [decider, values] = *p.applies_when;
        const auto found =
            std::find_if(infos.begin(), infos.end(), [&](const auto& other) { return other.id == decider; });
        ASSERT_NE(found, infos.end()) << p.id << " counts by " << decider << ", which is not there";
        EXPECT_FALSE(found->applies_when)
            << p.id << " counts by " << decider << ", which may not count itself";
        EXPECT_FALSE(values.empty()) << p.id;
        for (const auto& value : values)
            EXPECT_TRUE(can_have(*found, value)) << p.id << ": " << decider << " cannot be so";
    }
}

TEST_P(Descriptor, WhatDoesNotApplyIsReadAsByDefault) {
    const auto& info = GetParam().info;
    for (const auto& p : info.parameters) {
        api::ParameterValues chosen{{p.id, std::int64_t{-7}}};
        if (p.type == api::ParameterType::integer && !info.applies(p, chosen)) {
            EXPECT_EQ((Parameters{info, chosen}.integer(p.id)), std::get<std::int64_t>(p.default_value))
                << p.id;
        }
    }
}

TEST_P(Descriptor, EachRequirementIsProvidedBySomeModule) {
    for (const auto& needed : GetParam().info.requirements) {
        const auto& all = modules::all();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const auto& m) {
            return std::count(m.info.provides.begin(), m.info.provides.end(), needed) > 0;
        })) << needed;
    }
}

// --- sequencing ----------------------------------------------------------------------------------
class SequencingSeam : public testing::TestWithParam<Module> {};
STUDIO_FOR_EVERY_MODULE(SequencingSeam, api::Layer::sequencing);

TEST_P(SequencingSeam, SlicesDivideTheBlockTime) {
    const auto sequencing = make<Sequencing>(GetParam());
    EXPECT_GT(sequencing->block_time_ms(), 0);
    if (sequencing->slice_ms() > 0) {
        EXPECT_EQ(sequencing->block_time_ms() % sequencing->slice_ms(), 0);
    }
}

TEST_P(SequencingSeam, TheOrderIsStrictAndWeak) {
    const auto sequencing = make<Sequencing>(GetParam());
    std::vector<Candidate> candidates;
    for (std::uint64_t arrival = 0; arrival < 4; ++arrival)
        for (std::uint64_t tip = 0; tip < 3; ++tip)
            candidates.push_back({nullptr, arrival * 3 + tip, Uint256{tip}});
    for (const auto& a : candidates) {
        EXPECT_FALSE(sequencing->before(a, a));
        for (const auto& b : candidates) {
            EXPECT_FALSE(sequencing->before(a, b) && sequencing->before(b, a));
            for (const auto& c : candidates)
                if (sequencing->before(a, b) && sequencing->before(b, c)) {
                    EXPECT_TRUE(sequencing->before(a, c));
                }
        }
    }
}

// --- availability --------------------------------------------------------------------------------
class OneBlock final : public BlockArchive {
public:
    explicit OneBlock(chain::SealedBlockPtr block) : block_{std::move(block)} {}
    chain::SealedBlockPtr block(std::uint64_t number) const override {
        return number == block_->block.header.number ? block_ : nullptr;
    }

private:
    chain::SealedBlockPtr block_;
};

chain::SealedBlockPtr some_block(std::uint64_t gas_used) {
    chain::SealedBlock sealed;
    sealed.block.header.number = 3;
    sealed.block.header.gas_used = gas_used;
    sealed.hash = chain::header_hash(sealed.block.header);
    return std::make_shared<const chain::SealedBlock>(std::move(sealed));
}

class AvailabilitySeam : public testing::TestWithParam<Module> {};
STUDIO_FOR_EVERY_MODULE(AvailabilitySeam, api::Layer::availability);

TEST_P(AvailabilitySeam, GivesBackTheBytesItCommittedTo) {
    const auto block = some_block(1);
    const OneBlock archive{block};
    const auto availability = make<Availability>(GetParam(), {&archive});

    const auto reference = availability->publish(*block);
    ASSERT_TRUE(reference);
    const auto data = availability->retrieve(*reference);

    ASSERT_TRUE(data);
    EXPECT_EQ(data->size(), reference->bytes);
}

TEST_P(AvailabilitySeam, TheSameBlockTwiceGivesTheSameReference) {
    const auto block = some_block(1);
    const OneBlock archive{block};
    const auto availability = make<Availability>(GetParam(), {&archive});

    EXPECT_EQ(availability->publish(*block)->commitment, availability->publish(*block)->commitment);
}

TEST_P(AvailabilitySeam, NeverGivesOtherBytes) {
    const auto block = some_block(1);
    const OneBlock other{some_block(2)};
    const auto availability = make<Availability>(GetParam(), {&other});
    const auto reference = availability->publish(*block).value();

    EXPECT_FALSE(availability->retrieve(reference));
}

TEST_P(AvailabilitySeam, WhatItKeepsInTheL1sPlaceItGivesBackAndNothingElse) {
    test::MemoryFiles files;
    const auto availability = make<Availability>(GetParam(), {nullptr, &files, 1});
    ASSERT_EQ(availability->keeper() == nullptr, availability->committed() == nullptr);
    if (availability->keeper() == nullptr)
        return;
    constexpr std::uint64_t now_s = 1'800'000'000;
    const Bytes payload(3000, 0x5a);
    const auto commitment = availability->keeper()->keep(payload, now_s);
    ASSERT_TRUE(commitment);

    EXPECT_EQ(availability->committed()->committed_data(*commitment, {1, now_s}).value(), payload);
    for (std::size_t at = 0; at < commitment->size(); ++at) {
        auto changed = *commitment;
        changed[at] ^= 1U;
        const auto read = availability->committed()->committed_data(changed, {1, now_s});
        EXPECT_TRUE(!read || !*read || **read == payload) << at;
    }
}

TEST_P(AvailabilitySeam, HoweverItsOperatorsBehaveItGivesTheRightDataOrNone) {
    test::MemoryFiles files;
    const auto availability = make<Availability>(GetParam(), {nullptr, &files, 1});
    auto* operators = availability->operators();
    if (operators == nullptr || availability->keeper() == nullptr)
        return;
    constexpr std::uint64_t now_s = 1'800'000'000;
    const Bytes payload(3000, 0x5a);
    const auto commitment = availability->keeper()->keep(payload, now_s).value();
    for (const auto conduct : {Conduct::offline, Conduct::withholding, Conduct::lying, Conduct::late}) {
        for (std::size_t i = 0; i < operators->count(); ++i) {
            EXPECT_EQ(operators->conduct(i), Conduct::honest);
            operators->set_conduct(i, conduct);
        }
        EXPECT_FALSE(availability->committed()->committed_data(commitment, {1, now_s}));
        for (std::size_t i = 0; i < operators->count(); ++i)
            operators->set_conduct(i, Conduct::honest);
        EXPECT_EQ(availability->committed()->committed_data(commitment, {1, now_s}).value(), payload);
    }
}

// --- settlement ----------------------------------------------------------------------------------
class SettlementSeam : public testing::TestWithParam<Module> {};
STUDIO_FOR_EVERY_MODULE(SettlementSeam, api::Layer::settlement);

TEST_P(SettlementSeam, FinalizedNeverLeadsSafeNorGoesBack) {
    const auto settlement = make<Settlement>(GetParam());
    std::uint64_t finalized = 0;
    for (const std::uint64_t number : {1ULL, 2ULL, 3ULL, 2ULL, 4ULL}) {
        chain::SealedBlock block;
        block.block.header.number = number;
        ASSERT_TRUE(settlement->settle(block));
        const auto heads = settlement->heads();
        EXPECT_LE(heads.finalized, heads.safe);
        EXPECT_LE(heads.safe, 4U);
        EXPECT_GE(heads.finalized, finalized);
        finalized = heads.finalized;
    }
}

// --- lifecycle -----------------------------------------------------------------------------------
class LifecycleSeam : public testing::TestWithParam<Module> {};
STUDIO_FOR_EVERY_MODULE(LifecycleSeam, api::Layer::lifecycle);

TEST_P(LifecycleSeam, OnceEndedItStaysEnded) {
    const auto lifecycle = make<Lifecycle>(GetParam());
    bool ended = false;
    for (std::int64_t minute = 0; minute < 20'000; minute += 7) {
        const ChainProgress progress{minute * 60'000, static_cast<std::uint64_t>(minute), 0};
        const bool now = lifecycle->ended(progress).has_value();
        EXPECT_TRUE(now || !ended);
        if (const auto left = lifecycle->remaining_ms(progress)) {
            EXPECT_EQ(*left == 0, now);
        }
        ended = now;
    }
}

// --- execution -----------------------------------------------------------------------------------
class EmptyStorage : public state::StateView {
public:
    Uint256 storage(const Address&, const Uint256&) const override { return {}; }
    state::Code code(const Hash32&) const override { return std::make_shared<const Bytes>(); }
    bool has_storage(const Address&) const override { return false; }
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address&, std::size_t) const override {
        return {};
    }
};

class EmptyState final : public EmptyStorage {
public:
    std::optional<state::Account> account(const Address&) const override { return std::nullopt; }
};

class ExecutionSeam : public testing::TestWithParam<Module> {};
STUDIO_FOR_EVERY_MODULE(ExecutionSeam, api::Layer::execution);

TEST_P(ExecutionSeam, RefusesWithoutATraceWhatCannotPay) {
    const auto execution = make<Execution>(GetParam());
    const auto config = execution->rules(7007);
    const EmptyState state;
    chain::Header draft;
    draft.number = 1;
    draft.gas_limit = execution->block_gas_limit();
    draft.base_fee_per_gas = execution->initial_base_fee();
    chain::Transaction tx;
    tx.type = chain::TransactionType::fee_market;
    tx.chain_id = 7007;
    tx.gas_limit = 21'000;
    tx.max_fee_per_gas = Uint256{2'000'000'000};
    tx.to = Address{};
    Hash32 secret;
    secret[31] = 1;
    const auto signed_tx = std::make_shared<const chain::SignedTransaction>(
        chain::sign_transaction(tx, *crypto::SecretKey::from_bytes(secret)));
    const auto builder = execution->open_block(draft, config, state, [](std::uint64_t) { return Hash32{}; });

    EXPECT_FALSE(builder->add(signed_tx));

    EXPECT_EQ(builder->gas_left(), draft.gas_limit);
    const auto block = builder->finish({}).value();
    EXPECT_TRUE(block.transactions.empty());
    EXPECT_TRUE(block.diff.accounts.empty());
}

/// Everybody owns enough.
class RichState final : public EmptyStorage {
public:
    std::optional<state::Account> account(const Address&) const override {
        return state::Account{0, Uint256{1} << 100U, chain::empty_code_hash};
    }
};

crypto::SecretKey key_number(std::uint8_t number) {
    Hash32 secret;
    secret[31] = number;
    return *crypto::SecretKey::from_bytes(secret);
}

/// Transfers of a few senders among each other, some with a wrong nonce, that allow themselves far more gas
/// than they use and more than a block has.
std::vector<chain::TransactionPtr> crowded_batch(const chain::ChainConfig& config, std::uint64_t block_gas) {
    constexpr std::uint8_t kSenders = 5;
    std::vector<chain::TransactionPtr> batch;
    for (std::uint64_t i = 0; i < 60; ++i) {
        const auto key = key_number(static_cast<std::uint8_t>(1 + i % kSenders));
        chain::Transaction tx;
        tx.type = chain::TransactionType::fee_market;
        tx.chain_id = config.chain_id;
        tx.nonce = i / kSenders + (i == 33 ? 1 : 0);
        tx.gas_limit = i % 7 == 0 ? block_gas / 3 : 100'000;
        tx.max_fee_per_gas = Uint256{2'000'000'000};
        tx.max_priority_fee_per_gas = Uint256{1};
        tx.to = crypto::address_of(key_number(static_cast<std::uint8_t>(1 + (3 * i + 1) % (kSenders + 2))));
        tx.value = Uint256{1 + i};
        batch.push_back(std::make_shared<const chain::SignedTransaction>(chain::sign_transaction(tx, key)));
    }
    return batch;
}

TEST_P(ExecutionSeam, ABatchGivesWhatItsTransactionsGiveOneByOne) {
    const auto execution = make<Execution>(GetParam());
    const auto config = execution->rules(7007);
    const RichState state;
    chain::Header draft;
    draft.number = 1;
    draft.gas_limit = execution->block_gas_limit();
    draft.base_fee_per_gas = execution->initial_base_fee();
    const auto no_hashes = [](std::uint64_t) { return Hash32{}; };
    const auto batch = crowded_batch(config, draft.gas_limit);
    const auto one_by_one = execution->open_block(draft, config, state, no_hashes);
    const auto at_once = execution->open_block(draft, config, state, no_hashes);
    const SystemClock clock;

    const auto added = at_once->add_all(batch, clock);

    std::size_t tried = 0;
    for (; tried < batch.size() && one_by_one->has_room(*batch[tried]); ++tried) {
        const auto receipt = one_by_one->add(batch[tried]);
        ASSERT_LT(tried, added.size());
        ASSERT_EQ(receipt.has_value(), added[tried].receipt.has_value()) << "transaction " << tried;
        if (receipt) {
            EXPECT_EQ(*receipt, *added[tried].receipt) << "transaction " << tried;
        }
    }
    EXPECT_EQ(added.size(), tried);
    EXPECT_EQ(at_once->gas_left(), one_by_one->gas_left());
    EXPECT_EQ(at_once->finish({})->diff.accounts, one_by_one->finish({})->diff.accounts);
}

}  // namespace
}  // namespace studio::seams
