// SPDX-License-Identifier: GPL-3.0-or-later
// Follows what was sent: promised in a slice, then in a block. Asks the chain only while something is under way.
import { revertReason } from './contract.js'
import { change, inFlight, model } from './model.js'
import { OVER, askNonce, fail, pause, since, update } from './sender.js'
import { ChainError, callAll } from './stage.js'

const FASTEST_MS = 200
const SLOWEST_MS = 500
const SEND_AGAIN_MS = 10_000
const GIVE_UP_ENDED_MS = 8000

const rhythm = ({ slice_ms: slice, block_ms: block }) =>
  Math.min(SLOWEST_MS, Math.max(FASTEST_MS, slice > 0 ? slice : block / 4))

async function settle(action, receipt, receive) {
  const block = Number(receipt.blockNumber)
  const ms = { ...action.ms, included: since(action) }
  if (receipt.status === '0x1') {
    update(action, { state: 'included', isOver: true, block, ms })
    receive(receipt)
    return
  }
  Object.assign(action, { block, ms })
  fail(action, await revertReason(action))
}

/** A stage that was started anew knows nothing of what waited; and at its end it takes nothing more. */
async function wonder(action) {
  if (OVER.has(model.event.phase) && since(action) > GIVE_UP_ENDED_MS) return fail(action, 'reasonEnded')
  if (Date.now() - (action.askedAt ?? action.startedAt) < SEND_AGAIN_MS) return undefined
  action.askedAt = Date.now()
  const [error] = await callAll([['eth_sendRawTransaction', action.raw]])
  if (!(error instanceof ChainError) || !/nonce too low/i.test(error.message)) return undefined
  const [receipt] = await callAll([['eth_getTransactionReceipt', action.hash]])
  if (receipt !== null) return undefined // the next look settles it
  askNonce()
  return fail(action, 'reasonLost')
}

async function look(receive) {
  const sent = inFlight().filter(action => action.state !== 'sending').reverse() // the oldest happened first
  if (sent.length === 0) return
  const { address } = model.key
  const [balance, taken, ...receipts] = await callAll([
    ['eth_getBalance', address, 'pending'],
    ['eth_getTransactionCount', address, 'pending'],
    ...sent.map(({ hash }) => ['eth_getTransactionReceipt', hash]),
  ])
  change({ balance: BigInt(balance) })
  for (const [i, action] of sent.entries()) {
    if (receipts[i] && !(receipts[i] instanceof ChainError)) await settle(action, receipts[i], receive)
    else if (model.event.slice_ms > 0 && action.state === 'sent' && Number(taken) > action.nonce) {
      update(action, { state: 'promised', ms: { ...action.ms, promised: since(action) } })
    } else await wonder(action)
  }
}

/** Calls `receive` with the receipt of every action that succeeded. */
export async function follow(receive) {
  for (;;) {
    try {
      await look(receive)
    } catch {
      // No connection; the next look may have one.
    }
    await pause(rhythm(model.event))
  }
}
