// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompile_vectors.hpp"

#include <algorithm>
#include <cctype>
#include <codec/hex.hpp>
#include <evm/precompiles.hpp>

#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

using chain::Fork;

/// Which precompile a file tests, and under which rules its gas is right. Vectors that must fail stand in a
/// file of their own, with this in front of the name.
constexpr std::string_view kFailingPrefix = "fail-";
struct VectorFile {
    const char* name;
    std::uint16_t number;
    Fork fork = Fork::prague;
    bool has_our_gas = true;
};
constexpr VectorFile kFiles[] = {
    {"ecRecover", 0x01},
    {"modexp", 0x05, Fork::istanbul},
    {"modexp_eip2565", 0x05},
    {"modexp_eip7883", 0x05, Fork::osaka},
    {"bn256Add", 0x06},
    {"bn256ScalarMul", 0x07},
    {"bn256Pairing", 0x08},
    {"blake2F", 0x09, Fork::prague, false},  // the file says 0, EIP-152 says one a round
    {"pointEvaluation", 0x0a},
    {"blsG1Add", 0x0b},
    {"blsG1Mul", 0x0c},
    {"blsG1MultiExp", 0x0c},
    {"blsG2Add", 0x0d},
    {"blsG2Mul", 0x0e},
    {"blsG2MultiExp", 0x0e},
    {"blsPairing", 0x0f},
    {"blsMapG1", 0x10},
    {"blsMapG2", 0x11},
    {"p256Verify", 0x100, Fork::osaka},
};

Address address_of(std::uint16_t number) {
    Address address;
    address[18] = static_cast<std::uint8_t>(number >> 8);
    address[19] = static_cast<std::uint8_t>(number);
    return address;
}

std::optional<Failure> run_vector(const VectorFile& file, const nlohmann::json& vector,
                                  const std::string& name) {
    constexpr std::int64_t kPlenty = std::int64_t{1} << 50;
    const auto input = to_bytes(vector["Input"]);
    auto gas = kPlenty;
    Bytes output;
    const auto status =
        evm::run_precompile(*evm::find_precompile(address_of(file.number), evm::rules_of(file.fork)), input,
                            evm::rules_of(file.fork), gas, output);
    if (vector.contains("ExpectedError")) {
        if (evm::is_failure(status))
            return std::nullopt;
        return Failure{name, vector["ExpectedError"], "success"};
    }
    if (!evm::is_success(status))
        return Failure{name, "success", evm::failure_text(status)};
    if (const auto expected = to_bytes(vector["Expected"]); output != expected)
        return Failure{name, codec::to_hex(expected), codec::to_hex(output)};
    const auto spent = kPlenty - gas;
    if (file.has_our_gas && vector["Gas"].get<std::int64_t>() != spent)
        return Failure{name, "gas " + vector["Gas"].dump(), "gas " + std::to_string(spent)};
    return std::nullopt;
}

const VectorFile* find_vector_file(std::string_view name) {
    if (name.starts_with(kFailingPrefix))
        name.remove_prefix(kFailingPrefix.size());
    const auto same_letter = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
    const auto* found = std::find_if(std::begin(kFiles), std::end(kFiles), [&](const VectorFile& file) {
        return std::ranges::equal(name, std::string_view{file.name}, same_letter);
    });
    return found == std::end(kFiles) ? nullptr : found;
}

}  // namespace

Report run_precompile_file(const std::filesystem::path& path, const Selection& selection) {
    Report report;
    const auto stem = path.stem().string();
    const auto vectors = read_json(path);
    const auto* file = find_vector_file(stem);
    if (file == nullptr) {
        report.failures.push_back({stem, "a file of a known precompile", "no precompile of this name"});
        return report;
    }
    for (const auto& vector : vectors) {
        const auto name = stem + "/" + vector["Name"].get<std::string>();
        if (!selection.takes(name) || !selection.takes(file->fork))
            continue;
        if (auto failure = run_vector(*file, vector, name))
            report.failures.push_back(std::move(*failure));
        else
            ++report.passed;
    }
    return report;
}

}  // namespace studio::spec_suites
