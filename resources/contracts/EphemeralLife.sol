// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {ClosingImplementation} from "./ClosingImplementation.sol";
import {Game, GameFactory, GameStatus, OptimismPortal, ProxyAdmin} from "./interfaces/OpStack.sol";
import {StateProof} from "./libraries/StateProof.sol";

/// @title The life of an ephemeral rollup, on its L1.
/// @notice OPEN, SEALING, FINAL_OUTPUT, SETTLED, DISSOLVED, in that order. It owns the rollup's ProxyAdmin, so that
/// from its birth on nobody can replace a contract of the rollup; it does so itself, twice: it closes the portal to
/// deposits when the rollup is sealed, and lets the bridges pay claims when it is settled.
contract EphemeralLife is Ownable {
    using RLP for *;
    using StateProof for StateProof.Output;

    enum State {
        Open,
        Sealing,
        FinalOutput,
        Settled,
        Dissolved
    }

    /// @notice What ends it, beside the organiser's word.
    enum End {
        Manual, // nothing
        Time, // from this Unix time on
        L2Block, // a claim of this block, or of a later one, stands on L1
        Minted // by such a claim, a slot of a contract on the rollup holds this number or more
    }

    /// @notice The rollup's own contracts.
    struct Rollup {
        ProxyAdmin proxyAdmin;
        OptimismPortal portal;
        address standardBridge;
        address nftBridge;
        GameFactory gameFactory;
        uint32 gameType;
        uint64 blockTime; // seconds
        address claims; // EphemeralClaims
    }

    struct Rule {
        End end;
        uint256 value; // Unix time, L2 block or number, as `end` says
        address counter; // Minted: the contract on the rollup
        bytes32 counterSlot; // and its slot
        uint64 notice; // seconds between the organiser's word and the sealing, at least
        uint64 drain; // seconds from the sealing to the last block
    }

    /// @notice After so long anybody may dissolve it.
    uint64 public constant LONGEST_SETTLED = 30 days;
    uint256 private constant HEADER_STATE_ROOT = 3;
    uint256 private constant HEADER_NUMBER = 8;
    uint256 private constant HEADER_TIMESTAMP = 11;

    Rollup public rollup;
    Rule public rule;
    State public state;
    uint64 public announcedAt; // L1 time, as the next two; 0: not yet
    uint64 public sealedAt;
    uint64 public settledAt;
    uint64 public finalBlock; // of the rollup
    Game public finalGame;
    StateProof.Output public finalOutput;
    /// @notice Hash of what is kept of the rollup; 0 when the organiser has named nothing.
    bytes32 public archive;

    event Announced(uint64 sealableFrom);
    event Sealed(uint64 lastBlockTime);
    event FinalOutputNamed(Game indexed game, uint64 l2Block, bytes32 stateRoot);
    event FinalOutputLost(Game indexed game);
    event Settled(uint64 l2Block, bytes32 stateRoot);
    event Dissolved(bytes32 archive);

    error WrongState(State now, State wanted);
    error WrongEnd(End end);
    error EndNotReached(uint256 now, uint256 wanted);
    error NotYet(uint256 from);
    error WrongGame();
    error GameNotWon();
    error WrongOutput();
    error NotTheLastBlock(uint256 timestamp, uint64 from);

    modifier in_(State wanted) {
        if (state != wanted) revert WrongState(state, wanted);
        _;
    }

    constructor(address organiser, Rollup memory rollup_, Rule memory rule_) Ownable(organiser) {
        rollup = rollup_;
        rule = rule_;
    }

    // --- OPEN to SEALING ----------------------------------------------------------------------------------

    /// @notice The organiser's word that it shall end; anybody may seal it when the rule's notice is over.
    function announce() external onlyOwner in_(State.Open) {
        announcedAt = uint64(block.timestamp);
        emit Announced(announcedAt + rule.notice);
    }

    /// @notice When its time has come, or the organiser's notice is over. Anybody.
    function seal() external in_(State.Open) {
        uint256 from = sealableFrom();
        if (block.timestamp < from) revert NotYet(from);
        _seal();
    }

    /// @notice L1 time; the largest number when only a claim, or the organiser's word, can end it.
    function sealableFrom() public view returns (uint256 from) {
        from = rule.end == End.Time ? rule.value : type(uint256).max;
        if (announcedAt != 0 && announcedAt + rule.notice < from) from = announcedAt + rule.notice;
    }

    /// @notice When a claim of the rule's block stands. Anybody.
    function sealAtBlock(uint256 gameIndex) external in_(State.Open) {
        if (rule.end != End.L2Block) revert WrongEnd(rule.end);
        uint256 number = _game(gameIndex).l2BlockNumber();
        if (number < rule.value) revert EndNotReached(number, rule.value);
        _seal();
    }

    /// @notice When, by a claim that stands, the rule's counter has reached its number. Anybody.
    function sealWhenMinted(
        uint256 gameIndex,
        StateProof.Output calldata output,
        StateProof.Proof calldata account,
        StateProof.Proof calldata slot
    ) external in_(State.Open) {
        if (rule.end != End.Minted) revert WrongEnd(rule.end);
        if (output.root() != _game(gameIndex).rootClaim()) revert WrongOutput();
        bytes32 storageRoot = StateProof.account(output.stateRoot, rule.counter, account).storageRoot;
        uint256 count = StateProof.slot(storageRoot, rule.counterSlot, slot);
        if (count < rule.value) revert EndNotReached(count, rule.value);
        _seal();
    }

    function _seal() private {
        state = State.Sealing;
        sealedAt = uint64(block.timestamp);
        _replace(payable(address(rollup.portal)), true);
        emit Sealed(lastBlockTime());
    }

    /// @notice The first block of the rollup from this time on is its last. Unix time; 0 while it is open.
    function lastBlockTime() public view returns (uint64) {
        return sealedAt == 0 ? 0 : sealedAt + rule.drain;
    }

    // --- SEALING to FINAL_OUTPUT to SETTLED to DISSOLVED -----------------------------------------------------

    /// @notice Names the dispute game that claims the last block's output. Anybody; `header` is that block's, in RLP.
    function nameFinalOutput(uint256 gameIndex, StateProof.Output calldata output, bytes calldata header)
        external
        in_(State.Sealing)
    {
        Game game = _game(gameIndex);
        if (output.root() != game.rootClaim() || keccak256(header) != output.blockHash) revert WrongOutput();
        Memory.Slice[] memory fields = RLP.decodeList(header);
        uint256 time = fields[HEADER_TIMESTAMP].readUint256();
        uint64 from = lastBlockTime();
        if (time < from || time >= from + rollup.blockTime) revert NotTheLastBlock(time, from);
        // The game decides whether the output is true; here its parts are only held against each other.
        if (
            fields[HEADER_STATE_ROOT].readBytes32() != output.stateRoot
                || fields[HEADER_NUMBER].readUint256() != game.l2BlockNumber()
        ) revert WrongOutput();
        state = State.FinalOutput;
        finalGame = game;
        finalOutput = output;
        finalBlock = uint64(game.l2BlockNumber());
        emit FinalOutputNamed(game, finalBlock, output.stateRoot);
    }

    /// @notice A claim that lost its game, or that the guardian has rejected, is none. Anybody.
    function loseFinalOutput() external in_(State.FinalOutput) {
        if (finalGame.status() != GameStatus.CHALLENGER_WINS && !_isRejected(finalGame)) revert WrongGame();
        state = State.Sealing;
        emit FinalOutputLost(finalGame);
        finalGame = Game(address(0));
    }

    /// @notice The last state is settled when its game is won and the guardian's time is over. Anybody.
    function settle() external in_(State.FinalOutput) {
        if (finalGame.status() != GameStatus.DEFENDER_WINS || _isRejected(finalGame)) revert GameNotWon();
        uint256 from = finalGame.resolvedAt() + rollup.portal.disputeGameFinalityDelaySeconds();
        if (block.timestamp <= from) revert NotYet(from + 1);
        state = State.Settled;
        settledAt = uint64(block.timestamp);
        _replace(payable(rollup.standardBridge), false);
        _replace(payable(rollup.nftBridge), false);
        emit Settled(finalBlock, finalOutput.stateRoot);
    }

    /// @notice The rollup's files may go; claims go on for ever. The organiser; after a while anybody, who cannot
    /// name an archive.
    function dissolve(bytes32 archive_) external in_(State.Settled) {
        if (msg.sender == owner()) archive = archive_;
        else if (block.timestamp < settledAt + LONGEST_SETTLED) revert NotYet(settledAt + LONGEST_SETTLED);
        state = State.Dissolved;
        emit Dissolved(archive);
    }

    /// @notice Whether claims are paid.
    function isSettled() external view returns (bool) {
        return state == State.Settled || state == State.Dissolved;
    }

    function finalStateRoot() external view returns (bytes32) {
        return finalOutput.stateRoot;
    }

    function _replace(address payable proxy, bool isClosed) private {
        address before = rollup.proxyAdmin.getProxyImplementation(proxy);
        rollup.proxyAdmin.upgrade(proxy, address(new ClosingImplementation(before, rollup.claims, isClosed)));
    }

    function _isRejected(Game game) private view returns (bool) {
        return rollup.portal.disputeGameBlacklist(game);
    }

    /// @dev A game of the rollup's type that is neither lost nor rejected.
    function _game(uint256 index) private view returns (Game game) {
        uint32 gameType;
        (gameType,, game) = rollup.gameFactory.gameAtIndex(index);
        if (gameType != rollup.gameType || game.status() == GameStatus.CHALLENGER_WINS || _isRejected(game))
            revert WrongGame();
    }
}
