// SPDX-License-Identifier: GPL-3.0-or-later
// A drop of passes: the visitor's own as a ticket, how many are left, and the button that takes one.
import { shortHex } from './amounts.js'
import { bigButton } from './button.js'
import { make } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'
import { passButton } from './readiness.js'
import { supply } from './supply.js'
import { ticketCard } from './ticket_card.js'

function stubWords(passes) {
  if (passes.length === 0) return say('noPassWords')
  if (passes.length > 1) return say('passAlso', { numbers: passes.slice(1).map(number => `#${number}`).join(', ') })
  return say('passHolder', { address: shortHex(model.key.address) })
}

function pass() {
  const passes = model.holdings?.passes ?? []
  return {
    number: passes.length > 0 ? `#${passes[0]}` : say('noPassYet'),
    stub: stubWords(passes),
    isHeld: passes.length > 0,
    count: passes[0] ?? 0, // the newest number
    marks: { pass: passes[0] ?? '' },
  }
}

export function passView() {
  const parts = [ticketCard(pass), supply()]
  const button = bigButton(() => model.commands.mint())
  return {
    node: make('div.view', {}, ...parts.map(part => part.node), button.node),
    update() {
      for (const part of parts) part.update()
      button.update(passButton())
    },
  }
}
