// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <base/limits.hpp>
#include <base/open_files.hpp>

namespace studio {
namespace {

class OpenFiles : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before_), 0); }
    void TearDown() override { ::setrlimit(RLIMIT_NOFILE, &before_); }
    void allow(rlim_t count) const {
        const rlimit limit{count, before_.rlim_max};
        ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

    rlimit before_{};
};

TEST_F(OpenFiles, AsManyAsTheSystemGivesAndNoFewer) {
    allow(200);
    EXPECT_EQ(open_file_limit(), 200U);
    raise_open_file_limit();
    EXPECT_EQ(open_file_limit(), std::min<rlim_t>(before_.rlim_max, limits::kMaxOpenFiles));
    raise_open_file_limit();
    EXPECT_EQ(open_file_limit(), std::min<rlim_t>(before_.rlim_max, limits::kMaxOpenFiles))
        << "nothing is taken away";
}

TEST_F(OpenFiles, SomeAreKeptHalfWhereThereAreFew) {
    allow(2'000);
    EXPECT_TRUE(leaves_files(2'000 - static_cast<int>(limits::kOpenFilesKept) - 1));
    EXPECT_FALSE(leaves_files(2'000 - static_cast<int>(limits::kOpenFilesKept)));
    allow(100);
    EXPECT_TRUE(leaves_files(49));
    EXPECT_FALSE(leaves_files(50));
}

}  // namespace
}  // namespace studio
