// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/abi.hpp>
#include <codec/codec_errors.hpp>
#include <codec/hex.hpp>

namespace studio::codec::abi {

namespace {

Contract drop() {
    return parse_contract(R"([
      {"type":"function","name":"mint","inputs":[{"name":"to","type":"address"},{"name":"qty","type":"uint256"}]},
      {"type":"function","name":"setName","inputs":[{"name":"name","type":"string"}]},
      {"type":"event","name":"Named","inputs":[{"name":"name","type":"string","indexed":true}]},
      {"type":"error","name":"SoldOut","inputs":[{"name":"left","type":"uint256"}]}
    ])")
        .value();
}

std::string described_name(const Contract& contract, std::string_view name) {
    const auto data = contract.functions[1].encode_call(Values{std::string{name}}).value();
    return describe_call(contract, data).value();
}

}  // namespace

TEST(AbiRender, a_call_reads_like_source) {
    const auto contract = drop();
    const auto to = fixed_from_hex<20>("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed").value();
    const auto data = contract.functions[0].encode_call(Values{to, 1}).value();

    EXPECT_EQ(describe_call(contract, data).value(),
              "mint(address to = 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, uint256 qty = 1)");
}

TEST(AbiRender, every_sort_of_value) {
    const auto render = [](std::string_view type, const Value& value) {
        return render_value(parse_type(type).value(), value);
    };
    EXPECT_EQ(render("int8", -5), "-5");
    EXPECT_EQ(render("uint256", -1), Uint256::max().to_decimal());
    EXPECT_EQ(render("bool", true), "true");
    EXPECT_EQ(render("bytes", Bytes{0xAB}), "0xab");
    EXPECT_EQ(render("int8[]", Values{1, -1}), "[1, -1]");
    EXPECT_EQ(render("(uint8 x,string y)", Values{1, "a\"b"}), "(x = 1, y = \"a\\\"b\")");
    EXPECT_EQ(render("(uint8,bool)", Values{1, false}), "(1, false)");
}

TEST(AbiRender, hostile_text_is_shown_and_not_obeyed) {
    const auto contract = drop();

    EXPECT_EQ(described_name(contract, "<img src=x>\n\xE2\x80\xAE\xFF"),
              "setName(string name = \"<img src=x>\\u{a}\\u{202e}\\xff\")");
}

TEST(AbiRender, long_values_end_in_an_ellipsis) {
    const auto contract = drop();
    std::string long_name;
    for (int i = 0; i < 100'000; ++i)
        long_name += "\xC3\xA9";

    const auto shown = described_name(contract, long_name);

    EXPECT_LE(shown.size(), limits::kAbiMaxRenderedLength + 8);
    EXPECT_TRUE(shown.ends_with("\xC3\xA9\xE2\x80\xA6"));
}

TEST(AbiRender, an_indexed_text_shows_as_its_hash) {
    const auto contract = drop();
    const std::vector<Hash32> topics{contract.events[0].topic(), Hash32{}};

    EXPECT_EQ(describe_event(contract, topics, {}).value(),
              "Named(string name = 0x" + std::string(64, '0') + ")");
}

TEST(AbiRender, unknown_calls_and_events_say_so) {
    const auto contract = drop();

    EXPECT_TRUE(describe_call(contract, Bytes{1, 2, 3, 4}).error().is(errors::kAbiUnknownSelector));
    EXPECT_TRUE(describe_call(contract, {}).error().is(errors::kAbiUnknownSelector));
    EXPECT_TRUE(describe_event(contract, {}, {}).error().is(errors::kAbiUnknownEvent));
}

TEST(AbiRevert, says_why) {
    const auto contract = drop();
    const auto reason = parse_function("Error(string)").value().encode_call(Values{"not enough"}).value();
    const auto panic = parse_function("Panic(uint256)").value().encode_call(Values{0x11}).value();
    const auto custom = parse_function("SoldOut(uint256)").value().encode_call(Values{0}).value();

    EXPECT_EQ(describe_revert(reason), "not enough");
    EXPECT_EQ(describe_revert(panic), "Panic(0x11): arithmetic overflow or underflow");
    EXPECT_EQ(describe_revert(custom, &contract), "SoldOut(uint256 left = 0)");
    EXPECT_EQ(describe_revert(custom), std::nullopt);
    EXPECT_EQ(describe_revert({}), std::nullopt);
    EXPECT_EQ(describe_revert(BytesView{reason}.first(30)), std::nullopt);
}

}  // namespace studio::codec::abi
