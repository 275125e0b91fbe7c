// SPDX-License-Identifier: GPL-3.0-or-later
// Each precompile on a usual vector, and on the one of the public vectors that gives the fewest Mgas a
// second.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <base/assert.hpp>
#include <evm/precompiles.hpp>

#include "spec_suites/runner/fixture_json.hpp"
#include "support/fixtures.hpp"

namespace {

using namespace studio;
using chain::Fork;

struct Target {
    std::uint16_t number;
    const char* file;
    const char* vector;
    Fork fork = Fork::prague;
};
constexpr Target kTargets[] = {
    {0x01, "ecRecover", "ValidKey"},
    {0x05, "modexp_eip2565", "eip_example1"},
    {0x05, "modexp_eip2565", "nagydani-5-pow0x10001"},
    {0x05, "modexp_eip2565", "guido-4-even"},
    {0x05, "modexp_eip2565", "pawel-1-exp-heavy"},
    {0x05, "modexp_eip7883", "nagydani-2-qube", Fork::osaka},
    {0x05, "modexp_eip7883", "mod-32-exp-32", Fork::osaka},
    {0x06, "bn256Add", "cdetrio13"},
    {0x07, "bn256ScalarMul", "chfast1"},
    {0x07, "bn256ScalarMul", "cdetrio7"},
    {0x08, "bn256Pairing", "one_point"},
    {0x08, "bn256Pairing", "two_point_match_2"},
    {0x08, "bn256Pairing", "ten_point_match_1"},
    {0x09, "blake2F", "vector 8"},
    {0x0a, "pointEvaluation", "pointEvaluation1"},
    {0x0b, "blsG1Add", "matter_g1_add_15"},
    {0x0c, "blsG1Mul", "bls_g1mul_random*p1"},
    {0x0c, "blsG1MultiExp", "g1msm-128-jwasinger"},
    {0x0d, "blsG2Add", "matter_g2_add_78"},
    {0x0e, "blsG2Mul", "bls_g2mul_random*p2"},
    {0x0e, "blsG2MultiExp", "g2msm-26-jwasinger"},
    {0x0f, "blsPairing", "matter_pairing_92"},
    {0x10, "blsMapG1", "matter_fp_to_g1_39"},
    {0x11, "blsMapG2", "matter_fp2_to_g2_51"},
    {0x100, "p256Verify", "CallP256Verify", Fork::osaka},
};

/// Those that any bytes will do for.
struct Hash {
    std::uint16_t number;
    const char* name;
    std::size_t size;
};
constexpr Hash kHashes[] = {{0x02, "sha256", 64},    {0x02, "sha256", 16'384},
                            {0x03, "ripemd160", 64}, {0x03, "ripemd160", 16'384},
                            {0x04, "identity", 64},  {0x04, "identity", 16'384}};

Address address_of(std::uint16_t number) {
    Address address;
    address[18] = static_cast<std::uint8_t>(number >> 8);
    address[19] = static_cast<std::uint8_t>(number);
    return address;
}

void run(benchmark::State& bench, std::uint16_t number, Fork fork, const Bytes& input) {
    const auto& rules = evm::rules_of(fork);
    std::int64_t gas = 0;
    Bytes output;
    for (auto _ : bench) {
        std::int64_t left = std::int64_t{1} << 50;
        output.clear();
        const auto status =
            evm::run_precompile(*evm::find_precompile(address_of(number), rules), input, rules, left, output);
        STUDIO_ASSERT(evm::is_success(status));
        gas += (std::int64_t{1} << 50) - left;
    }
    bench.counters["Mgas/s"] =
        benchmark::Counter(static_cast<double>(gas) / 1e6, benchmark::Counter::kIsRate);
}

void add_benchmark(const std::string& name, std::uint16_t number, Fork fork, Bytes input) {
    benchmark::RegisterBenchmark(("precompile/" + name).c_str(),
                                 [number, fork, input = std::move(input)](benchmark::State& bench) {
                                     run(bench, number, fork, input);
                                 });
}

const bool registered = [] {
    for (const auto& hash : kHashes)
        add_benchmark(std::string{hash.name} + "/" + std::to_string(hash.size), hash.number, Fork::prague,
                      Bytes(hash.size, 0x5a));
    const auto folder = test::fixture_folder("precompiles");
    if (!folder)
        return false;
    for (const auto& target : kTargets) {
        const auto vectors = spec_suites::read_json(*folder / (std::string{target.file} + ".json"));
        const auto found = std::find_if(vectors.begin(), vectors.end(),
                                        [&](const auto& vector) { return vector["Name"] == target.vector; });
        STUDIO_ASSERT(found != vectors.end());
        add_benchmark(std::string{target.file} + "/" + target.vector, target.number, target.fork,
                      spec_suites::to_bytes((*found)["Input"]));
    }
    return true;
}();

}  // namespace
