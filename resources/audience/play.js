// SPDX-License-Identifier: GPL-3.0-or-later
// All that needs the key. It is loaded after the page has shown itself, since ethers is its largest part.
import { takeKey } from './burner.js'
import { joinEvent } from './coins.js'
import * as game from './desk_game.js'
import * as pass from './desk_pass.js'
import * as ticket from './desk_ticket.js'
import * as token from './desk_token.js'
import { follow } from './follow.js'
import { change, model } from './model.js'
import { pause, resume } from './sender.js'

const REFRESH_MS = 4000
const DESKS = { pass, ticket, token, game }

let newest = 0

/** An answer that was asked for before a receipt came, or before a later look, is old: it is dropped. */
async function refresh(desk) {
  const turn = ++newest
  try {
    const holdings = await desk.look()
    if (holdings && turn === newest) change({ holdings })
  } catch {
    // No connection; the next look may have one.
  }
}

async function receive(desk, receipt) {
  ++newest
  const isAllTold = await desk.receive(receipt).catch(() => false)
  if (!isAllTold) await refresh(desk)
}

async function keepFresh(desk) {
  for (;;) {
    if (!document.hidden || !model.holdings) await refresh(desk)
    await pause(REFRESH_MS * (0.9 + 0.2 * Math.random()))
  }
}

export function play() {
  const desk = DESKS[model.event.view]
  takeKey()
  resume()
  change({ commands: desk.commands })
  joinEvent()
  follow(receipt => receive(desk, receipt))
  keepFresh(desk)
}
