// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "end_to_end/rollupctl.hpp"

/// Designs that are none, as somebody may hand them to rollupctl: it says which file, where in it, what is
/// wrong and how to mend it, and ends with 1. What may stand in a design, it lists.
namespace studio::test {
namespace {

using nlohmann::json;

/// The NFT drop with one thing changed: `value` at the place of a JSON pointer, or that place removed.
std::string changed(const std::string& pointer, const std::optional<json>& value) {
    auto design = json::parse(content_of(preset("nft-drop")));
    const json::json_pointer place{pointer};
    if (value)
        design[place] = *value;
    else
        design[place.parent_pointer()].erase(place.back());
    return design.dump(2);
}
constexpr std::nullopt_t kRemoved = std::nullopt;

struct BadDesign {
    std::string name;
    std::string content;
    std::string where;  // a JSON pointer, or a line for what is no JSON
    std::string mend;   // words of the advice
};

class BadDesignTest : public testing::TestWithParam<BadDesign> {};

TEST_P(BadDesignTest, IsRefusedWithItsPlaceAndItsMending) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "bad.rollup.json";
    write_file(file, GetParam().content);

    const auto run = rollupctl({"validate", file});

    EXPECT_EQ(run.end.code, 1);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors.find("bad.rollup.json: error " + GetParam().where + " ["), std::string::npos)
        << run.errors;
    EXPECT_NE(run.errors.find(GetParam().mend), std::string::npos) << run.errors;
    EXPECT_EQ(content_of(file), GetParam().content);
}

const json kGenesis = json::array({{{"address", "0x12"}, {"balance_wei", "1"}}});

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadDesignTest,
    testing::Values(BadDesign{"empty", "", "/", "line 1, column 1"},
                    BadDesign{"binary", std::string("\x7f\x45\x4c\x46\0\x01\xff\x1b[2J", 11), "/", "line 1"},
                    BadDesign{"cut", content_of(preset("blank")).substr(0, 300), "/", "line 16"},
                    BadDesign{"latin1", "{\"name\": \"Caf\xe9\"}", "/", "line 1"},
                    BadDesign{"a_list", "[]", "/", "object"},
                    BadDesign{"twice", R"({"version":1,"version":1})", "/", "version"},
                    BadDesign{"too_deep", std::string(5000, '[') + std::string(5000, ']'), "/", "deep"},
                    BadDesign{"five_megabytes", std::string(std::size_t{5} << 20U, ' '), "/", "4194304"},
                    BadDesign{"newer_version", changed("/version", 2), "/version", "newer"},
                    BadDesign{"no_version", changed("/version", kRemoved), "/version", "version"},
                    BadDesign{"no_name", changed("/name", kRemoved), "/name", "name"},
                    BadDesign{"long_name", changed("/name", std::string(61, 'x')), "/name", "Shorten"},
                    BadDesign{"wrong_type", changed("/chain_id", -1), "/chain_id", "whole number"},
                    BadDesign{"unknown_key", changed("/nmae", "x"), "/nmae", "name"},
                    BadDesign{"bad_symbol", changed("/token_symbol", "E T H"), "/token_symbol", "letters"},
                    BadDesign{"unknown_layer", changed("/layers/consensus", json::object()),
                              "/layers/consensus", "sequencing"},
                    BadDesign{"missing_layer", changed("/layers/settlement", kRemoved), "/layers/settlement",
                              "sovereign"},
                    BadDesign{"unknown_module", changed("/layers/settlement/module", "moon"),
                              "/layers/settlement/module", "sovereign"},
                    BadDesign{"unknown_parameter", changed("/layers/sequencing/parameters/speed", 1),
                              "/layers/sequencing/parameters/speed", "block_time_s"},
                    BadDesign{"out_of_range", changed("/layers/sequencing/parameters/block_time_s", 0),
                              "/layers/sequencing/parameters/block_time_s", "from 1"},
                    BadDesign{"bad_choice", changed("/layers/sequencing/parameters/ordering", "random"),
                              "/layers/sequencing/parameters/ordering", "arrival"},
                    BadDesign{"clash", changed("/layers/sequencing/parameters/slice_ms", 300),
                              "/layers/sequencing/parameters/slice_ms", "ms"},
                    BadDesign{"bad_address", changed("/genesis", kGenesis), "/genesis/0/address", "40"},
                    BadDesign{"unknown_load", changed("/load/kind", "mine"), "/load/kind", "mint"},
                    BadDesign{"wrong_rate", changed("/load/rate_tx_per_s", 0), "/load/rate_tx_per_s", "1"}),
    [](const auto& design) { return design.param.name; });

TEST(BadDesigns, HaveAllTheirProblemsNamedAtOnce) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "bad.rollup.json";
    auto design = json::parse(changed("/name", ""));
    design["token_symbol"] = 7;
    design["layers"]["settlement"]["module"] = "moon";
    design["load"]["users"] = 1;
    write_file(file, design.dump(2));

    for (const std::string command : {"validate", "estimate", "run", "serve"}) {
        const auto run = rollupctl({command, file});

        EXPECT_EQ(run.end.code, 1) << command;
        for (const auto* place : {"/name", "/token_symbol", "/layers/settlement/module", "/load/users"})
            EXPECT_NE(run.errors.find(std::string{"error "} + place + " ["), std::string::npos)
                << command << " " << place << "\n"
                << run.errors;
    }
}

TEST(BadDesigns, CannotWriteToTheTerminal) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "bad.rollup.json";
    write_file(file, changed("/\x1b[2Jkey", std::string{"\xc2\x9b"} + "31m"));

    const auto run = rollupctl({"validate", file});

    EXPECT_EQ(run.end.code, 1);
    EXPECT_EQ(run.errors.find('\x1b'), std::string::npos);
    EXPECT_EQ(run.errors.find('\xc2'), std::string::npos);
}

struct BadFile {
    const char* name;
    std::filesystem::path (*make)(const std::filesystem::path& folder);
    const char* says;
};

class BadFileTest : public testing::TestWithParam<BadFile> {};

TEST_P(BadFileTest, IsNamed) {
    const TemporaryFolder folder;
    const auto file = GetParam().make(folder.path());

    const auto run = rollupctl({"validate", file});

    EXPECT_EQ(run.end.code, 1);
    EXPECT_NE(run.errors.find(file.string()), std::string::npos) << run.errors;
    EXPECT_NE(run.errors.find(GetParam().says), std::string::npos) << run.errors;
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, BadFileTest,
    testing::Values(BadFile{"absent", [](const auto& folder) { return folder / "absent"; }, "Check the path"},
                    BadFile{"a_folder", [](const auto& folder) { return folder; }, "is a folder"},
                    BadFile{"hundred_megabytes",
                            [](const auto& folder) {
                                write_file(folder / "big", "{");
                                std::filesystem::resize_file(folder / "big", std::uintmax_t{100} << 20U);
                                return folder / "big";
                            },
                            "larger than 16 MB"},
                    BadFile{"endless", [](const auto&) { return std::filesystem::path{"/dev/zero"}; },
                            "larger than 16 MB"},
                    BadFile{"no_right_to_read",
                            [](const auto&) { return std::filesystem::path{"/proc/self/mem"}; },
                            "cannot read"}),
    [](const auto& file) { return std::string{file.param.name}; });

TEST(Modules, SayUnderWhichChoiceASettingCounts) {
    const auto run = rollupctl({"modules", "--json"});
    ASSERT_EQ(run.end.code, 0) << run.errors;
    const auto condition_of = [modules = json::parse(run.output)](const char* module, const char* setting) {
        for (const auto& one : modules)
            if (one["id"] == module)
                for (const auto& parameter : one["parameters"])
                    if (parameter["id"] == setting)
                        return parameter.value("applies_when", json{});
        return json{"not listed"};
    };

    EXPECT_EQ(condition_of("ephemeral", "ends"), json{});
    EXPECT_EQ(condition_of("ephemeral", "last_block"),
              (json{{"parameter", "ends"}, {"values", json::array({"block"})}}));
    EXPECT_EQ(condition_of("single", "scaling_gas_m"),
              (json{{"parameter", "scaling"}, {"values", json::array({true})}}));
}

TEST(Arguments, ThatAreWrongAreNamedAndEndWithTwo) {
    const std::vector<std::pair<std::vector<std::string>, const char*>> wrong{
        {{"vaildate"}, "vaildate"},
        {{"validate"}, "needs a design"},
        {{"validate", "a", "b"}, "'b'"},
        {{"serve", "a", "--rpc-port", "70000"}, "70000"},
        {{"run", "a", "--for", "ten"}, "ten"},
        {{"run", "a", "--for", "1s", "--blocks", "3"}, "one of them"},
        {{"run", "a", "--rate", "0"}, "--rate"},
        {{"run", "a", "--data"}, "--data needs a value"},
        {{"run", "a", "--fast"}, "--fast"}};
    for (const auto& [arguments, says] : wrong) {
        const auto run = rollupctl(arguments);
        EXPECT_EQ(run.end.code, 2) << says;
        EXPECT_NE(run.errors.find(says), std::string::npos) << run.errors;
    }
}

}  // namespace
}  // namespace studio::test
