// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <chain/chain_config.hpp>
#include <op/deposits.hpp>
#include <op/l1_attributes.hpp>
#include <op/withdrawal.hpp>

namespace {

using namespace studio;

/// The fork whose call has so many bytes.
chain::OpFork fork_of(std::size_t call_size) {
    if (call_size == 164)
        return chain::OpFork::granite;
    return call_size == 176 ? chain::OpFork::isthmus : chain::OpFork::jovian;
}

void read_attributes(BytesView input) {
    const auto attributes = op::decode_l1_attributes(input);
    if (!attributes)
        return;
    const auto again = op::encode_l1_attributes(*attributes, fork_of(input.size()));
    STUDIO_ASSERT(std::equal(input.begin(), input.end(), again.begin(), again.end()));
}

/// Events have one form: what can be read is written as the same log.
void read_deposit(chain::Log log) {
    log.topics = {op::transaction_deposited_event, Hash32{}, Hash32{}, Hash32{}};
    if (const auto deposit = op::read_deposit(log, Hash32{}))
        STUDIO_ASSERT(op::deposit_log(*deposit, log.address) == log);
}

void read_config_update(chain::Log log, std::uint64_t type) {
    log.topics = {op::config_update_event, Hash32{}, Uint256{type}.to_hash()};
    const auto config = op::apply_config_update({}, log);
    if (!config || type == 1 || type == 3)  // the overhead and the unsafe signer are not kept
        return;
    STUDIO_ASSERT(op::config_update_log(*config, static_cast<op::ConfigUpdate>(type), log.address) == log);
}

void read_withdrawal(chain::Log log) {
    log.topics = {op::message_passed_event, Hash32{}, Hash32{}, Hash32{}};
    if (const auto withdrawal = op::read_withdrawal(log))
        STUDIO_ASSERT(op::withdrawal_log(*withdrawal).data == log.data);
}

}  // namespace

/// The first byte says what the others are: L1 attributes, or an event's data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const BytesView input{data + 1, size - 1};
    const chain::Log log{{}, {}, {input.begin(), input.end()}};
    switch (data[0] % 4) {
        case 0:
            read_attributes(input);
            break;
        case 1:
            read_deposit(log);
            break;
        case 2:
            read_config_update(log, data[0] / 4U);
            break;
        default:
            read_withdrawal(log);
    }
    return 0;
}
