// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to the event's contract: calls, their results, and its errors in plain words.
import { Interface } from './ethers.js'
import { model } from './model.js'
import { ChainError, callAll } from './stage.js'

const ABI = new Interface([
  'event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)',
  'event Joined(address indexed player, uint8 x, uint8 y)',
  'event Moved(address indexed player, uint8 x, uint8 y, uint16 energy)',
  'event Rested(address indexed player, uint16 energy)',
  'event GemTaken(address indexed player, uint8 x, uint8 y, uint64 score)',
  'event CheckedIn(address indexed guest, uint256 indexed seat)',
  'function buy() payable returns (uint256)',
  'function boughtBy(address) view returns (uint256)',
  'function give(address friend) returns (uint256)',
  'function enter() returns (uint256)',
  'function unusedOf(address) view returns (uint256)',
  'function mint(address to, uint256 quantity) payable',
  'function mintedBy(address) view returns (uint256)',
  'function ownerOf(uint256) view returns (address)',
  'function balanceOf(address) view returns (uint256)',
  'function claim() returns (bool)',
  'function claimed(address) view returns (bool)',
  'function claimAmount() view returns (uint256)',
  'function decimals() view returns (uint8)',
  'function move(uint8 direction)',
  'function playerOf(address) view returns (tuple(uint8 x, uint8 y, uint16 energy, uint64 score, uint64 moves, uint64 lastBlock))',
  'function hasGem(uint8 x, uint8 y) view returns (bool)',
  'function topScore() view returns (uint64)',
  'function leader() view returns (address)',
  'error SoldOut(uint256 wanted, uint256 left)',
  'error WalletLimitReached(uint256 wanted, uint256 left)',
  'error SoldOut(uint256 seats)',
  'error WalletLimitReached(uint256 limit)',
  'error NoTicketLeft(address holder)',
  'error WrongPayment(uint256 sent, uint256 wanted)',
])

/** The stage runs calls with at most two million, and wants to be told how much. */
const GAS = '0xf4240'

export const encoded = (name, ...values) => ABI.encodeFunctionData(name, values)

/** What functions [name, ...values] would give this visitor, in one request; null where the chain gave nothing. */
export async function read(calls) {
  const to = model.event.contract.address
  const from = model.key.address
  const results = await callAll(calls.map(([name, ...values]) => ['eth_call', { from, to, gas: GAS, data: encoded(name, ...values) }, 'latest']))
  return results.map((result, i) => {
    if (result === null || result instanceof ChainError) return null
    try {
      return ABI.decodeFunctionResult(calls[i][0], result)[0]
    } catch {
      return null // such as 0x, where there is no such function
    }
  })
}

/** The contract's own events in a receipt, decoded: { name, args }. */
export function eventsOf(receipt) {
  const ours = receipt.logs.filter(log => log.address.toLowerCase() === model.event.contract.address.toLowerCase())
  return ours.map(log => ABI.parseLog(log)).filter(Boolean)
}

/** Why a transaction was reverted, as a key of texts.js: asks the chain to run it once more. */
export async function revertReason({ data, value }) {
  const { key, event } = model
  const again = { from: key.address, to: event.contract.address, gas: GAS, data, value: `0x${BigInt(value).toString(16)}` }
  const [answer] = await callAll([['eth_call', again, 'latest']])
  const error = answer instanceof ChainError && answer.data ? ABI.parseError(answer.data) : null
  return error ? `reason${error.name}` : 'reasonReverted'
}
