// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/committed_data.hpp>
#include <seams/payload_keeper.hpp>

#include "certificate.hpp"
#include "member.hpp"

namespace studio::modules::availability {

struct CommitteeSettings {
    std::uint64_t members = 0;     // 1 to kMostMembers
    std::uint64_t quorum = 0;      // 1 to members
    std::uint64_t lifetime_s = 0;  // for which data are promised
    std::uint64_t seed = 0;        // of the members' keys
};

/// Members in this process that keep batches for a rollup and say so on L1 (the module's README has the
/// rules). Any thread.
class Committee final : public seams::PayloadKeeper, public seams::CommittedData, public seams::Operators {
public:
    /// `files` outlive it.
    Committee(const CommitteeSettings& settings, seams::RunFiles& files);

    const Keyset& keyset() const { return keyset_; }

    /// An op::ServiceCommitment with a certificate. Error: kQuorumMissed.
    Result<Bytes> keep(BytesView payload, std::uint64_t l1_time_s) override;
    /// Nothing: it is no certificate of this committee that counts. Error: kDataWithheld, for as long as no
    /// member gives the data, also after the expiry.
    Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                const seams::Inclusion& at) const override;

    std::size_t count() const override { return members_.size(); }
    seams::Conduct conduct(std::size_t index) const override { return members_.at(index)->conduct(); }
    void set_conduct(std::size_t index, seams::Conduct conduct) override {
        members_.at(index)->set_conduct(conduct);
    }

private:
    /// Keys in the order of their public ones.
    using MemberKeys = std::vector<std::pair<crypto::bls::PublicKey, crypto::bls::SecretKey>>;
    static MemberKeys keys_of(const CommitteeSettings& settings);
    static Keyset keyset_of(std::uint64_t quorum, const MemberKeys& keys);
    Committee(const CommitteeSettings& settings, MemberKeys keys, seams::RunFiles& files);
    Result<Bytes> ask_for(const Hash32& data) const;

    const std::uint64_t lifetime_s_;
    const Keyset keyset_;
    std::vector<std::unique_ptr<SwayedMember>> members_;  // in the keyset's order
};

}  // namespace studio::modules::availability
