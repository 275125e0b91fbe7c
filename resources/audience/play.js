// SPDX-License-Identifier: GPL-3.0-or-later
// All that needs the key. It is loaded after the page has shown itself, since ethers is its largest part.
import { takeKey } from './burner.js'
import { joinEvent } from './coins.js'
import * as game from './desk_game.js'
import * as pass from './desk_pass.js'
import * as token from './desk_token.js'
import { follow } from './follow.js'
import { change, model } from './model.js'
import { pause, resume } from './sender.js'

const REFRESH_MS = 4000
const DESKS = { pass, token, game }

async function keepFresh(desk) {
  for (;;) {
    try {
      if (!document.hidden || !model.holdings) await desk.refresh()
    } catch {
      // No connection; the next round may have one.
    }
    await pause(REFRESH_MS * (0.9 + 0.2 * Math.random()))
  }
}

export function play() {
  const desk = DESKS[model.event.view]
  takeKey()
  resume()
  change({ commands: desk.commands })
  joinEvent()
  follow(receipt => desk.receive(receipt).catch(() => {})) // the next refresh tells the same
  keepFresh(desk)
}
