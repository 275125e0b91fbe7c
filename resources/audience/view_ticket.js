// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket sale: the visitor's ticket, how many are left, and what can be done: buy, go in, give to a friend.
import { grouped } from './amounts.js'
import { bigButton } from './button.js'
import { make, replay, setClass, setText } from './dom.js'
import { giveForm } from './give_form.js'
import { say } from './language.js'
import { model } from './model.js'
import { enterButton, ticketButton } from './readiness.js'
import { supply } from './supply.js'

function stubWords({ unused, used }) {
  if (unused > 1) return say('ticketsHeld', { count: grouped(unused) })
  if (unused === 1) return say('ticketGood')
  return used.length > 0 ? say('ticketUsed') : say('noTicketWords')
}

function ticket() {
  const name = make('p.ticket-name')
  const number = make('p.ticket-number', { 'data-seat': '' })
  const stub = make('p.ticket-stub')
  const node = make('section.ticket', {}, name, number, stub)
  let shown
  return {
    node,
    update() {
      const holdings = model.holdings ?? { unused: 0, seat: null, used: [] }
      const seat = holdings.seat ?? holdings.used[0] ?? null
      setText(name, model.event.contract.name)
      setText(number, seat === null ? say('noTicketYet') : say('seat', { number: seat }))
      setText(stub, stubWords(holdings))
      setClass(node, 'held', holdings.seat !== null)
      number.dataset.seat = seat ?? ''
      number.dataset.used = holdings.used.join(' ')
      if (model.holdings && shown !== undefined && holdings.unused > shown) replay(node, 'new')
      if (model.holdings) shown = holdings.unused
    },
  }
}

export function ticketView() {
  const parts = [ticket(), supply()]
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
