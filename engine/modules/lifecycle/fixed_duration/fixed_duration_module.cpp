// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/message.hpp>
#include <seams/module.hpp>

namespace studio::modules::lifecycle {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;

class FixedDuration final : public seams::Lifecycle {
public:
    explicit FixedDuration(std::int64_t duration_ms) : duration_ms_{duration_ms} {}

    std::optional<api::Text> ended(const seams::ChainProgress& progress) const override {
        if (progress.running_ms < duration_ms_)
            return std::nullopt;
        return api::Text{STUDIO_TEXT("engine", "Its time of %1 minutes is over."),
                         {std::to_string(duration_ms_ / ms_per_minute)}};
    }
    std::optional<std::int64_t> remaining_ms(const seams::ChainProgress& progress) const override {
        return std::max<std::int64_t>(0, duration_ms_ - progress.running_ms);
    }

private:
    std::int64_t duration_ms_;
};

api::ParameterInfo duration_parameter() {
    api::ParameterInfo duration;
    duration.id = "duration_min";
    duration.title = {STUDIO_TEXT("engine", "Duration"), {}};
    duration.help = {
        STUDIO_TEXT("engine", "How long the chain takes transactions, in chain time. Pauses do not count."),
        {}};
    duration.type = api::ParameterType::integer;
    duration.unit = {STUDIO_TEXT("engine", "min"), {}};
    duration.default_value = std::int64_t{60};
    duration.min = 1;
    duration.max = 7 * 24 * 60;
    duration.step = 5;
    return duration;
}

}  // namespace

seams::Module fixed_duration() {
    seams::Module module;
    module.info.id = "fixed-duration";
    module.info.layer = api::Layer::lifecycle;
    module.info.title = {STUDIO_TEXT("engine", "Fixed duration"), {}};
    module.info.plain = {
        STUDIO_TEXT("engine", "Ends by itself after a set time, for an event with a closing hour."), {}};
    module.info.parameters = {duration_parameter()};
    module.info.cost = {STUDIO_TEXT("engine", "Costs nothing by itself."), {}};
    module.info.limits = {
        {STUDIO_TEXT(
             "engine",
             "At the end the chain stops and stays readable; it does not pay its balances out elsewhere."),
         {}}};
    module.info.icon = "hourglass";
    module.make = seams::Factory<seams::Lifecycle>{[](const seams::Parameters& p, const seams::Services&) {
        return std::make_unique<FixedDuration>(p.integer("duration_min") * ms_per_minute);
    }};
    return module;
}

}  // namespace studio::modules::lifecycle
