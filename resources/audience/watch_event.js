// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the stage how things stand, again and again, and goes on by itself when the connection comes back.
import { change, model } from './model.js'
import { Gone, readEvent } from './stage.js'

const LOST_MS = 1000
const GONE_MS = 5000
/** A page that nobody looks at asks so many times less often. */
const HIDDEN_TIMES = 2

/** Two hundred phones that opened the page together should not ask together for ever. */
const spread = ms => ms * (0.9 + 0.2 * Math.random())

const isOther = (before, event) =>
  before && (before.chain_id !== event.chain_id || before.contract.address !== event.contract.address || before.view !== event.view)

async function look() {
  try {
    const event = await readEvent()
    // Another chain has another key: begin again.
    if (isOther(model.event, event)) location.reload()
    change({ event, connection: 'here' })
  } catch (error) {
    change({ connection: error instanceof Gone ? 'gone' : 'lost' })
  }
}

function pause() {
  if (model.connection !== 'here') return model.connection === 'gone' ? GONE_MS : LOST_MS
  return model.event.refresh_ms * (document.hidden ? HIDDEN_TIMES : 1)
}

export async function watchEvent() {
  for (;;) {
    await look()
    await new Promise(resolve => setTimeout(resolve, spread(pause())))
  }
}

/** The newest event at once, such as after fees have changed. */
export async function lookNow() {
  await look()
  return model.event
}
