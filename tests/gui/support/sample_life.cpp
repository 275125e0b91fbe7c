// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_life.hpp"

#include "sample_chain.hpp"

namespace studio::gui_test {
namespace {

using api::LifeState;

constexpr std::int64_t minute_ms = 60'000;

api::Text waits_for(LifeState state) {
    switch (state) {
        case LifeState::open:
            return {"Its time, or its organiser's word.", {}};
        case LifeState::sealing:
            return {"The last block of its drain period.", {}};
        case LifeState::final_output:
            return {"The end of the dispute game of its last block.", {}};
        case LifeState::settled:
            return {"Nothing: it may be dissolved once everybody is paid.", {}};
        case LifeState::dissolved:
            break;
    }
    return {};
}

void add_moments(api::LifeStanding& life) {
    life.born_ms = life_now_ms - 90 * minute_ms;
    life.sealable_ms = life_now_ms + 12 * minute_ms;
    if (life.state >= LifeState::sealing) {
        life.sealable_ms = life_now_ms - 30 * minute_ms;
        life.sealed_ms = life_now_ms - 30 * minute_ms;
        life.last_block_ms = life_now_ms + 5 * minute_ms;
    }
    if (life.state >= LifeState::final_output) {
        life.last_block_ms = life_now_ms - 20 * minute_ms;
        life.settleable_ms = life_now_ms + 8 * minute_ms;
        life.last_block = 4'211;
        life.final_game = contract;
    }
    if (life.state >= LifeState::settled) {
        life.settled_ms = life_now_ms - 2 * minute_ms;
        life.settleable_ms = life.settled_ms;
        life.state_root = "0x" + std::string(64, '5');
    }
}

api::ClaimRow holder(std::size_t index) {
    api::ClaimRow row;
    row.holder = holder_address(index);
    row.to = row.holder;
    row.wei = "12500000000000000000";
    row.shares = {{0, "1250", {}}};
    if (index % 2 == 0)
        row.shares.push_back({1, "3", {"3", "12", "41"}});
    return row;
}

}  // namespace

std::string holder_address(std::size_t index) {
    const std::string number = std::to_string(index);
    return "0x" + std::string(40 - number.size(), 'a') + number;
}

api::RunSnapshot ephemeral_run(api::RunId id, LifeState state, api::RunState run_state) {
    api::RunSnapshot run = sample_run(id, run_state);
    run.l1.emplace();
    api::LifeStanding& life = run.life.emplace();
    life.state = state;
    life.ends_when = {"On 28 November at 18:00, or when its organiser says so.", {}};
    life.waits_for = waits_for(state);
    life.organiser = organiser;
    life.assets = 2;
    add_moments(life);
    if (state >= LifeState::settled)
        life.claims = {true,
                       500,
                       312,
                       0,
                       false,
                       {},
                       "100000000000000000000",
                       "62500000000000000000",
                       "1240000000000000"};
    return run;
}

std::vector<api::RunSnapshot> sample_shards(std::uint32_t count, LifeState state) {
    std::vector<api::RunSnapshot> shards;
    for (std::uint32_t i = count; i-- > 0;) {
        auto run = ephemeral_run(i + 1, state);
        run.shard = api::ShardStanding{1, i, count, "http://127.0.0.1:8600"};
        run.rpc_url = "http://127.0.0.1:" + std::to_string(8545 + i);
        run.head_number = 100 + i;
        run.tx_per_s = 100.0 * (i + 1);
        run.transactions = 1'000 * (i + 1);
        run.pool_pending = i + 1;
        run.soft_latency.p50_ms = 200 + i;
        run.disk_bytes = 1'000'000;
        shards.push_back(run);
    }
    return shards;
}

void fill_claims(FakeEngine& engine, std::size_t count) {
    engine.l1_status.is_open = true;
    engine.l1_status.now_ms = life_now_ms;
    engine.l1_status.block_time_ms = 2'000;
    engine.claim_asset_list = {
        {api::AssetKind::erc20, "Test token", "TEST", 2, alice, contract, false},
        {api::AssetKind::erc721, "Drop Pass", "PASS", 0, contract, holder_address(7), true}};
    engine.claim_list.clear();
    for (std::size_t i = 0; i < count; ++i)
        engine.claim_list.push_back(holder(i));
    auto& list = engine.claim_list;
    list[0].name = "Alice";
    list[0].state = api::ClaimState::paid;
    list[0].transaction = transaction_hash(41, 0);
    list[1].state = api::ClaimState::paid;
    list[2].state = api::ClaimState::paying;
    list[3].state = api::ClaimState::refused;
    list[3].refusal = {"The collection on L1 does not take its address.", {}};
    list[4].name = "Swap pool";
    list[4].to = organiser;
}

api::RunSnapshot put_away_run(api::RunId id) {
    auto run = ephemeral_run(id, api::LifeState::dissolved, api::RunState::stopped);
    run.life.reset();  // it is read from the L1 when the rollup runs
    api::ArchiveStanding archive;
    archive.path = "/data/runs/1/dissolved.rollup-archive";
    archive.hash = "0x" + std::string(64, 'a');
    archive.organiser = organiser;
    archive.bytes = 412'000;
    archive.freed_bytes = 8'400'000;
    archive.made_ms = life_now_ms;
    run.archive = archive;
    return run;
}

api::ArchiveCheck sample_check() {
    api::ArchiveCheck check;
    check.name = "Friday drop";
    check.hash = "0x" + std::string(64, 'a');
    check.organiser = organiser;
    check.l1_blocks = 312;
    check.l2_blocks = 4'211;
    check.l2_transactions = 31'905;
    check.state_root = "0x" + std::string(64, 'b');
    check.last_l1_block = 4'711;
    check.last_l1_hash = "0x" + std::string(64, 'c');
    check.seconds = 3.4;
    return check;
}

}  // namespace studio::gui_test
