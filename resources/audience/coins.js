// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the stage for the coins that a visit needs, and waits until the chain has them.
import { actionCost } from './cost.js'
import { change, model } from './model.js'
import { OVER, pause } from './sender.js'
import { Refused, call, join } from './stage.js'

const AGAIN_MS = 1500
const LOOK_MS = 300
const REFUSALS = { closed: 'refusedClosed', bad_request: 'refusedOther', elsewhere: 'refusedOther' }

async function readBalance() {
  const balance = BigInt(await call('eth_getBalance', model.key.address, 'pending'))
  change({ balance })
  return balance
}

async function waitForCoins() {
  change({ joining: 'coins' })
  while ((await readBalance()) < actionCost() && !OVER.has(model.event.phase)) await pause(LOOK_MS)
  change({ joining: 'ready' })
}

async function attempt() {
  if (model.joining !== 'refused') change({ joining: 'asking' })
  const { funded, full } = await join(model.key.address)
  change({ isLate: full })
  if ((await readBalance()) >= actionCost()) return change({ joining: 'ready' })
  // Coins come once: a key that has sent something has had them.
  const isOld = Number(await call('eth_getTransactionCount', model.key.address, 'pending')) > 0
  return funded && !isOld ? waitForCoins() : change({ joining: 'ready' })
}

/** Tries until the stage has said yes, or no for good. */
export async function joinEvent() {
  while (model.joining !== 'ready' && !OVER.has(model.event.phase)) {
    try {
      await attempt()
    } catch (error) {
      const refusal = error instanceof Refused ? REFUSALS[error.code] : undefined
      if (refusal) change({ joining: 'refused', refusal })
      await pause(refusal ? 4 * AGAIN_MS : AGAIN_MS)
    }
  }
}
