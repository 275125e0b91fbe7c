// SPDX-License-Identifier: GPL-3.0-or-later
// A drop of passes: the visitor's own as a ticket, how many are left, and the button that takes one.
import { shortHex } from './amounts.js'
import { bigButton } from './button.js'
import { make, replay, setClass, setText } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'
import { passButton } from './readiness.js'
import { supply } from './supply.js'

function stubWords(passes) {
  if (passes.length === 0) return say('noPassWords')
  if (passes.length > 1) return say('passAlso', { numbers: passes.slice(1).map(number => `#${number}`).join(', ') })
  return say('passHolder', { address: shortHex(model.key.address) })
}

function ticket() {
  const name = make('p.ticket-name')
  const number = make('p.ticket-number', { 'data-pass': '' })
  const stub = make('p.ticket-stub')
  const node = make('section.ticket', {}, name, number, stub)
  let shown
  return {
    node,
    update() {
      const passes = model.holdings?.passes ?? []
      setText(name, model.event.contract.name)
      setText(number, passes.length > 0 ? `#${passes[0]}` : say('noPassYet'))
      setText(stub, stubWords(passes))
      setClass(node, 'held', passes.length > 0)
      number.dataset.pass = passes[0] ?? ''
      if (shown !== undefined && passes[0] > (shown ?? 0)) replay(node, 'new')
      if (model.holdings) shown = passes[0] ?? null
    },
  }
}

export function passView() {
  const parts = [ticket(), supply()]
  const button = bigButton(() => model.commands.mint())
  return {
    node: make('div.view', {}, ...parts.map(part => part.node), button.node),
    update() {
      for (const part of parts) part.update()
      button.update(passButton())
    },
  }
}
