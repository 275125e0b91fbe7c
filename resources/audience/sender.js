// SPDX-License-Identifier: GPL-3.0-or-later
// Signs what the visitor does and brings it to the chain, one after the other, so that no number is skipped.
//
// An action: { id, what, data, value, nonce, raw, hash, startedAt, state, isOver, block, ms, failure }
//   state    sending, sent, promised, included, failed
//   ms       { sent, promised, included }: milliseconds since the visitor's tap
//   failure  { key, values } for say()
import { signed } from './burner.js'
import { keep, ofThisEvent, recall } from './kept.js'
import { change, inFlight, model } from './model.js'
import { ChainError, call } from './stage.js'
import { lookNow } from './watch_event.js'

const ATTEMPTS = 8
const AGAIN_MS = 1000
const MEND_MS = 400
const ACTIONS_SHOWN = 20
export const OVER = new Set(['ended', 'settled', 'stopped'])

let next = null // the nonce of the next transaction; null: ask the chain
let count = 0
let line = Promise.resolve()

export const pause = ms => new Promise(resolve => setTimeout(resolve, ms))

/** What is under way survives a reload: the numbers of passes are known from receipts alone. */
const remember = () =>
  keep(ofThisEvent('sent'), inFlight().filter(action => action.raw).map(
    ({ what, data, value, nonce, raw, hash, startedAt }) => ({ what, data, value, nonce, raw, hash, startedAt })))

export function update(action, fields) {
  Object.assign(action, fields)
  change({ actions: [...model.actions] })
  remember()
}

export const since = action => Date.now() - action.startedAt

export function fail(action, key, values = {}) {
  update(action, { state: 'failed', isOver: true, failure: { key, values } })
}

function add(fields) {
  const action = { id: ++count, state: 'sending', isOver: false, block: null, ms: {}, startedAt: Date.now(), ...fields }
  change({ actions: [action, ...model.actions].slice(0, ACTIONS_SHOWN) })
  return action
}

async function sign(action) {
  next ??= Number(await call('eth_getTransactionCount', model.key.address, 'pending'))
  Object.assign(action, { nonce: next }, await signed({ ...action, nonce: next }))
  remember() // before it is sent: the answer may never reach us
}

async function isKnown(action) {
  return (await call('eth_getTransactionByHash', action.hash)) !== null
}

/** Null when the chain took it, else the error. A request that got no answer may have arrived all the same. */
async function submit(action) {
  try {
    await call('eth_sendRawTransaction', action.raw)
    return null
  } catch (error) {
    if (!(error instanceof ChainError)) throw error
    return (await isKnown(action)) ? null : error
  }
}

/** Whether trying again can help, and what has to change for that. */
async function mend({ message }) {
  if (/nonce/i.test(message)) next = null
  else if (/fee|underpriced/i.test(message)) await lookNow()
  else if (!/insufficient funds/i.test(message)) return false // coins may be promised only
  await pause(MEND_MS)
  return true
}

async function attempt(action) {
  if (OVER.has(model.event.phase)) return fail(action, 'reasonEnded')
  // What got no answer may have arrived: it is sent again as it was. Signed anew, it could come in twice.
  if (!action.raw || action.refusal) await sign(action)
  action.refusal = null
  const refusal = await submit(action)
  if (refusal === null) {
    ++next
    return update(action, { state: 'sent', ms: { sent: since(action) } })
  }
  action.refusal = refusal
  return (await mend(refusal)) ? undefined : fail(action, 'reasonRefused', { message: refusal.message })
}

async function deliver(action) {
  for (let tries = 0; tries < ATTEMPTS && action.state === 'sending';) {
    try {
      await attempt(action)
      ++tries
    } catch {
      await pause(AGAIN_MS) // no connection: for as long as it takes
    }
  }
  if (action.state !== 'sending') return
  const message = action.refusal?.message ?? ''
  if (/insufficient funds/i.test(message)) fail(action, 'reasonCoins')
  else fail(action, 'reasonRefused', { message })
}

/** Lets the chain say which nonce comes next, after something was lost. */
export function askNonce() {
  next = null
}

/** Sends a call to the event's contract. */
export function send(what, data, value = 0n) {
  const action = add({ what, data, value: String(value) })
  line = line.then(() => deliver(action))
  return action
}

/** Goes on with what an earlier visit had sent. */
export function resume() {
  for (const kept of recall(ofThisEvent('sent')) ?? []) {
    add({ ...kept, state: 'sent', ms: {} })
    next = Math.max(next ?? 0, kept.nonce + 1)
  }
}
