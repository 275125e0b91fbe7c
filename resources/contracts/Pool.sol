// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title A constant-product exchange of two tokens.
/// @notice reserve0 * reserve1 never falls in a swap; the fee stays in the reserves and so belongs to
/// those who hold shares. Tokens which take a fee of their own on transfer are not supported.
contract Pool is ERC20, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Shares locked for good by the first deposit, so that a share can never be made so
    /// expensive that later deposits round to nothing.
    uint256 public constant LOCKED_SHARES = 1000;
    uint256 private constant FEE_BASE = 10_000;

    IERC20 public immutable token0;
    IERC20 public immutable token1;
    /// @notice The fee of a swap in hundredths of a percent: 30 is 0.3 %.
    uint256 public immutable feeBasisPoints;
    uint256 public reserve0;
    uint256 public reserve1;

    event LiquidityAdded(address indexed provider, uint256 amount0, uint256 amount1, uint256 shares);
    event LiquidityRemoved(address indexed provider, uint256 amount0, uint256 amount1, uint256 shares);
    event Swapped(
        address indexed trader, address indexed tokenIn, uint256 amountIn, uint256 amountOut, address indexed to
    );

    error SameToken();
    error FeeTooHigh(uint256 feeBasisPoints);
    error UnknownToken(address token);
    error NothingGiven();
    error TooLittleOut(uint256 amountOut, uint256 wanted);
    error TooFewShares(uint256 shares, uint256 wanted);

    constructor(IERC20 token0_, IERC20 token1_, uint256 feeBasisPoints_) ERC20("Pool share", "SHARE") {
        if (token0_ == token1_) revert SameToken();
        if (feeBasisPoints_ >= FEE_BASE) revert FeeTooHigh(feeBasisPoints_);
        token0 = token0_;
        token1 = token1_;
        feeBasisPoints = feeBasisPoints_;
    }

    /// @notice Sells exactly `amountIn` of `tokenIn` for at least `minAmountOut` of the other token.
    function swap(address tokenIn, uint256 amountIn, uint256 minAmountOut, address to)
        external
        nonReentrant
        returns (uint256 amountOut)
    {
        amountOut = quote(tokenIn, amountIn);
        if (amountOut == 0 || amountOut < minAmountOut) revert TooLittleOut(amountOut, minAmountOut);
        bool sellsFirst = tokenIn == address(token0);
        if (sellsFirst) {
            reserve0 += amountIn;
            reserve1 -= amountOut;
        } else {
            reserve1 += amountIn;
            reserve0 -= amountOut;
        }
        emit Swapped(msg.sender, tokenIn, amountIn, amountOut, to);
        IERC20(tokenIn).safeTransferFrom(msg.sender, address(this), amountIn);
        (sellsFirst ? token1 : token0).safeTransfer(to, amountOut);
    }

    /// @notice Deposits at most these amounts and mints shares to `to`. The first deposit sets the
    /// price and is taken whole; later ones are taken in the proportion of the reserves.
    function addLiquidity(uint256 maxAmount0, uint256 maxAmount1, uint256 minShares, address to)
        external
        nonReentrant
        returns (uint256 shares)
    {
        (uint256 amount0, uint256 amount1) = (maxAmount0, maxAmount1);
        uint256 supply = totalSupply();
        if (supply == 0) {
            shares = Math.saturatingSub(Math.sqrt(amount0 * amount1), LOCKED_SHARES);
            _mint(address(0xdead), LOCKED_SHARES);
        } else {
            shares = Math.min(Math.mulDiv(amount0, supply, reserve0), Math.mulDiv(amount1, supply, reserve1));
            amount0 = Math.mulDiv(shares, reserve0, supply, Math.Rounding.Ceil);
            amount1 = Math.mulDiv(shares, reserve1, supply, Math.Rounding.Ceil);
        }
        if (shares == 0) revert NothingGiven();
        if (shares < minShares) revert TooFewShares(shares, minShares);
        reserve0 += amount0;
        reserve1 += amount1;
        _mint(to, shares);
        emit LiquidityAdded(msg.sender, amount0, amount1, shares);
        token0.safeTransferFrom(msg.sender, address(this), amount0);
        token1.safeTransferFrom(msg.sender, address(this), amount1);
    }

    /// @notice Burns the caller's shares and pays out their part of both reserves.
    function removeLiquidity(uint256 shares, uint256 minAmount0, uint256 minAmount1, address to)
        external
        nonReentrant
        returns (uint256 amount0, uint256 amount1)
    {
        uint256 supply = totalSupply();
        if (shares == 0) revert NothingGiven();
        amount0 = Math.mulDiv(reserve0, shares, supply);
        amount1 = Math.mulDiv(reserve1, shares, supply);
        if (amount0 < minAmount0) revert TooLittleOut(amount0, minAmount0);
        if (amount1 < minAmount1) revert TooLittleOut(amount1, minAmount1);
        _burn(msg.sender, shares);
        reserve0 -= amount0;
        reserve1 -= amount1;
        emit LiquidityRemoved(msg.sender, amount0, amount1, shares);
        token0.safeTransfer(to, amount0);
        token1.safeTransfer(to, amount1);
    }

    /// @notice What a swap would give now, rounded down in the pool's favour.
    function quote(address tokenIn, uint256 amountIn) public view returns (uint256 amountOut) {
        uint256 reserveIn = reserve0;
        uint256 reserveOut = reserve1;
        if (tokenIn == address(token1)) (reserveIn, reserveOut) = (reserveOut, reserveIn);
        else if (tokenIn != address(token0)) revert UnknownToken(tokenIn);
        uint256 afterFee = amountIn * (FEE_BASE - feeBasisPoints);
        return Math.mulDiv(afterFee, reserveOut, reserveIn * FEE_BASE + afterFee);
    }
}
