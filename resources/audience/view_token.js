// SPDX-License-Identifier: GPL-3.0-or-later
// A token to claim: what the visitor holds, and the button that claims it once.
import { amount } from './amounts.js'
import { bigButton } from './button.js'
import { make, replay, setClass, setText } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'
import { tokenButton } from './readiness.js'

export function tokenView() {
  const name = make('p.ticket-name')
  const units = make('bdi')
  const symbol = make('bdi.token-symbol')
  const stub = make('p.ticket-stub')
  const card = make('section.ticket', {}, name, make('p.ticket-number', {}, units, ' ', symbol), stub)
  const button = bigButton(() => model.commands.claim())
  let shown
  return {
    node: make('div.view', {}, card, button.node),
    update() {
      const { event, holdings } = model
      setText(name, say('tokenBalance'))
      setText(units, holdings ? amount(holdings.units, holdings.decimals) : '0')
      setText(symbol, event.contract.symbol)
      setText(stub, event.contract.name)
      setClass(card, 'held', holdings?.units > 0n)
      if (shown !== undefined && holdings && holdings.units > shown) replay(card, 'new')
      shown = holdings?.units
      button.update(tokenButton())
    },
  }
}
