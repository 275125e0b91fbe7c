// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_report.hpp"

#include <algorithm>

#include "bands.hpp"

namespace studio::rehearsal {

api::RehearsalCurve curve_of(const std::vector<RunRecord>& records, api::RehearsalMetric metric,
                             double span_s) {
    std::size_t spans = 0;
    for (const auto& record : records)
        spans = std::max(spans, record.spans());
    api::RehearsalCurve curve{metric, {}};
    for (std::size_t i = 0; i < spans; ++i) {
        std::vector<double> values;
        for (const auto& record : records)
            if (const auto value = record.value(metric, i))
                values.push_back(*value);
        if (const auto band = band_of(std::move(values)))
            curve.points.push_back({(static_cast<double>(i) + 0.5) * span_s, *band});
    }
    return curve;
}

std::vector<api::RehearsalFigure> figures_of(const std::vector<RunRecord>& records) {
    std::map<api::RehearsalTotal, std::vector<double>> values;
    for (const auto& record : records)
        for (const auto& [total, value] : record.totals())
            values[total].push_back(value);
    std::vector<api::RehearsalFigure> figures;
    for (auto& [total, all] : values)
        figures.push_back({total, *band_of(std::move(all))});
    return figures;
}

void add_records(const std::vector<RunRecord>& records, api::RehearsalReport& report) {
    using Metric = api::RehearsalMetric;
    for (const auto metric : {Metric::waiting, Metric::wait_s, Metric::long_wait_s, Metric::fullness,
                              Metric::base_fee_gwei, Metric::usd_per_tx})
        report.curves.push_back(curve_of(records, metric, report.span_s));
    report.figures = figures_of(records);
}

}  // namespace studio::rehearsal
