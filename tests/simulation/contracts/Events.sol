// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {HonestToken} from "Tokens.sol";

/// Says on L2 that it stands for a token of L1, and that whoever it likes has some.
contract ForgedToken {
    mapping(address => uint256) public balanceOf;
    address public REMOTE_TOKEN;

    event Transfer(address indexed from, address indexed to, uint256 value);

    function standFor(address token) external {
        REMOTE_TOKEN = token;
    }

    function give(address[] calldata holders, uint256 each) external {
        for (uint256 i = 0; i < holders.length; ++i) {
            balanceOf[holders[i]] += each;
            emit Transfer(address(0), holders[i], each);
        }
    }
}

/// On L1: whoever is to be paid in it pays with all gas of the transaction, but not when it is only asked.
contract SpitefulToken is HonestToken {
    function transfer(address to, uint256 value) external override returns (bool) {
        while (tx.origin != address(0)) {}
        _move(msg.sender, to, value);
        return true;
    }
}

/// Makes many token contracts, each with some holders.
contract TokenCrowd {
    function make(uint256 count, uint160 holders) external {
        for (uint256 i = 0; i < count; ++i) {
            HonestToken token = new HonestToken();
            for (uint160 holder = 1; holder <= holders; ++holder) token.mint(address(0xcc00 + holder), 1);
        }
    }
}

/// Keeps two mappings that say the same until somebody gives his pass away.
contract SignedPass {
    mapping(uint256 => address) public creatorOf;
    mapping(uint256 => address) public ownerOf;

    event Transfer(address indexed from, address indexed to, uint256 indexed id);

    function mint(uint256 id) external {
        creatorOf[id] = ownerOf[id] = msg.sender;
        emit Transfer(address(0), msg.sender, id);
    }
}

/// Emits what a token emits, and keeps nothing.
contract Announcer {
    event Transfer(address indexed from, address indexed to, uint256 value);

    function announce(address to) external {
        emit Transfer(address(0), to, 1);
    }
}
