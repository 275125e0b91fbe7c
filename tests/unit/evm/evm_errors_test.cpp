// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <evm/evm_errors.hpp>

namespace studio::evm {
namespace {

TEST(EvmErrors, ClientsGetTheWordsTheyLookFor) {
    EXPECT_EQ(client_message({errors::kNonceTooLow, {"3", "5"}}), "nonce too low: next nonce 5, tx nonce 3");
    EXPECT_EQ(client_message({errors::kInsufficientFunds, {"1", "2"}}),
              "insufficient funds for gas * price + value: have 1 want 2");
    EXPECT_EQ(client_message({errors::kIntrinsicGasTooLow, {"1", "21000"}}),
              "intrinsic gas too low: have 1, want 21000");
    EXPECT_EQ(client_message({errors::kFeeBelowBaseFee, {"1", "7"}}),
              "max fee per gas less than block base fee: maxFeePerGas: 1, baseFee: 7");
    EXPECT_EQ(client_message({errors::kBlockGasExceeded, {"9", "8"}}), "exceeds block gas limit");
    EXPECT_EQ(client_message({errors::kReverted, {"0x"}}), "execution reverted");
}

TEST(EvmErrors, PeopleGetASentenceWithWhatToDo) {
    const Error error{errors::kNonceTooLow, {"3", "5"}};

    EXPECT_EQ(error.english(), "The nonce 3 is used already; the account's next nonce is 5.");
}

TEST(EvmErrors, ForeignErrorsKeepTheirText) {
    static constexpr ErrorKind kForeign{"x", "Something else."};

    EXPECT_EQ(client_message({kForeign}), "Something else.");
}

}  // namespace
}  // namespace studio::evm
