// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/json.hpp>
#include <limits>
#include <nlohmann/json.hpp>

namespace studio::codec::json {

namespace {

std::string as_json(std::string_view text) {
    std::string out;
    append_string(out, text);
    return out;
}

}  // namespace

TEST(JsonWriter, puts_commas_where_they_belong) {
    Writer out;
    out.begin_object()
        .key("a")
        .number(1)
        .key("b")
        .begin_array()
        .number(2)
        .null()
        .boolean(true)
        .begin_object();
    out.end_object().end_array().key("c").begin_array().end_array().key("d").string("x").end_object();

    EXPECT_EQ(out.text(), R"({"a":1,"b":[2,null,true,{}],"c":[],"d":"x"})");
}

TEST(JsonWriter, numbers_are_exact) {
    Writer out;
    out.begin_array();
    out.number(std::numeric_limits<std::uint64_t>::max()).number(std::numeric_limits<std::int64_t>::min());
    out.decimal(Uint256::max()).quantity(std::uint64_t{0}).quantity(Uint256{1} << 64U).hex(Bytes{0, 1});
    out.number(0.1).number(std::numeric_limits<double>::infinity()).raw("[]").end_array();

    EXPECT_EQ(out.text(),
              R"([18446744073709551615,-9223372036854775808,)"
              R"("115792089237316195423570985008687907853269984665640564039457584007913129639935",)"
              R"("0x0","0x10000000000000000","0x0001",0.1,null,[]])");
}

TEST(JsonWriter, take_gives_the_text_and_starts_anew) {
    Writer out;
    out.begin_array().number(1).end_array();

    EXPECT_EQ(out.take(), "[1]");
    out.begin_array().end_array();
    EXPECT_EQ(out.text(), "[]");
}

TEST(JsonString, escapes_what_it_must) {
    EXPECT_EQ(as_json("plain"), R"("plain")");
    EXPECT_EQ(as_json("a\"b\\c\n\t\r"), R"("a\"b\\c\n\t\r")");
    EXPECT_EQ(as_json(std::string_view{"\0\x1f\x7f", 3}), "\"\\u0000\\u001f\\u007f\"");
    EXPECT_EQ(as_json("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"), "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"");
}

TEST(JsonString, what_is_not_utf8_becomes_the_replacement_character) {
    const std::string replaced = "\xEF\xBF\xBD";
    EXPECT_EQ(as_json("a\xFF"), "\"a" + replaced + "\"");
    EXPECT_EQ(as_json("\xC0\x80"), "\"" + replaced + replaced + "\"");                   // overlong
    EXPECT_EQ(as_json("\xE2\x82"), "\"" + replaced + replaced + "\"");                   // cut off
    EXPECT_EQ(as_json("\xED\xA0\x80x"), "\"" + replaced + replaced + replaced + "x\"");  // surrogate
}

TEST(JsonString, any_bytes_make_valid_json) {
    std::string all;
    for (int i = 0; i < 65'536; ++i) {
        all.push_back(static_cast<char>(i >> 8));
        all.push_back(static_cast<char>(i));
    }

    EXPECT_TRUE(nlohmann::json::accept(as_json(all)));
}

}  // namespace studio::codec::json
