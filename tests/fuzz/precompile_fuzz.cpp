// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the precompile, the second the rules and whether the rest is made into readable
// input first.
#include <base/assert.hpp>
#include <evm/precompiles.hpp>

#include "precompile_references.hpp"
#include "precompile_repairs.hpp"

namespace {

using namespace studio;

/// Keeps a run below about a tenth of a second, sanitized.
constexpr std::int64_t kMostGas = 400'000;

/// What a run that succeeds may give, in bytes; modexp's length is in its input, and its reference checks it.
bool is_right_size(std::uint16_t number, std::size_t input_size, std::size_t size) {
    switch (number) {
        case 0x01:
        case 0x100:
            return size == 0 || size == 32;
        case 0x04:
            return size == input_size;
        case 0x05:
            return size <= kMostGas;
        case 0x06:
        case 0x07:
        case 0x09:
        case 0x0a:
            return size == 64;
        case 0x0b:
        case 0x0c:
        case 0x10:
            return size == 128;
        case 0x0d:
        case 0x0e:
        case 0x11:
            return size == 256;
        default:
            return size == 32;
    }
}

}  // namespace

/// Every run ends, gives the same again, in the right size, and what others say.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    const auto& precompile = evm::all_precompiles()[data[0] % evm::all_precompiles().size()];
    const bool is_osaka = (data[1] & 1) != 0 || precompile.since == chain::Fork::osaka;
    const auto& rules = evm::rules_of(is_osaka ? chain::Fork::osaka : chain::Fork::prague);
    const BytesView rest{data + 2, size - 2};
    const auto input =
        (data[1] & 2) != 0 ? fuzz::repaired(precompile.number, rest) : Bytes{rest.begin(), rest.end()};
    const auto cost = precompile.cost(input, rules);
    STUDIO_ASSERT(cost >= -1);
    if (cost < 0 || cost > kMostGas)
        return 0;
    Bytes output;
    Bytes again;
    const bool succeeded = precompile.run(input, rules, output);
    STUDIO_ASSERT(precompile.run(input, rules, again) == succeeded && again == output);
    STUDIO_ASSERT(succeeded || output.empty());
    STUDIO_ASSERT(!succeeded || is_right_size(precompile.number, input.size(), output.size()));
    fuzz::check_against_reference(precompile.number, input, succeeded ? &output : nullptr);
    return 0;
}
