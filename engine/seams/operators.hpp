// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace studio::seams {

/// How one of a module's operators behaves; in the order of api::OperatorConduct.
enum class Conduct : std::uint8_t {
    honest,
    offline,      // takes nothing and answers nothing
    withholding,  // promises, and then gives nothing
    lying,        // promises, and then gives something else
    late,         // promises too late to count, and gives only when it is asked again
};

/// Those whom a module depends on, and whom others would run. All are honest at first; whoever wants to see
/// what breaks lets one of them behave otherwise. Any thread.
/// Must: change nothing but what this operator says to others: what it has kept, an honest one gives again.
class Operators {
public:
    virtual ~Operators() = default;
    virtual std::size_t count() const = 0;
    /// How many must be honest for the module to do its work; at most count().
    virtual std::size_t needed() const = 0;
    /// `index` is below count(), also below.
    virtual Conduct conduct(std::size_t index) const = 0;
    virtual void set_conduct(std::size_t index, Conduct conduct) = 0;
};

}  // namespace studio::seams
