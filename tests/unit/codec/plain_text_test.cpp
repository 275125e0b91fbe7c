// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/plain_text.hpp>

namespace studio::codec {

TEST(PlainText, leaves_visible_text_alone) {
    for (const auto* text :
         {"Token", "<b>not bold</b>", "\xD8\xB1\xD9\x88\xD9\xBE\xDB\x8C\xDB\x81", "\xF0\x9F\x98\x80"})
        EXPECT_EQ(plain_text(text, 100), text);
}

TEST(PlainText, writes_out_what_cannot_be_seen) {
    EXPECT_EQ(plain_text("a\nb", 100), "a\\u{a}b");
    EXPECT_EQ(plain_text("a\\b", 100), "a\\\\b");
    EXPECT_EQ(plain_text("\xE2\x80\xAE"
                         "cba",
                         100),
              "\\u{202e}cba");                                            // right-to-left override
    EXPECT_EQ(plain_text("pay\xE2\x80\x8Bpal", 100), "pay\\u{200b}pal");  // zero width space
    EXPECT_EQ(plain_text("\xC2\x85\xEF\xBB\xBF", 100), "\\u{85}\\u{feff}");
    EXPECT_EQ(plain_text("\xF3\xA0\x81\x81", 100), "\\u{e0041}");  // tag letter
}

TEST(PlainText, shows_bytes_that_are_not_utf8) {
    EXPECT_EQ(plain_text("\xFF"
                         "a\xC0\x80",
                         100),
              "\\xffa\\xc0\\x80");
    EXPECT_EQ(plain_text("\xED\xA0\x80", 100), "\\xed\\xa0\\x80");
}

TEST(PlainText, cuts_long_text_between_characters) {
    std::string emoji;
    for (int i = 0; i < 1'000; ++i)
        emoji += "\xF0\x9F\x98\x80";

    const auto shown = plain_text(emoji, 10);

    EXPECT_EQ(shown, emoji.substr(0, 12) + "\xE2\x80\xA6");
}

TEST(FirstCharacter, accepts_the_ends_of_each_range_and_nothing_between) {
    EXPECT_EQ(first_character("\xC2\x80")->code_point, U'\u0080');
    EXPECT_EQ(first_character("\xED\x9F\xBF")->code_point, U'\uD7FF');
    EXPECT_EQ(first_character("\xEE\x80\x80")->code_point, U'\uE000');
    EXPECT_EQ(first_character("\xF4\x8F\xBF\xBF")->code_point, U'\U0010FFFF');
    for (const auto* text :
         {"", "\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5"})
        EXPECT_FALSE(first_character(text)) << text;
}

}  // namespace studio::codec
