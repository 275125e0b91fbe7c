// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/codec_errors.hpp>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

namespace studio::codec::json {

namespace {

const ErrorKind* refusal(std::string_view text) {
    const auto result = parse_strict(text);
    return result ? nullptr : result.error().kind;
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST(JsonParse, gives_what_the_library_gives_for_ordinary_documents) {
    for (const auto* text : {R"({"a":[1,-2,3.5,"x",null,true,{"b":{}}],"c":""})", "[]", "7", "\"é\"", " {} "})
        EXPECT_EQ(parse_strict(text).value(), nlohmann::json::parse(text)) << text;
}

TEST(JsonParse, keeps_every_whole_number_or_refuses_it) {
    const auto document =
        parse_strict("[18446744073709551615,-9223372036854775808,9007199254740993]").value();
    EXPECT_EQ(document[0].get<std::uint64_t>(), ~std::uint64_t{0});
    EXPECT_EQ(document[1].get<std::int64_t>(), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(document[2].get<std::uint64_t>(), 9007199254740993U);

    EXPECT_EQ(refusal("18446744073709551616"), &errors::kJsonNumberTooLarge);
    EXPECT_EQ(refusal("-9223372036854775809"), &errors::kJsonNumberTooLarge);
    EXPECT_EQ(refusal("[1000000000000000000000]"), &errors::kJsonNumberTooLarge);
}

TEST(JsonParse, refuses_a_key_that_stands_twice_in_one_object) {
    EXPECT_EQ(refusal(R"({"a":1,"b":{"c":1,"c":2}})"), &errors::kJsonDuplicateKey);
    EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})"), &errors::kJsonDuplicateKey);
    EXPECT_EQ(refusal(R"({"a":{"a":1},"b":[{"a":1},{"a":1}]})"), nullptr);
}

TEST(JsonParse, refuses_towers) {
    EXPECT_EQ(refusal(nested(limits::kJsonMaxDepth)), nullptr);
    EXPECT_EQ(refusal(nested(limits::kJsonMaxDepth + 1)), &errors::kJsonTooDeep);
    EXPECT_EQ(refusal(std::string(1'000'000, '[')), &errors::kJsonTooDeep);
}

TEST(JsonParse, refuses_what_is_not_quite_json) {
    for (const auto* text : {"", "{", "[1,]", "{\"a\":1,}", "// c\n1", "{a:1}", "1 2", "'x'", "NaN", "01",
                             "\"\x01\"", "\"\xFF\"", "1e999"})
        EXPECT_EQ(refusal(text), &errors::kJsonSyntax) << text;
}

TEST(JsonParse, says_where) {
    const auto result = parse_strict("{\n  \"a\": 1,\n  \"b\": ?\n}");

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().args[0], "3");
    EXPECT_EQ(result.error().args[1], "8");
}

}  // namespace studio::codec::json
