// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::rollup::errors {

inline constexpr ErrorKind kOtherChain{
    "rollup.other_chain",
    STUDIO_TEXT("engine",
                "This folder holds chain %1, not chain %2. Choose another folder, or reopen that run.")};
inline constexpr ErrorKind kStateMismatch{
    "rollup.state_mismatch",
    STUDIO_TEXT("engine",
                "The stored state does not give the state root of block %1: the data is damaged. Restore a "
                "copy of the run's folder, or start the design again.")};
inline constexpr ErrorKind kNoBlock{"rollup.no_block", STUDIO_TEXT("engine", "There is no block %1.")};
inline constexpr ErrorKind kUnknownModule{
    "rollup.unknown_module",
    STUDIO_TEXT("engine", "The design names the module %1 for %2, which this version does not have.")};
inline constexpr ErrorKind kOtherGenesis{
    "rollup.other_genesis",
    STUDIO_TEXT("engine", "The verifier's folder holds a chain that begins with another block, %1.")};
inline constexpr ErrorKind kVerifierReorgPastFinality{
    "rollup.reorg_past_finality",
    STUDIO_TEXT(
        "engine",
        "The L1 went back before block %1, on which L2 block %2 was final. Nothing can be said of the "
        "rollup any more: the verifier stops.")};
inline constexpr ErrorKind kPasserProofNotKept{
    "rollup.passer_proof_not_kept",
    STUDIO_TEXT(
        "engine",
        "No proof of the L2ToL1MessagePasser is kept for block %1: it was not claimed in a dispute game "
        "while the block was new. Prove the withdrawal against another game.")};
inline constexpr ErrorKind kL1Unreadable{
    "rollup.l1_unreadable",
    STUDIO_TEXT("engine", "The sequencer waits, since the L1 cannot be read now: %1")};
inline constexpr ErrorKind kOver{
    "rollup.over", STUDIO_TEXT("engine", "The rollup has ended with block %1: no block comes after it.")};
inline constexpr ErrorKind kDeploymentFailed{
    "rollup.deployment_failed",
    STUDIO_TEXT("engine", "The rollup's contracts could not be deployed on the L1: \"%1\" did not succeed.")};
inline constexpr ErrorKind kBatchUnreadable{
    "rollup.batch_unreadable", STUDIO_TEXT("engine", "A transaction of the batch cannot be read.")};
inline constexpr ErrorKind kSealed{
    "rollup.sealed",
    STUDIO_TEXT(
        "engine",
        "This rollup has ended: it takes no transactions any more. What every account had is paid on L1.")};
inline constexpr ErrorKind kLivesElsewhere{
    "rollup.lives_elsewhere",
    STUDIO_TEXT("engine",
                "The account %1 lives on shard %2 of the event's %3. Send its transactions there, or to the "
                "address of the whole event.")};
inline constexpr ErrorKind kActsOnEveryShard{
    "rollup.acts_on_every_shard",
    STUDIO_TEXT("engine",
                "The account %1 is the studio's own, with contracts on every shard of the event: nobody else "
                "sends its transactions.")};
inline constexpr ErrorKind kNotRunning{
    "rollup.not_running",
    STUDIO_TEXT("engine", "The rollup is not running: it takes no transactions. Resume or reopen it first.")};

}  // namespace studio::rollup::errors
