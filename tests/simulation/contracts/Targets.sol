// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

interface IPortal {
    function l2Sender() external view returns (address);
}

/// What a withdrawal may call on L1: it can refuse, and it counts.
contract MoodyTarget {
    bool public angry;
    uint256 public calls;
    uint256 public received;

    function setAngry(bool mood) external {
        angry = mood;
    }

    function greet() external payable {
        require(!angry, "not today");
        calls += 1;
        received += msg.value;
    }

    receive() external payable {
        require(!angry, "not today");
        received += msg.value;
    }
}

/// Calls the portal again while it is called by it.
contract ReentrantTarget {
    bytes public again;
    address public portal;
    bool public succeeded;
    uint256 public calls;

    function prepare(address portal_, bytes calldata call) external {
        portal = portal_;
        again = call;
    }

    receive() external payable {
        calls += 1;
        (succeeded,) = portal.call(again);
    }
}

/// Made with ether, it ends in its constructor: to itself, or to somebody.
contract Doomed {
    constructor(address payable heir) payable {
        selfdestruct(heir == address(0) ? payable(address(this)) : heir);
    }
}

/// Makes doomed contracts, and one that it tries to end more than once.
contract Undertaker {
    event Burnt(uint256 value);

    function bury(uint256 times, address payable heir) external payable {
        uint256 each = msg.value / times;
        for (uint256 i = 0; i < times; i++) new Doomed{value: each}(heir);
        if (heir == address(0)) emit Burnt(each * times);
    }

    function buryTwice(address payable heir) external payable {
        Phoenix phoenix = new Phoenix{value: msg.value}();
        phoenix.end(heir);
        phoenix.end(heir);
    }

    receive() external payable {}
}

contract Phoenix {
    constructor() payable {}

    function end(address payable heir) external {
        selfdestruct(heir);
    }
}
