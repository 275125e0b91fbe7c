// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/module_info.hpp>
#include <widgets/theme.hpp>

namespace studio::app::bridge {

/// The colour a layer wears everywhere.
constexpr Tone toneOf(api::Layer layer) {
    switch (layer) {
        case api::Layer::lifecycle:
            return Tone::Lifecycle;
        case api::Layer::execution:
            return Tone::Execution;
        case api::Layer::sequencing:
            return Tone::Sequencing;
        case api::Layer::availability:
            return Tone::Availability;
        case api::Layer::settlement:
            return Tone::Settlement;
        case api::Layer::proving:
            return Tone::Security;
    }
    return Tone::Neutral;
}

constexpr Tone toneOf(api::RiskLevel level) {
    switch (level) {
        case api::RiskLevel::good:
            return Tone::Good;
        case api::RiskLevel::warning:
            return Tone::Warning;
        case api::RiskLevel::bad:
            return Tone::Bad;
    }
    return Tone::Neutral;
}

}  // namespace studio::app::bridge
