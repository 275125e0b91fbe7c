// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <embedded/preset_files.hpp>
#include <spec/design.hpp>
#include <spec/estimate.hpp>

#include "preset_text.hpp"

namespace studio::spec {
namespace {

const PriceSetIds kPrices{"mainnet-median"};

/// A valid design with one place changed.
std::string with(const std::string& from, const std::string& to) {
    auto text = preset("nft-drop.rollup.json");
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

/// The same with more in its traffic.
std::string with_load(const std::string& keys) {
    return with("\"rate_tx_per_s\": 200", "\"rate_tx_per_s\": 200, " + keys);
}

std::vector<api::Problem> problems_of(const std::string& json) {
    api::RollupSpec spec;
    auto problems = read_design(json, spec);
    if (problems.empty())
        problems = validate(spec, kPrices).problems;
    return problems;
}

TEST(Design, EveryPresetIsValidAndSurvivesWritingAndReading) {
    for (const auto& file : presets::files()) {
        api::RollupSpec spec;
        EXPECT_TRUE(read_design(file.text, spec).empty()) << file.name;
        EXPECT_TRUE(validate(spec, kPrices).problems.empty()) << file.name;

        api::RollupSpec again;
        EXPECT_TRUE(read_design(write_design(spec), again).empty());
        EXPECT_EQ(spec, again) << file.name;
    }
}

TEST(Design, OneFromBeforeProofsWereALayerGetsThemWithItsSettings) {
    auto text = preset("on-ethereum.rollup.json");
    const auto proving = text.find("    \"proving\"");
    text.erase(text.rfind(',', proving), text.find("  },\n  \"genesis\"") - text.rfind(',', proving));
    const std::string maturity = "\"proof_maturity_s\"";
    text.insert(text.find(maturity), "\"challenge_period_s\": 77, ");
    api::RollupSpec spec;

    ASSERT_TRUE(read_design(text, spec).empty()) << text;

    const auto& choice = spec.layers.at(api::Layer::proving);
    EXPECT_EQ(choice.module, "permissioned");
    EXPECT_EQ(std::get<std::int64_t>(choice.parameters.at("challenge_period_s")), 77);
    EXPECT_TRUE(validate(spec, kPrices).problems.empty());
}

struct Malformed {
    const char* name;
    std::string json;
    const char* problem;
    const char* path;
};

class MalformedDesign : public testing::TestWithParam<Malformed> {};

TEST_P(MalformedDesign, IsRejectedWithItsPlaceAndItsMending) {
    const auto problems = problems_of(GetParam().json);

    const auto found = std::find_if(problems.begin(), problems.end(), [](const auto& p) {
        return p.id == GetParam().problem && p.path == GetParam().path;
    });
    ASSERT_NE(found, problems.end()) << (problems.empty() ? "no problem"
                                                          : problems.front().id + problems.front().path);
    EXPECT_FALSE(found->what.english().empty());
    EXPECT_FALSE(found->mend.english().empty());
    EXPECT_EQ(found->what.english().find('%'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    EveryKind, MalformedDesign,
    testing::Values(
        Malformed{"empty", "", "design.syntax", ""},
        Malformed{"cut", preset("blank.rollup.json").substr(0, 40), "design.syntax", ""},
        Malformed{"not_json", "hello", "design.syntax", ""},
        Malformed{"a_list", "[]", "design.wrong_type", ""},
        Malformed{"duplicate_key", R"({"version":1,"version":1})", "design.syntax", ""},
        Malformed{"too_deep", std::string(200, '[') + std::string(200, ']'), "design.syntax", ""},
        Malformed{"huge", std::string(std::size_t{5} << 20U, ' '), "design.too_large", ""},
        Malformed{"newer", with("\"version\": 1", "\"version\": 2"), "design.newer_version", "/version"},
        Malformed{"no_version", with("\"version\": 1,", ""), "design.missing", "/version"},
        Malformed{"no_name", with("\"name\": \"NFT drop\",", ""), "design.missing", "/name"},
        Malformed{"empty_name", with("NFT drop", ""), "design.bad_length", "/name"},
        Malformed{"number_as_name", with("\"NFT drop\"", "7"), "design.wrong_type", "/name"},
        Malformed{"unknown_key", with("\"chain_id\"", "\"chainid\""), "design.unknown_key", "/chainid"},
        Malformed{"negative_chain_id", with("\"chain_id\": 0", "\"chain_id\": -1"), "design.wrong_type",
                  "/chain_id"},
        Malformed{"chain_id_too_large", with("\"chain_id\": 0", "\"chain_id\": 9007199254740993"),
                  "design.bad_chain_id", "/chain_id"},
        Malformed{"known_chain", with("\"chain_id\": 0", "\"chain_id\": 1"), "design.known_chain_id",
                  "/chain_id"},
        Malformed{"bad_symbol", with("\"ETH\"", "\"E T H\""), "design.bad_symbol", "/token_symbol"},
        Malformed{"unknown_layer", with("\"execution\"", "\"execute\""), "design.unknown_layer",
                  "/layers/execute"},
        Malformed{"missing_layer", with("\"execution\": {", "\"settlement\": {"), "design.syntax", ""},
        Malformed{"unknown_module", with("\"sovereign\"", "\"mainnet\""), "design.unknown_module",
                  "/layers/settlement/module"},
        Malformed{"unknown_parameter", with("\"duration_min\"", "\"hours\""), "design.unknown_parameter",
                  "/layers/lifecycle/parameters/hours"},
        Malformed{"out_of_range", with("\"duration_min\": 60", "\"duration_min\": 0"), "design.out_of_range",
                  "/layers/lifecycle/parameters/duration_min"},
        Malformed{"wrong_type", with("\"duration_min\": 60", "\"duration_min\": \"60\""), "design.wrong_type",
                  "/layers/lifecycle/parameters/duration_min"},
        Malformed{"fraction", with("\"duration_min\": 60", "\"duration_min\": 1.5"), "design.wrong_type",
                  "/layers/lifecycle/parameters/duration_min"},
        Malformed{"bad_choice", with("\"arrival\"", "\"random\""), "design.bad_choice",
                  "/layers/sequencing/parameters/ordering"},
        Malformed{"clash", with("\"slice_ms\": 200", "\"slice_ms\": 300"), "design.clash",
                  "/layers/sequencing/parameters/slice_ms"},
        Malformed{"old_rollup_rules",
                  with("\"block_gas_limit_m\"", "\"op_rules\": \"granite\", \"block_gas_limit_m\""),
                  "design.clash", "/layers/execution/parameters/fork"},
        Malformed{"bad_address",
                  with("\"genesis\": []", R"("genesis": [{"address":"0x12","balance_wei":"1"}])"),
                  "design.bad_address", "/genesis/0/address"},
        Malformed{
            "bad_checksum",
            with(
                "\"genesis\": []",
                R"("genesis": [{"address":"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","balance_wei":"1"}])"),
            "design.bad_address", "/genesis/0/address"},
        Malformed{
            "bad_amount",
            with(
                "\"genesis\": []",
                R"("genesis": [{"address":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","balance_wei":"1.5"}])"),
            "design.bad_amount", "/genesis/0/balance_wei"},
        Malformed{
            "amount_as_number",
            with("\"genesis\": []",
                 R"("genesis": [{"address":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","balance_wei":1}])"),
            "design.wrong_type", "/genesis/0/balance_wei"},
        Malformed{"unknown_load", with("\"kind\": \"mint\"", "\"kind\": \"mine\""), "design.unknown_load",
                  "/load/kind"},
        Malformed{"rate_zero", with("\"rate_tx_per_s\": 200", "\"rate_tx_per_s\": 0"), "design.out_of_range",
                  "/load/rate_tx_per_s"},
        Malformed{"unknown_arrival", with_load(R"("arrival": "rush")"), "design.unknown_arrival",
                  "/load/arrival"},
        Malformed{"curve_without_time", with_load(R"("arrival": "burst")"), "design.out_of_range",
                  "/load/arrival_s"},
        Malformed{"curve_too_long", with_load(R"("arrival": "burst", "arrival_s": 86401)"),
                  "design.out_of_range", "/load/arrival_s"},
        Malformed{"time_as_text", with_load(R"("arrival": "burst", "arrival_s": "60")"), "design.wrong_type",
                  "/load/arrival_s"},
        Malformed{"time_without_curve", with_load(R"("arrival_s": 60)"), "design.time_without_curve",
                  "/load/arrival_s"},
        Malformed{
            "curve_without_rate",
            with("\"rate_tx_per_s\": 200", R"("rate_tx_per_s": null, "arrival": "wave", "arrival_s": 60)"),
            "design.curve_needs_rate", "/load/rate_tx_per_s"},
        Malformed{"nothing_for_sale", with("\"kind\": \"mint\"", R"("kind": "game", "supply": 5)"),
                  "design.nothing_for_sale", "/load/supply"},
        Malformed{"no_supply", with_load(R"("supply": 0)"), "design.out_of_range", "/load/supply"},
        Malformed{"large_supply", with_load(R"("supply": 1000001)"), "design.out_of_range", "/load/supply"}),
    [](const auto& malformed) { return std::string{malformed.param.name}; });

TEST(Design, KeepsHowItsUsersComeAndWhatIsForSale) {
    api::RollupSpec spec;
    ASSERT_TRUE(
        read_design(with_load(R"("arrival": "queue", "arrival_s": 600, "supply": 777)"), spec).empty());
    EXPECT_EQ(spec.load.arrival, "queue");
    EXPECT_EQ(spec.load.arrival_s, 600U);
    EXPECT_EQ(spec.load.supply, 777U);
    EXPECT_TRUE(validate(spec, {}).problems.empty());

    api::RollupSpec again;
    ASSERT_TRUE(read_design(write_design(spec), again).empty());
    EXPECT_EQ(again, spec);

    ASSERT_TRUE(read_design(with_load(R"("arrival": "steady", "supply": null)"), spec).empty());
    EXPECT_FALSE(spec.load.supply);
    EXPECT_TRUE(validate(spec, {}).problems.empty());
}

TEST(Design, TheRateOfALineIsItsLengthAndAsksForNoLargerBlock) {
    const std::string fast = R"("rate_tx_per_s": 5000, "arrival": "%", "arrival_s": 60)";
    const auto with_curve = [&](const char* id) {
        auto load = fast;
        return problems_of(with("\"rate_tx_per_s\": 200", load.replace(load.find('%'), 1, id)));
    };
    EXPECT_EQ(with_curve("burst").size(), 1U);
    EXPECT_EQ(with_curve("queue").size(), 0U);
}

TEST(Design, EndsByWhatIsMintedOnlyWhenItsTrafficMintsSoMany) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("event.rollup.json"), spec).empty());
    auto& life = spec.layers[api::Layer::lifecycle].parameters;
    life["ends"] = std::string{"minted"};
    life["minted"] = std::int64_t{300};
    const auto first_problem = [&] {
        const auto problems = validate(spec, {}).problems;
        return problems.empty() ? std::string{} : problems.front().id;
    };
    spec.load.kind = "mint";
    spec.load.supply = 300;
    EXPECT_EQ(first_problem(), "");
    spec.load.supply = 299;
    EXPECT_EQ(first_problem(), "design.never_so_many");
    EXPECT_EQ(validate(spec, {}).problems.front().fix, api::ParameterValue{std::int64_t{299}});
    spec.load.supply.reset();
    EXPECT_EQ(first_problem(), "");
    spec.load.kind = "game";
    EXPECT_EQ(first_problem(), "design.nothing_minted");
    spec.load.kind = {};
    EXPECT_EQ(first_problem(), "design.nothing_minted");
}

TEST(Design, ADrainLeavesTheLastDepositsTheTimeToArrive) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("event.rollup.json"), spec).empty());
    auto& drain = spec.layers[api::Layer::lifecycle].parameters["drain_s"];
    drain = std::int64_t{26};
    spec.layers[api::Layer::sequencing].parameters["block_time_s"] = std::int64_t{2};
    spec.layers[api::Layer::settlement].parameters["confirmations"] = std::int64_t{10};
    EXPECT_TRUE(validate(spec, {}).problems.empty());
    spec.layers[api::Layer::settlement].parameters["confirmations"] = std::int64_t{11};
    const auto problems = validate(spec, {}).problems;
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().id, "design.short_drain");
    EXPECT_EQ(problems.front().path, "/layers/lifecycle/parameters/drain_s");
    EXPECT_EQ(problems.front().parameter, "drain_s");
    EXPECT_EQ(problems.front().fix, api::ParameterValue{std::int64_t{28}});
    drain = *problems.front().fix;
    EXPECT_TRUE(validate(spec, {}).problems.empty());
    spec.layers[api::Layer::lifecycle] = {"persistent", {}};
    EXPECT_TRUE(validate(spec, {}).problems.empty()) << "what goes on for ever has no drain";
}

TEST(Design, ShardsMakeRoomAndEachOfThemHasSomethingToSell) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("event.rollup.json"), spec).empty());
    const auto alone = *estimate(spec, {}).tx_per_s;
    spec.layers[api::Layer::lifecycle].parameters["shards"] = std::int64_t{4};
    EXPECT_TRUE(validate(spec, {}).problems.empty());
    EXPECT_EQ(estimate(spec, {}).tx_per_s->value, 4 * alone.value);
    spec.load.rate_tx_per_s = static_cast<std::uint32_t>(3 * alone.value);
    EXPECT_TRUE(validate(spec, {}).problems.empty());
    spec.load.supply = 3;
    ASSERT_EQ(validate(spec, {}).problems.size(), 1U);
    EXPECT_EQ(validate(spec, {}).problems.front().id, "design.fewer_than_shards");
    EXPECT_EQ(validate(spec, {}).problems.front().fix, api::ParameterValue{std::int64_t{3}});
}

TEST(Design, WhatDoesNotApplyIsNoProblemUntilItDoes) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("event.rollup.json"), spec).empty());
    auto& life = spec.layers[api::Layer::lifecycle].parameters;
    auto& execution = spec.layers[api::Layer::execution].parameters;
    life["ends"] = std::string{"manual"};
    life["last_block"] = std::int64_t{0};
    execution["gasless"] = true;
    execution["initial_base_fee_wei"] = std::string{"a little"};
    const auto places = [&] {
        std::vector<std::string> list;
        for (const auto& problem : validate(spec, {}).problems)
            list.push_back(problem.parameter);
        return list;
    };
    EXPECT_EQ(places(), std::vector<std::string>{});
    EXPECT_TRUE(estimate(spec, {}).tx_per_s);  // builds the modules, which do not meet such values

    life["ends"] = std::string{"block"};
    EXPECT_EQ(places(), std::vector<std::string>{"last_block"});
    execution["gasless"] = false;
    EXPECT_EQ(places(), (std::vector<std::string>{"last_block", "initial_base_fee_wei"}));
}

TEST(Design, AValueOfTheWrongTypeIsAProblemAlsoWhereItDoesNotApply) {
    const auto problems = problems_of(with("\"slice_ms\"", "\"scaling_waiting\": \"many\", \"slice_ms\""));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().id, "design.wrong_type");
}

TEST(Design, NamesEveryProblemAtOnce) {
    auto text = with("\"name\": \"NFT drop\"", "\"name\": \"\"");
    text.replace(text.find("\"ETH\""), 5, "\"?\"");
    text.replace(text.find("\"arrival\""), 9, "\"luck\"");

    EXPECT_EQ(problems_of(text).size(), 3U);
}

TEST(Design, RoomThatItMakesInARushCounts) {
    auto spec = blank_design();
    spec.load.kind = "mint";
    spec.load.rate_tx_per_s = 1'000;
    const auto is_too_much = [&] {
        const auto found = validate(spec, {"mainnet-median"}).problems;
        return std::any_of(found.begin(), found.end(),
                           [](const auto& problem) { return problem.severity == api::Severity::suggestion; });
    };
    EXPECT_TRUE(is_too_much());
    auto& sequencing = spec.layers[api::Layer::sequencing].parameters;
    sequencing["scaling"] = true;
    sequencing["scaling_gas_m"] = std::int64_t{200};
    EXPECT_FALSE(is_too_much());
    sequencing["scaling_block_time_s"] = std::int64_t{9};  // later than without a rush
    EXPECT_FALSE(validate(spec, {"mainnet-median"}).launchable());
}

TEST(Design, OffersALargerBlockWhenTheTrafficDoesNotFit) {
    const auto problems = problems_of(with("\"rate_tx_per_s\": 200", "\"rate_tx_per_s\": 5000"));

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().id, "design.rate_above_limit");
    EXPECT_EQ(problems.front().severity, api::Severity::suggestion);
    ASSERT_TRUE(problems.front().fix);
    EXPECT_GT(std::get<std::int64_t>(*problems.front().fix), 60);
}

TEST(Design, SaysThatARollupOnAnL1MakesEmptyBlocksInAnyCase) {
    api::RollupSpec spec;
    ASSERT_TRUE(read_design(preset("on-ethereum.rollup.json"), spec).empty());
    const auto found = [&] { return validate(spec, {"mainnet-median"}).problems; };
    EXPECT_TRUE(found().empty());

    spec.layers[api::Layer::sequencing].parameters["empty_blocks"] = false;

    ASSERT_EQ(found().size(), 1U);
    EXPECT_EQ(found().front().id, "design.empty_blocks_on_l1");
    EXPECT_EQ(found().front().fix, api::ParameterValue{true});
    api::RollupSpec alone;
    ASSERT_TRUE(read_design(preset("blank.rollup.json"), alone).empty());
    alone.layers[api::Layer::sequencing].parameters["empty_blocks"] = false;
    EXPECT_TRUE(validate(alone, {"mainnet-median"}).problems.empty());
}

}  // namespace
}  // namespace studio::spec
