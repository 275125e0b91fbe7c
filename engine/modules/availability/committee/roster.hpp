// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyset.hpp"
#include "member.hpp"

namespace studio::modules::availability {

/// Who a committee is.
struct Roster {
    Keyset keyset;
    std::vector<std::unique_ptr<Member>> members;  // in the keyset's order; none: they are elsewhere
};

struct RosterSettings {
    std::uint64_t members = 0;  // 1 to kMostMembers
    std::uint64_t quorum = 0;   // 1 to members
    std::uint64_t seed = 0;     // of their keys
};
/// Members in this process, whose copies lie among `files`, which outlive them. The same settings give the
/// same keyset.
Roster seeded_roster(const RosterSettings& settings, seams::RunFiles& files);

/// Where the keyset lies among the files: all that somebody needs who reads the rollup.
inline constexpr const char* kKeysetFile = "committee/keyset";
/// The members whose keyset lies among the files. Where none lies, or one that the seed makes, they are
/// those of seeded_roster(), and the keyset is written; another keyset is somebody else's committee, of whose
/// members there is none here.
Roster roster_of(const RosterSettings& settings, seams::RunFiles& files);

}  // namespace studio::modules::availability
