// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

/// Tokens that a bridge meets: an honest one, and ones that are not what they seem.
contract HonestToken {
    string public constant name = "Honest";
    string public constant symbol = "HON";
    uint8 public constant decimals = 18;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    function mint(address to, uint256 value) external {
        totalSupply += value;
        balanceOf[to] += value;
        emit Transfer(address(0), to, value);
    }

    function approve(address spender, uint256 value) external returns (bool) {
        allowance[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
        return true;
    }

    function transfer(address to, uint256 value) external virtual returns (bool) {
        _move(msg.sender, to, value);
        return true;
    }

    function transferFrom(address from, address to, uint256 value) external virtual returns (bool) {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
        return true;
    }

    function _move(address from, address to, uint256 value) internal virtual {
        balanceOf[from] -= value;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}

/// A hundredth of what is moved goes nowhere.
contract FeeToken is HonestToken {
    function _move(address from, address to, uint256 value) internal override {
        balanceOf[from] -= value;
        balanceOf[to] += value - value / 100;
        totalSupply -= value / 100;
    }
}

/// Moves nothing and says so, instead of reverting.
contract FalseToken is HonestToken {
    function transfer(address, uint256) external pure override returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) external pure override returns (bool) {
        return false;
    }
}

interface IBridge {
    function bridgeERC20To(address local, address remote, address to, uint256 amount, uint32 gas, bytes calldata data)
        external;
}

/// While it is deposited it deposits itself once more.
contract ReentrantToken is HonestToken {
    address public remote;
    bool private inside;

    function setRemote(address token) external {
        remote = token;
    }

    function transferFrom(address from, address to, uint256 value) external override returns (bool) {
        if (!inside && remote != address(0)) {
            inside = true;
            balanceOf[address(this)] += value;
            totalSupply += value;
            allowance[address(this)][msg.sender] = value;
            IBridge(msg.sender).bridgeERC20To(address(this), remote, from, value, 200000, "");
            inside = false;
        }
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
        return true;
    }
}
