// SPDX-License-Identifier: GPL-3.0-or-later
// How many of a sale are left, in words and as a bar.
import { grouped } from './amounts.js'
import { make, setClass, setText } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'

export function supply() {
  const words = make('p.supply-words')
  const bar = make('div.bar', { 'aria-hidden': 'true' }, make('div'))
  return {
    node: make('div.supply', {}, words, bar),
    update() {
      const isPart = model.event.shard !== null
      const { taken, cap } = model.event.supply ?? { taken: 0, cap: null }
      setClass(bar, 'unseen-bar', cap === null)
      setText(words, cap === null
        ? say(isPart ? 'supplyTakenHere' : 'supplyTaken', { taken: grouped(taken) })
        : say(isPart ? 'supplyLeftHere' : 'supplyLeft', { left: grouped(Math.max(0, cap - taken)), cap: grouped(cap) }))
      if (cap !== null) bar.style.setProperty('--share', Math.max(0, 1 - taken / cap))
    },
  }
}
