// SPDX-License-Identifier: GPL-3.0-or-later
#include "preinstalls.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <contracts/artifacts.hpp>
#include <crypto/keccak256.hpp>
#include <evm/system_contracts.hpp>

namespace studio::l1 {

namespace {

// Preinstalls.getPermit2Code: where the code has its chain's id and the domain separator that follows from
// it.
constexpr std::size_t kPermit2ChainId = 6945;
constexpr std::size_t kPermit2Separator = 6983;

/// EIP-4788 and EIP-2935: the accounts whose first transactions make the contracts. A nonce above 0 says that
/// they have done so, and keeps later upgrades from doing it again.
constexpr Address kBeaconRootsSender{{0x0b, 0x79, 0x9c, 0x86, 0xa4, 0x9d, 0xee, 0xb9, 0x04, 0x02,
                                      0x69, 0x1f, 0x10, 0x41, 0xaa, 0x3a, 0xf2, 0xd3, 0xc8, 0x75}};
constexpr Address kHistorySender{{0x34, 0x62, 0x41, 0x3a, 0xf4, 0x60, 0x90, 0x98, 0xe1, 0xe2,
                                  0x7a, 0x49, 0x0f, 0x55, 0x4f, 0x26, 0x02, 0x13, 0xd6, 0x85}};
/// EIP-2935, "Bytecode".
constexpr std::uint8_t kHistoryCode[] = {
    0x33, 0x73, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xfe, 0x14, 0x60, 0x46, 0x57, 0x60, 0x20, 0x36, 0x03, 0x60, 0x42, 0x57, 0x5f,
    0x35, 0x60, 0x01, 0x43, 0x03, 0x81, 0x11, 0x60, 0x42, 0x57, 0x61, 0x1f, 0xff, 0x81, 0x43, 0x03, 0x11,
    0x60, 0x42, 0x57, 0x61, 0x1f, 0xff, 0x90, 0x06, 0x54, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3, 0x5b, 0x5f,
    0x5f, 0xfd, 0x5b, 0x5f, 0x35, 0x61, 0x1f, 0xff, 0x60, 0x01, 0x43, 0x03, 0x06, 0x55, 0x00};

Hash32 keccak_of(std::string_view text) {
    return crypto::keccak256(bytes_of(text));
}

/// EIP-712's hash of what Permit2 signs for on this chain.
Hash32 permit2_separator(const Address& permit2, std::uint64_t chain_id) {
    Bytes words;
    const auto append = [&](const Hash32& word) { words.insert(words.end(), word.begin(), word.end()); };
    append(keccak_of("EIP712Domain(string name,uint256 chainId,address verifyingContract)"));
    append(keccak_of("Permit2"));
    append(Uint256{chain_id}.to_hash());
    append(Hash32::right_aligned(permit2.view()));
    return crypto::keccak256(words);
}

Bytes permit2_code(const contracts::Preinstall& permit2, std::uint64_t chain_id) {
    Bytes code{permit2.code.begin(), permit2.code.end()};
    STUDIO_ASSERT(code.size() >= kPermit2Separator + Hash32::size());
    std::ranges::copy(Uint256{chain_id}.to_hash(), code.begin() + kPermit2ChainId);
    std::ranges::copy(permit2_separator(permit2.address, chain_id), code.begin() + kPermit2Separator);
    return code;
}

void set_preinstall(GenesisMachine& machine, const Address& address, BytesView code) {
    machine.set_account(address, {}, 1);
    machine.set_code(address, code);
}

}  // namespace

void set_preinstalls(GenesisMachine& machine, chain::OpFork fork, std::uint64_t l2_chain_id,
                     std::vector<NamedContract>& names) {
    for (const auto& preinstall : contracts::preinstalls()) {
        const bool has_chain_id = preinstall.name == "Permit2";
        set_preinstall(machine, preinstall.address,
                       has_chain_id ? permit2_code(preinstall, l2_chain_id)
                                    : Bytes(preinstall.code.begin(), preinstall.code.end()));
        names.push_back({preinstall.address, std::string{preinstall.name}, {}});
    }
    machine.set_account(kBeaconRootsSender, {}, 1);
    if (fork < chain::OpFork::isthmus)
        return;
    set_preinstall(machine, evm::history_contract, kHistoryCode);
    names.push_back({evm::history_contract, "HistoryStorage", {}});
    machine.set_account(kHistorySender, {}, 1);
}

}  // namespace studio::l1
