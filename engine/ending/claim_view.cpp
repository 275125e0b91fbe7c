// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "claim_desk.hpp"

/// ClaimDesk: what others see of it.
namespace studio::ending {

bool ClaimDesk::is_open() const {
    const std::lock_guard lock{mutex_};
    return is_open_;
}

bool ClaimDesk::knows(const Address& holder) const {
    const std::lock_guard lock{mutex_};
    return std::ranges::any_of(listing_.lines,
                               [&](const ClaimLine& line) { return line.holding.holder == holder; });
}

api::ClaimProgress ClaimDesk::progress(const Wishes& wishes) const {
    const std::lock_guard lock{mutex_};
    if (!progress_ || progress_->first != wishes)
        progress_ = {wishes, count(wishes)};
    return progress_->second;
}

api::ClaimProgress ClaimDesk::count(const Wishes& wishes) const {
    api::ClaimProgress out;
    out.is_known = is_open_;
    Uint256 all, paid;
    bool is_wanted = false;
    for (const auto& line : listing_.lines) {
        ++out.holders;
        all = all + line.holding.wei;
        if (line.is_paid) {
            ++out.paid;
            paid = paid + line.holding.wei;
        } else if (line.refusal) {
            ++out.refused;
        } else {
            is_wanted = is_wanted || wishes.wants_pay(line.holding.holder);
        }
    }
    out.is_paying = is_wanted;
    out.wei = all.to_decimal();
    out.paid_wei = paid.to_decimal();
    out.fees_wei = fees_wei_.to_decimal();
    return out;
}

void ClaimDesk::view(const std::function<void(const Listing&)>& look) const {
    const std::lock_guard lock{mutex_};
    look(listing_);
}

}  // namespace studio::ending
