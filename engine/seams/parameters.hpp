// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/module_info.hpp>
#include <cstdint>
#include <string>

namespace studio::seams {

/// A module's settings as chosen, with the descriptor's defaults where the design says nothing or what it
/// says does not apply: such a value was not checked, so no module meets it. Asking for an id or type that
/// the descriptor does not have is a programmer error (asserted).
class Parameters {
public:
    Parameters(const api::ModuleInfo& info, api::ParameterValues chosen)
        : info_{&info}, chosen_{std::move(chosen)} {}

    std::int64_t integer(const std::string& id) const;
    bool boolean(const std::string& id) const;
    std::string text(const std::string& id) const;  // text, choice, address and wei

private:
    const api::ParameterValue& value(const std::string& id) const;

    const api::ModuleInfo* info_;
    api::ParameterValues chosen_;
};

}  // namespace studio::seams
