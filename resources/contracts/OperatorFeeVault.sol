// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

interface IL2StandardBridge {
    function bridgeETHTo(address to, uint32 minGasLimit, bytes calldata extraData) external payable;
}

/// @title  Vault of the operator fees
/// @notice Holds what transactions pay to the operator (OP specs, protocol/isthmus/predeploys), with the face of the
///         other fee vaults. Anyone may send its balance on to the one recipient.
contract OperatorFeeVault {
    enum WithdrawalNetwork {
        L1,
        L2
    }

    IL2StandardBridge private constant L2_STANDARD_BRIDGE =
        IL2StandardBridge(0x4200000000000000000000000000000000000010);
    uint32 private constant WITHDRAWAL_MIN_GAS = 35_000;

    /// @notice Wei that must have gathered.
    uint256 public immutable MIN_WITHDRAWAL_AMOUNT;
    address public immutable RECIPIENT;
    WithdrawalNetwork public immutable WITHDRAWAL_NETWORK;

    /// @notice Wei sent on so far.
    uint256 public totalProcessed;

    event Withdrawal(uint256 value, address to, address from);
    event Withdrawal(uint256 value, address to, address from, WithdrawalNetwork withdrawalNetwork);

    error TooLittleGathered(uint256 balance, uint256 needed);
    error RecipientRefused();

    constructor(address recipient, uint256 minWithdrawalAmount, WithdrawalNetwork withdrawalNetwork) {
        RECIPIENT = recipient;
        MIN_WITHDRAWAL_AMOUNT = minWithdrawalAmount;
        WITHDRAWAL_NETWORK = withdrawalNetwork;
    }

    receive() external payable {}

    function version() external pure returns (string memory) {
        return "1.0.0+studio-isthmus";
    }

    function withdraw() external {
        uint256 value = address(this).balance;
        if (value < MIN_WITHDRAWAL_AMOUNT) revert TooLittleGathered(value, MIN_WITHDRAWAL_AMOUNT);
        totalProcessed += value;
        emit Withdrawal(value, RECIPIENT, msg.sender);
        emit Withdrawal(value, RECIPIENT, msg.sender, WITHDRAWAL_NETWORK);
        if (WITHDRAWAL_NETWORK == WithdrawalNetwork.L1) {
            L2_STANDARD_BRIDGE.bridgeETHTo{value: value}(RECIPIENT, WITHDRAWAL_MIN_GAS, "");
        } else {
            (bool sent,) = RECIPIENT.call{value: value}("");
            if (!sent) revert RecipientRefused();
        }
    }
}
