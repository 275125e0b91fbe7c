// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

// What the contracts of ephemeral rollups ask of the OP Stack's contracts (contracts-bedrock 0.17.3, whose sources want another
// compiler).

enum GameStatus {
    IN_PROGRESS,
    CHALLENGER_WINS,
    DEFENDER_WINS
}

interface Game {
    function status() external view returns (GameStatus);
    function resolvedAt() external view returns (uint64);
    function rootClaim() external view returns (bytes32);
    function l2BlockNumber() external view returns (uint256);
}

interface GameFactory {
    function gameAtIndex(uint256 index) external view returns (uint32 gameType, uint64 timestamp, Game proxy);
}

interface OptimismPortal {
    function disputeGameBlacklist(Game game) external view returns (bool);
    function disputeGameFinalityDelaySeconds() external view returns (uint256);
}

interface StandardBridge {
    function deposits(address onL1, address onRollup) external view returns (uint256);
}

interface NftBridge {
    function deposits(address onL1, address onRollup, uint256 token) external view returns (bool);
}

interface ProxyAdmin {
    function getProxyImplementation(address proxy) external view returns (address);
    function upgrade(address payable proxy, address implementation) external;
}
