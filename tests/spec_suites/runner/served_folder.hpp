// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <rpc/dispatcher.hpp>
#include <rpc/served_chain.hpp>

#include "imported_chain.hpp"
#include "scratch_folder.hpp"

namespace studio::spec_suites {

/// The chain of a folder (chain_folder.hpp), imported and stored. Its safe and finalized blocks are those
/// that headfcu.json names, the forkchoice with which the tests begin.
class ServedFolder {
public:
    /// Throws std::exception when the folder holds no such chain or a block of it is not valid.
    explicit ServedFolder(const std::filesystem::path& folder);

    const ImportedChain& chain() const { return *chain_; }
    const store::ChainStore& store() const { return *store_; }
    const chain::SealedBlockPtr& head() const { return head_; }
    seams::SettledHeads settled() const { return settled_; }

private:
    SystemClock clock_;
    ScratchFolder scratch_;
    std::unique_ptr<store::ChainStore> store_;
    std::unique_ptr<ImportedChain> chain_;
    chain::SealedBlockPtr head_;
    seams::SettledHeads settled_;
};

/// A node of its own on that chain: nobody else's transactions wait in its pool.
class ServedClient {
public:
    explicit ServedClient(const ServedFolder& folder);
    ~ServedClient();

    /// The text of the reply to the text of a request.
    std::string answer(std::string_view request) { return dispatcher_.answer(request); }

private:
    class Chain;

    SystemClock clock_;
    std::unique_ptr<Chain> chain_;
    rpc::FilterBook filters_{clock_};
    rpc::Node node_;
    rpc::Dispatcher dispatcher_{node_};
};

}  // namespace studio::spec_suites
