// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_text.hpp"

#include <QCoreApplication>
#include <bridge/text.hpp>
#include <cmath>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr double msPerS = 1'000;

struct Rehearsal {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

QString wholeNumber(double value) {
    return format::number(static_cast<quint64>(std::llround(value)));
}

}  // namespace

QString totalName(api::RehearsalTotal total) {
    using Total = api::RehearsalTotal;
    switch (total) {
        case Total::served:
            return Rehearsal::tr("Transactions served");
        case Total::failed:
            return Rehearsal::tr("Of them failed");
        case Total::refused:
            return Rehearsal::tr("Refused");
        case Total::turned_away:
            return Rehearsal::tr("Left without a place");
        case Total::unserved:
            return Rehearsal::tr("Waiting at the end");
        case Total::blocks:
            return Rehearsal::tr("Blocks");
        case Total::most_waiting:
            return Rehearsal::tr("Most waiting at once");
        case Total::wait_s:
            return Rehearsal::tr("Half waited at most");
        case Total::long_wait_s:
            return Rehearsal::tr("19 of 20 waited at most");
        case Total::longest_wait_s:
            return Rehearsal::tr("Longest wait");
        case Total::served_after_s:
            return Rehearsal::tr("Everybody served after");
        case Total::sold_out_after_s:
            return Rehearsal::tr("Sold out after");
        case Total::peak_fullness:
            return Rehearsal::tr("Fullest blocks");
        case Total::usd_per_tx:
            return Rehearsal::tr("Cost of a transaction");
        case Total::usd_on_l1:
            return Rehearsal::tr("Batches and claims on the L1");
        case Total::fullest_block_ms:
            return Rehearsal::tr("Processor time of the hardest block");
    }
    return {};
}

QString totalText(api::RehearsalTotal total, double value) {
    using Total = api::RehearsalTotal;
    switch (total) {
        case Total::wait_s:
        case Total::long_wait_s:
        case Total::longest_wait_s:
        case Total::served_after_s:
        case Total::sold_out_after_s:
            return format::milliseconds(value * msPerS);
        case Total::fullest_block_ms:
            return format::milliseconds(value);
        case Total::peak_fullness:
            return format::percent(value);
        case Total::usd_per_tx:
        case Total::usd_on_l1:
            return format::usd(value);
        default:
            return wholeNumber(value);
    }
}

QString metricName(api::RehearsalMetric metric) {
    using Metric = api::RehearsalMetric;
    switch (metric) {
        case Metric::waiting:
            return Rehearsal::tr("Transactions waiting");
        case Metric::wait_s:
            return Rehearsal::tr("Half of the guests wait at most");
        case Metric::long_wait_s:
            return Rehearsal::tr("19 of 20 guests wait at most");
        case Metric::fullness:
            return Rehearsal::tr("Fullness of blocks");
        case Metric::base_fee_gwei:
            return Rehearsal::tr("Base fee");
        case Metric::usd_per_tx:
            return Rehearsal::tr("Cost of a transaction");
    }
    return {};
}

QString metricText(api::RehearsalMetric metric, double value) {
    using Metric = api::RehearsalMetric;
    switch (metric) {
        case Metric::waiting:
            return wholeNumber(value);
        case Metric::wait_s:
        case Metric::long_wait_s:
            return format::milliseconds(value * msPerS);
        case Metric::fullness:
            return format::percent(value);
        case Metric::base_fee_gwei:
            return Rehearsal::tr("%1 gwei").arg(format::decimal(value));
        case Metric::usd_per_tx:
            return format::usd(value);
    }
    return {};
}

QString asText(const api::RehearsalReport& report) {
    QString text = Rehearsal::tr("Rehearsal of “%1”").arg(shownText(report.name)) + QStringLiteral("\n\n");
    for (const auto& sentence : report.sentences)
        text += QStringLiteral("- ") + bridge::translated(sentence.text) + QLatin1Char('\n');
    text += QLatin1Char('\n') + Rehearsal::tr("Lowest, median and highest of the rehearsals:") +
            QLatin1Char('\n');
    for (const auto& [total, band] : report.figures)
        text += QStringLiteral("%1: %2 / %3 / %4\n")
                    .arg(totalName(total), totalText(total, band.low), totalText(total, band.median),
                         totalText(total, band.high));
    return text;
}

}  // namespace studio::app
