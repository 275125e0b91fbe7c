// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

/// @title A game played entirely on the chain: collect gems on a small board.
/// @notice The board is 256 by 256 and wraps around at its edges. A player appears at a place of their
/// own with the first move, walks one field a move, and takes the gem of the field they reach, if
/// nobody else did in this season. A season ends when its gems are taken; then all lie there again.
contract Arena {
    struct Player {
        uint8 x;
        uint8 y;
        uint16 energy;
        uint64 score;
        uint64 moves;
        uint64 lastBlock; // the block of the last move; 0 means the player has never moved
    }

    uint8 public constant NORTH = 0;
    uint8 public constant EAST = 1;
    uint8 public constant SOUTH = 2;
    uint8 public constant WEST = 3;
    /// @notice Energy a player starts with, and the most a player can have.
    uint16 public constant FULL_ENERGY = 100;
    /// @notice Energy a block of waiting, or a move spent resting, gives back.
    uint16 public constant REST_GAIN = 5;
    /// @notice Gems taken before a new season lays them out again.
    uint256 public constant GEMS_A_SEASON = 8192;

    uint64 public season = 1;
    uint64 public gemsTaken;
    uint64 public playerCount;
    uint64 public topScore;
    address public leader;

    mapping(address account => Player) private players;
    /// Taken gems: one word holds a row, one bit a field.
    mapping(uint256 season => mapping(uint8 y => uint256 fields)) private taken;

    event Joined(address indexed player, uint8 x, uint8 y);
    event Moved(address indexed player, uint8 x, uint8 y, uint16 energy);
    event Rested(address indexed player, uint16 energy);
    event GemTaken(address indexed player, uint8 x, uint8 y, uint64 score);
    event NewLeader(address indexed player, uint64 score);
    event SeasonStarted(uint64 season);

    error UnknownDirection(uint8 direction);

    /// @notice Walks one field. A player without energy rests instead and stays where they are.
    /// @param direction 0 north, 1 east, 2 south, 3 west.
    function move(uint8 direction) external {
        if (direction > WEST) revert UnknownDirection(direction);
        Player memory player = _awake(msg.sender);
        ++player.moves;
        if (player.energy == 0) {
            player.energy = REST_GAIN;
            emit Rested(msg.sender, player.energy);
        } else {
            --player.energy;
            (player.x, player.y) = _step(player.x, player.y, direction);
            emit Moved(msg.sender, player.x, player.y, player.energy);
            if (_takeGem(player.x, player.y)) _score(player);
        }
        players[msg.sender] = player;
    }

    /// @notice Where a player is and how they do. All zero for an account which has never moved.
    function playerOf(address account) external view returns (Player memory) {
        return players[account];
    }

    /// @notice Whether a gem lies on a field now.
    function hasGem(uint8 x, uint8 y) public view returns (bool) {
        return _isGemField(x, y) && ((taken[season][y] >> x) & 1) == 0;
    }

    /// The player as of this block: new ones placed, waiting ones rested.
    function _awake(address account) private returns (Player memory player) {
        player = players[account];
        if (player.lastBlock == 0) {
            bytes32 place = keccak256(abi.encodePacked(account));
            player.x = uint8(place[0]);
            player.y = uint8(place[1]);
            player.energy = FULL_ENERGY;
            ++playerCount;
            emit Joined(account, player.x, player.y);
        } else {
            uint256 rested = player.energy + (block.number - player.lastBlock) * REST_GAIN;
            player.energy = rested > FULL_ENERGY ? FULL_ENERGY : uint16(rested);
        }
        player.lastBlock = uint64(block.number);
    }

    /// The board wraps around, so leaving it on one side is meant: hence unchecked.
    function _step(uint8 x, uint8 y, uint8 direction) private pure returns (uint8, uint8) {
        unchecked {
            if (direction == NORTH) return (x, y - 1);
            if (direction == EAST) return (x + 1, y);
            if (direction == SOUTH) return (x, y + 1);
            return (x - 1, y);
        }
    }

    /// Every fourth field carries a gem, laid out differently in each season.
    function _isGemField(uint8 x, uint8 y) private view returns (bool) {
        return (uint256(keccak256(abi.encodePacked(season, x, y))) & 3) == 0;
    }

    function _takeGem(uint8 x, uint8 y) private returns (bool) {
        if (!hasGem(x, y)) return false;
        taken[season][y] |= uint256(1) << x;
        if (++gemsTaken >= GEMS_A_SEASON) {
            gemsTaken = 0;
            emit SeasonStarted(++season);
        }
        return true;
    }

    function _score(Player memory player) private {
        ++player.score;
        emit GemTaken(msg.sender, player.x, player.y, player.score);
        if (player.score <= topScore) return;
        topScore = player.score;
        if (leader == msg.sender) return;
        leader = msg.sender;
        emit NewLeader(msg.sender, player.score);
    }
}
