// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_names.hpp"

namespace studio::report {
namespace {

/// Looks through all values from `first` to `last`, so that only the switches below know the names.
template <class Enum>
bool find_name(std::string_view name, Enum first, Enum last, Enum& out) {
    for (auto value = static_cast<int>(first); value <= static_cast<int>(last); ++value) {
        if (name_of(static_cast<Enum>(value)) != name)
            continue;
        out = static_cast<Enum>(value);
        return true;
    }
    return false;
}

}  // namespace

std::string_view name_of(api::Metric metric) {
    switch (metric) {
        case api::Metric::tx_per_s:
            return "tx_per_s";
        case api::Metric::gas_per_s:
            return "gas_per_s";
        case api::Metric::fullness:
            return "fullness";
        case api::Metric::base_fee_gwei:
            return "base_fee_gwei";
        case api::Metric::soft_latency_p50_ms:
            return "soft_latency_p50_ms";
        case api::Metric::soft_latency_p99_ms:
            return "soft_latency_p99_ms";
        case api::Metric::block_latency_p50_ms:
            return "block_latency_p50_ms";
        case api::Metric::block_latency_p99_ms:
            return "block_latency_p99_ms";
        case api::Metric::pool_pending:
            return "pool_pending";
        case api::Metric::block_time_ms:
            return "block_time_ms";
        case api::Metric::cost_execution_usd:
            return "cost_execution_usd";
        case api::Metric::cost_data_usd:
            return "cost_data_usd";
        case api::Metric::cost_settlement_usd:
            return "cost_settlement_usd";
        case api::Metric::cost_security_usd:
            return "cost_security_usd";
    }
    return "";
}

std::string_view name_of(api::ReportDuty duty) {
    switch (duty) {
        case api::ReportDuty::deployment:
            return "deployment";
        case api::ReportDuty::batches:
            return "batches";
        case api::ReportDuty::state_claims:
            return "state_claims";
        case api::ReportDuty::life:
            return "life";
        case api::ReportDuty::payments:
            return "payments";
    }
    return "";
}

std::string_view name_of(api::LifeState state) {
    switch (state) {
        case api::LifeState::open:
            return "open";
        case api::LifeState::sealing:
            return "sealing";
        case api::LifeState::final_output:
            return "final_output";
        case api::LifeState::settled:
            return "settled";
        case api::LifeState::dissolved:
            return "dissolved";
    }
    return "";
}

std::string_view name_of(api::AssetKind kind) {
    switch (kind) {
        case api::AssetKind::ether:
            return "ether";
        case api::AssetKind::erc20:
            return "erc20";
        case api::AssetKind::erc721:
            return "erc721";
    }
    return "";
}

std::string_view name_of(api::ScalingKnob knob) {
    switch (knob) {
        case api::ScalingKnob::block_gas_limit:
            return "block_gas_limit";
        case api::ScalingKnob::block_time:
            return "block_time";
        case api::ScalingKnob::lanes:
            return "lanes";
        case api::ScalingKnob::batches:
            return "batches";
    }
    return "";
}

bool read_name(std::string_view name, api::Metric& out) {
    return find_name(name, api::Metric::tx_per_s, api::Metric::cost_security_usd, out);
}

bool read_name(std::string_view name, api::ReportDuty& out) {
    return find_name(name, api::ReportDuty::deployment, api::ReportDuty::payments, out);
}

bool read_name(std::string_view name, api::LifeState& out) {
    return find_name(name, api::LifeState::open, api::LifeState::dissolved, out);
}

bool read_name(std::string_view name, api::AssetKind& out) {
    return find_name(name, api::AssetKind::erc20, api::AssetKind::erc721, out);
}

bool read_name(std::string_view name, api::ScalingKnob& out) {
    return find_name(name, api::ScalingKnob::block_gas_limit, api::ScalingKnob::batches, out);
}

}  // namespace studio::report
