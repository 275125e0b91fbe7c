// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem_kinds.hpp"

#include <utility>

namespace studio::spec {

api::Problem make_problem(const ProblemKind& kind, Place place, std::vector<std::string> args,
                          std::optional<api::ParameterValue> fix) {
    api::Problem problem;
    problem.severity = kind.severity;
    problem.id = kind.id;
    problem.path = std::move(place.path);
    problem.layer = place.layer;
    problem.parameter = std::move(place.parameter);
    problem.what = {kind.what, args};
    problem.mend = {kind.mend, std::move(args)};
    problem.fix = std::move(fix);
    return problem;
}

}  // namespace studio::spec
