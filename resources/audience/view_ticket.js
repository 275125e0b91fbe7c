// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket sale: the visitor's ticket, how many are left, and what can be done: buy, go in, give to a friend.
import { grouped } from './amounts.js'
import { bigButton } from './button.js'
import { make } from './dom.js'
import { giveForm } from './give_form.js'
import { say } from './language.js'
import { model } from './model.js'
import { enterButton, ticketButton } from './readiness.js'
import { supply } from './supply.js'
import { ticketCard } from './ticket_card.js'

function stubWords({ unused, used }) {
  if (unused > 1) return say('ticketsHeld', { count: grouped(unused) })
  if (unused === 1) return say('ticketGood')
  return used.length > 0 ? say('ticketUsed') : say('noTicketWords')
}

function ticket() {
  const holdings = model.holdings ?? { unused: 0, seat: null, used: [] }
  const seat = holdings.seat ?? holdings.used[0] ?? null
  return {
    number: seat === null ? say('noTicketYet') : say('seat', { number: seat }),
    stub: stubWords(holdings),
    isHeld: holdings.seat !== null,
    count: holdings.unused,
    marks: { seat: seat ?? '', used: holdings.used.join(' ') },
  }
}

export function ticketView() {
  const parts = [ticketCard(ticket), supply()]
  const enter = bigButton(() => model.commands.enter(), 'enter')
  const buy = bigButton(() => model.commands.buy(), 'buy')
  const give = giveForm()
  return {
    node: make('div.view', {}, ...parts.map(part => part.node), enter.node, buy.node, give.node),
    update() {
      for (const part of parts) part.update()
      const holds = model.holdings?.unused > 0
      enter.node.hidden = !holds
      give.node.hidden = !holds
      enter.update(enterButton())
      buy.update(ticketButton())
      give.update()
    },
  }
}
