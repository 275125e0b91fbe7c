// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/message.hpp>

namespace studio {

TEST(Message, fills_placeholders_in_any_order) {
    EXPECT_EQ(fill_placeholders("%2 of %1 (%2)", {"ten", "three"}), "three of ten (three)");
}

TEST(Message, leaves_arguments_and_other_percent_signs_alone) {
    EXPECT_EQ(fill_placeholders("100% %1 %0 %", {"%2"}), "100% %2 %0 %");
}

TEST(Message, drops_placeholders_without_an_argument) {
    EXPECT_EQ((Message{"a%1b%2c", {"-"}}.english()), "a-bc");
}

}  // namespace studio
