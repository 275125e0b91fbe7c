// SPDX-License-Identifier: GPL-3.0-or-later
// What the visitor holds, as a ticket: dashed while there is none, and in motion when one arrives.
import { make, replay, setClass, setText } from './dom.js'
import { model } from './model.js'

/**
 * `look()` says how it stands: { number, stub, isHeld, count, marks }. `count` grows when something arrives; `marks`
 * stand at the number as data-…, for whoever reads the page by program.
 */
export function ticketCard(look) {
  const name = make('p.ticket-name')
  const number = make('p.ticket-number')
  const stub = make('p.ticket-stub')
  const node = make('section.ticket', {}, name, number, stub)
  let shown
  return {
    node,
    update() {
      const now = look()
      setText(name, model.event.contract.name)
      setText(number, now.number)
      setText(stub, now.stub)
      setClass(node, 'held', now.isHeld)
      Object.assign(number.dataset, now.marks)
      if (shown !== undefined && now.count > shown) replay(node, 'new')
      if (model.holdings) shown = now.count
    },
  }
}
