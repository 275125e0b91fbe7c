// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>

#include "page_writer.hpp"

/// The sections of a page, in their order.
namespace studio::report {

void write_heading(PageWriter& page, const api::EventReport& report);
void write_life(PageWriter& page, const api::EventReport& report);
void write_glance(PageWriter& page, const api::EventReport& report);
void write_charts(PageWriter& page, const api::EventReport& report);
/// Decisions of growing, by the numbers that they have in the charts; none: nothing is said.
void write_growth(PageWriter& page, const api::EventReport& report);
void write_costs(PageWriter& page, const api::EventReport& report);
void write_payments(PageWriter& page, const api::EventReport& report);
void write_proof(PageWriter& page, const api::EventReport& report);
/// The proofs of an event's shards, inside of that section.
void write_shards(PageWriter& page, const std::vector<api::ReportShard>& shards);
void write_design(PageWriter& page, const api::EventReport& report);
/// What such a report can say, and what it cannot.
void write_reach(PageWriter& page, const api::EventReport& report);

}  // namespace studio::report
