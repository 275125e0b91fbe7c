// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridging_contracts.hpp"
#include "course.hpp"

/// The test token and the test collection, on both chains.
namespace studio::bridging {
namespace {

constexpr std::size_t kToken = 0;
constexpr std::size_t kCollection = 1;
constexpr std::size_t kTokenL2 = 2;
constexpr std::size_t kCollectionL2 = 3;
constexpr std::size_t kTakeTokens = 4;
constexpr std::size_t kTakePasses = 5;

class Making {
public:
    Making(Walk& walk, Ground& ground) : walk_{walk}, ground_{ground} {}

    Result<void> run() {
        const auto& assets = ground_.assets;
        const auto& deployer = test_asset_deployer();
        // None of the four needs another one: they go out together.
        STUDIO_TRY(token, make(kToken, ground_.l1, assets.token_l1, deployer, token_deployment()));
        STUDIO_TRY(collection,
                   make(kCollection, ground_.l1, assets.collection_l1, deployer, collection_deployment()));
        STUDIO_TRY(token_l2,
                   make(kTokenL2, ground_.l2, assets.token_l2, kErc20Factory,
                        erc20_factory_contract().call("createOptimismMintableERC20",
                                                      {assets.token_l1, kTokenName, kTokenSymbol})));
        STUDIO_TRY(collection_l2, make(kCollectionL2, ground_.l2, assets.collection_l2, kErc721Factory,
                                       erc721_factory_contract().call(
                                           "createOptimismMintableERC721",
                                           {assets.collection_l1, kCollectionName, kCollectionSymbol})));
        return token && collection && token_l2 && collection_l2 ? take() : Result<void>{};
    }

private:
    Result<bool> make(std::size_t step, ChainSide& side, const Address& asset, const Address& maker,
                      const Bytes& data) {
        const auto call = [&]() -> Result<Walk::Call> { return Walk::Call{maker, {}, data, gas::kDeploy}; };
        STUDIO_TRY(made, walk_.transaction({step, side, Walk::Repeat::harmless, call,
                                            [&] { return has_asset(side, asset); }}));
        return static_cast<bool>(made);
    }

    Result<void> take() {
        const auto& account = walk_.order().account;
        const auto& token = ground_.assets.token_l1;
        const auto claim = [&]() -> Result<Walk::Call> {
            return Walk::Call{token, {}, token_contract().call("claim", {}), gas::kTake};
        };
        const auto has_claimed = [&]() -> Result<bool> {
            STUDIO_TRY(claimed, read(ground_.l1, token_contract(), token, "claimed", {account}));
            return std::get<bool>(claimed.at(0).data);
        };
        STUDIO_TRY(has_tokens,
                   walk_.transaction({kTakeTokens, ground_.l1, Walk::Repeat::harmless, claim, has_claimed}));
        static_cast<void>(has_tokens);
        const auto mint = [&]() -> Result<Walk::Call> {
            return Walk::Call{ground_.assets.collection_l1,
                              {},
                              collection_contract().call("mint", {account, kPassesEach}),
                              gas::kTake};
        };
        STUDIO_TRY(has_passes,
                   walk_.transaction({kTakePasses, ground_.l1, Walk::Repeat::only_when_final, mint}));
        static_cast<void>(has_passes);
        return {};
    }

    Walk& walk_;
    Ground& ground_;
};

}  // namespace

Result<void> walk_test_assets(Walk& walk, Ground& ground) {
    return Making{walk, ground}.run();
}

}  // namespace studio::bridging
