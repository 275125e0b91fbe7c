// SPDX-License-Identifier: GPL-3.0-or-later
#include "sighting.hpp"

namespace studio::bridging {

Result<Sighting> look_for(const ChainSide& side, const Address& account, const SentTransaction& sent) {
    const auto before = side.head();
    const auto nonce = side.nonce(account);
    STUDIO_TRY(included, side.included(sent.hash));
    if (included) {
        const auto fate = included->receipt.success ? Fate::landed : Fate::reverted;
        return Sighting{fate, std::move(included)};
    }
    if (nonce <= sent.nonce)
        return Sighting{Fate::waits, {}};
    // With a new block between the two looks, the nonce may be that of the very transaction.
    return Sighting{side.head().hash == before.hash ? Fate::replaced : Fate::unclear, {}};
}

}  // namespace studio::bridging
