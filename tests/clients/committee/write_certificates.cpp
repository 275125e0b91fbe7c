// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/random.hpp>
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <modules/availability/committee/committee.hpp>
#include <op/commitment.hpp>
#include <support/memory_files.hpp>

// certificates_writer <seed>: what a random committee puts on L1 for some payloads, partly spoilt, and what
// the engine thinks of each, as JSON on standard output.
namespace {

using namespace studio;
using namespace studio::modules::availability;

constexpr int kPayloads = 12;
constexpr std::uint64_t kStart_s = 1'800'000'000;

class RandomCommittee {
public:
    explicit RandomCommittee(std::uint64_t seed) : random_{seed} {
        roster_.members = 1 + random_.below(20);
        roster_.quorum = 1 + random_.below(roster_.members);
        roster_.seed = seed;
        lifetime_s_ = (7 + random_.below(10)) * 86'400;
    }

    std::string json() {
        const auto keyset = seeded_roster(roster_, files_).keyset;
        Committee committee{seeded_roster(roster_, files_), lifetime_s_};
        codec::json::Writer out;
        out.begin_object();
        out.key("quorum").number(keyset.quorum());
        out.key("keys").begin_array();
        for (const auto& key : keyset.keys())
            out.string(codec::to_hex(key.view()));
        out.end_array();
        out.key("hash").string(codec::to_hex(keyset.hash().view()));
        out.key("postings").begin_array();
        for (int i = 0; i < kPayloads; ++i)
            write_posting(out, committee);
        return out.end_array().end_object().take();
    }

private:
    void write_posting(codec::json::Writer& out, Committee& committee) {
        for (std::size_t i = 0; i < committee.count(); ++i)
            committee.set_conduct(i,
                                  random_.below(8) == 0 ? seams::Conduct::offline : seams::Conduct::honest);
        Bytes payload(1 + random_.below(300));
        for (auto& byte : payload)
            byte = static_cast<std::uint8_t>(random_.next());
        auto commitment = committee.keep(payload, kStart_s);
        if (!commitment)
            return;
        if (random_.below(3) == 0)
            spoil(*commitment);
        const auto l1_time_s = kStart_s + random_.below(12 * 86'400);
        for (std::size_t i = 0; i < committee.count(); ++i)
            committee.set_conduct(i, seams::Conduct::honest);
        const auto read = committee.committed_data(*commitment, {1, l1_time_s});
        out.begin_object();
        out.key("payload").string(codec::to_hex(payload));
        out.key("commitment").string(codec::to_hex(*commitment));
        out.key("l1Time").number(l1_time_s);
        out.key("counts").boolean(!read || read->has_value());
        out.end_object();
    }
    void spoil(Bytes& commitment) {
        if (random_.below(8) == 0)
            commitment.resize(random_.below(2 * commitment.size()));
        else
            commitment[random_.below(commitment.size())] ^= static_cast<std::uint8_t>(1U << random_.below(8));
    }

    Random random_;
    test::MemoryFiles files_;
    RosterSettings roster_;
    std::uint64_t lifetime_s_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    const auto seed = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 1;
    std::puts(RandomCommittee{seed}.json().c_str());
}
