// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/abi.hpp>
#include <codec/codec_errors.hpp>
#include <codec/hex.hpp>

namespace studio::codec::abi {

namespace {

constexpr std::string_view kToken = R"([
  {"type":"constructor","inputs":[{"name":"supply","type":"uint256"}]},
  {"type":"function","name":"transfer","stateMutability":"nonpayable",
   "inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"}],"outputs":[{"name":"","type":"bool"}]},
  {"type":"function","name":"buy","stateMutability":"payable","inputs":[{"name":"orders","type":"tuple[]",
   "components":[{"name":"item","type":"uint8"},{"name":"gift","type":"tuple","components":[
     {"name":"to","type":"address"},{"name":"note","type":"string"}]}]}],"outputs":[]},
  {"type":"function","name":"name","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]},
  {"type":"event","name":"Transfer","anonymous":false,"inputs":[{"name":"from","type":"address","indexed":true},
   {"name":"memo","type":"string","indexed":true},{"name":"value","type":"uint256","indexed":false}]},
  {"type":"error","name":"Broke","inputs":[{"name":"have","type":"uint256"}]},
  {"type":"receive","stateMutability":"payable"}
])";

Contract token() {
    return parse_contract(kToken).value();
}

}  // namespace

TEST(AbiContract, reads_a_compilers_output) {
    const auto contract = token();

    ASSERT_EQ(contract.functions.size(), 3U);
    EXPECT_EQ(contract.functions[1].signature(), "buy((uint8,(address,string))[])");
    EXPECT_TRUE(contract.functions[1].is_payable);
    EXPECT_TRUE(contract.functions[2].is_read_only);
    EXPECT_EQ(contract.functions[1].inputs[0].type.inner[0].names,
              (std::vector<std::string>{"item", "gift"}));
    EXPECT_EQ(contract.constructor_inputs.size(), 1U);
    EXPECT_EQ(contract.events.at(0).signature(), "Transfer(address,string,uint256)");
    EXPECT_EQ(contract.errors.at(0).signature(), "Broke(uint256)");
}

TEST(AbiContract, takes_an_artifact_with_the_list_under_abi) {
    EXPECT_EQ(parse_contract(R"({"abi":[],"bytecode":"0x"})").value().functions.size(), 0U);
}

TEST(AbiContract, finds_by_selector_topic_and_name) {
    const auto contract = token();
    const auto* transfer = contract.find_function(std::string_view{"transfer"});
    ASSERT_NE(transfer, nullptr);

    EXPECT_EQ(contract.find_function(BytesView{from_hex("a9059cbb").value()}), transfer);
    EXPECT_EQ(contract.find_function(BytesView{from_hex("a9059c").value()}), nullptr);
    EXPECT_EQ(contract.find_function(BytesView{}), nullptr);
    const auto topic = contract.events[0].topic();
    EXPECT_EQ(contract.find_event({&topic, 1}), &contract.events[0]);
    EXPECT_EQ(contract.find_event(std::span<const Hash32>{}), nullptr);
    EXPECT_EQ(contract.find_event("Nothing"), nullptr);
}

TEST(AbiContract, broken_ones_are_refused) {
    for (const auto* text :
         {"", "{}", "7", "[7]", R"([{"type":"function"}])", R"([{"type":"what","name":"x"}])",
          R"([{"type":"function","name":"f","inputs":7}])",
          R"([{"type":"function","name":"f","inputs":[7]}])",
          R"([{"type":"function","name":"f","inputs":[{"name":"x"}]}])",
          R"([{"type":"function","name":"f","inputs":[{"type":"tuplex"}]}])",
          R"([{"type":"event","name":"e","inputs":[{"type":"uint7"}]}])"})
        EXPECT_FALSE(parse_contract(text)) << text;
}

TEST(AbiContract, well_known_hashes) {
    EXPECT_EQ(to_hex(selector_of("transfer(address,uint256)")), "0xa9059cbb");
    EXPECT_EQ(to_hex(topic_of("Transfer(address,address,uint256)")),
              "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
}

TEST(AbiEvent, takes_values_from_topics_and_data_in_order) {
    const auto contract = token();
    const auto& event = contract.events[0];
    Hash32 from;
    from[31] = 0x11;
    Hash32 memo;
    memo[0] = 0x22;
    const std::vector<Hash32> topics{event.topic(), from, memo};

    const auto values = event.decode(topics, Uint256{5}.to_hash()).value();

    EXPECT_EQ(values, (Values{Address::right_aligned(from), memo, 5}));
    EXPECT_FALSE(event.decode(std::vector<Hash32>{event.topic(), from}, Uint256{5}.to_hash()));
    EXPECT_FALSE(event.decode(topics, {}));
    EXPECT_FALSE(event.decode({}, {}));
}

}  // namespace studio::codec::abi
