// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <seams/run_files.hpp>
#include <set>

namespace studio::ending {

/// What its organiser has asked for of a rollup's end; kept in the run's folder, so that it is done after the
/// program was closed or killed.
struct Wishes {
    bool end = false;
    bool pay_everybody = false;
    std::set<Address> pay;  // else these
    bool dissolve = false;
    bool wants_pay(const Address& holder) const { return pay_everybody || pay.contains(holder); }
    friend bool operator==(const Wishes&, const Wishes&) = default;
};

/// Errors: kWishesUnread, of the file. Nothing was asked yet: the default.
Result<Wishes> read_wishes(const seams::RunFiles& files);
/// Errors: of the file; the old ones are there then.
Result<void> write_wishes(seams::RunFiles& files, const Wishes& wishes);

}  // namespace studio::ending
