// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/committed_data.hpp>
#include <seams/payload_keeper.hpp>

#include "certificate.hpp"
#include "roster.hpp"

namespace studio::modules::availability {

/// Members that keep batches for a rollup and say so on L1 (the module's README has the rules). Any thread.
class Committee final : public seams::PayloadKeeper, public seams::CommittedData, public seams::Operators {
public:
    /// Data are promised for `lifetime_s` seconds.
    Committee(Roster roster, std::uint64_t lifetime_s);

    /// An op::ServiceCommitment with a certificate. Error: kQuorumMissed.
    Result<Bytes> keep(BytesView payload, std::uint64_t l1_time_s) override;
    /// Nothing: it is no certificate of this committee that counts. Error: kDataWithheld, for as long as no
    /// member gives the data, also after the expiry.
    Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                const seams::Inclusion& at) const override;
    bool is_answer(BytesView commitment, const seams::Inclusion& at,
                   const std::optional<Bytes>& answer) const override;

    std::size_t count() const override { return members_.size(); }
    std::size_t needed() const override { return keyset_.quorum(); }
    seams::Conduct conduct(std::size_t index) const override { return members_.at(index)->conduct(); }
    void set_conduct(std::size_t index, seams::Conduct conduct) override {
        members_.at(index)->set_conduct(conduct);
    }

private:
    /// The hash of what it stands for; nothing: it counts for nobody.
    std::optional<Hash32> promised(BytesView commitment, const seams::Inclusion& at) const;
    Result<Bytes> ask_for(const Hash32& data) const;

    const std::uint64_t lifetime_s_;
    const Keyset keyset_;
    std::vector<std::unique_ptr<SwayedMember>> members_;  // in the keyset's order
};

}  // namespace studio::modules::availability
