// SPDX-License-Identifier: GPL-3.0-or-later
// The game: what the player has, the board around them, and the arrows.
import { FULL_ENERGY, REACH, REST_GAIN, fieldName, fieldsAround, restedEnergy, stepped } from './board.js'
import { icon, make, replay, setClass, setText } from './dom.js'
import { say } from './language.js'
import { inFlight, model } from './model.js'
import { gamePad } from './readiness.js'

const WAYS = [
  { name: 'north', key: 'ArrowUp', path: 'M12 19V6M6 11.5L12 5.5L18 11.5' },
  { name: 'east', key: 'ArrowRight', path: 'M5 12H18M12.5 6L18.5 12L12.5 18' },
  { name: 'south', key: 'ArrowDown', path: 'M12 5V18M6 12.5L12 18.5L18 12.5' },
  { name: 'west', key: 'ArrowLeft', path: 'M19 12H6M11.5 6L5.5 12L11.5 18' },
]
const SWIPE_PX = 24

function walk(direction) {
  if (gamePad().isOn) model.commands.move(direction)
}

/** Where the player will be when all steps under way are in blocks, as far as energy goes. */
const ahead = player =>
  [...inFlight()].reverse().reduce((place, action) => stepped(place, Number(BigInt(action.data) & 3n)), player)

function stat(key) {
  const value = make('p.figure')
  const words = make('p.stat-name')
  return {
    node: make('div.stat', {}, words, value),
    update(text, name = say(key)) {
      setText(words, name)
      setText(value, text)
    },
    value,
  }
}

function stats() {
  const [energy, gems, top] = [stat('energy'), stat('gems'), stat('topScore')]
  const bar = make('div.bar', { 'aria-hidden': 'true' }, make('div'))
  energy.node.append(bar)
  let shown
  return {
    node: make('div.stats', {}, energy.node, gems.node, top.node),
    update() {
      const { holdings, event } = model
      const left = holdings ? restedEnergy(holdings.player, event.block) : FULL_ENERGY
      energy.update(String(left))
      bar.style.setProperty('--share', left / FULL_ENERGY)
      gems.update(String(holdings?.player.score ?? 0))
      const leads = holdings?.isLeading && holdings.player.score > 0
      top.update(String(Math.max(holdings?.topScore ?? 0, holdings?.player.score ?? 0)), leads ? say('youLead') : say('topScore'))
      setClass(top.node, 'leads', leads)
      if (shown !== undefined && holdings?.player.score > shown) replay(gems.value, 'new')
      shown = holdings?.player.score
    },
  }
}

function swipes(node) {
  let from = null
  node.addEventListener('pointerdown', event => { from = event })
  node.addEventListener('pointercancel', () => { from = null })
  node.addEventListener('pointerup', event => {
    const [dx, dy] = from ? [event.clientX - from.clientX, event.clientY - from.clientY] : [0, 0]
    from = null
    if (Math.max(Math.abs(dx), Math.abs(dy)) < SWIPE_PX) return
    walk(Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 1 : 3) : (dy > 0 ? 2 : 0))
  })
}

function board() {
  const side = 2 * REACH + 1
  const cells = Array.from({ length: side * side }, () => make('div.field'))
  cells[(cells.length - 1) / 2].append(make('div.player'))
  const node = make('div.board', { dir: 'ltr', role: 'img' }, ...cells)
  swipes(node)
  return {
    node,
    update() {
      const { holdings } = model
      setClass(node, 'empty', !holdings)
      setClass(node, 'waiting', inFlight().length > 0)
      if (!holdings) return
      const place = ahead(holdings.player)
      node.setAttribute('aria-label', `${say('board')}. ${say('boardAt', place)}`)
      for (const [i, field] of fieldsAround(place).entries()) {
        setClass(cells[i], 'gem', holdings.gems.get(fieldName(field)))
        setClass(cells[i], 'odd', (field.x + field.y) % 2)
      }
    },
  }
}

function pad() {
  const buttons = WAYS.map(({ name, path }, direction) =>
    make(`button.arrow.${name}`, { type: 'button', 'aria-label': say(name), onclick: () => walk(direction) }, icon(path)))
  const hint = make('p.hint')
  return {
    node: make('div.action', {}, make('div.pad', { dir: 'ltr' }, ...buttons), hint),
    update() {
      const { isOn, isBusy, label, hint: words } = gamePad()
      for (const button of buttons) button.disabled = !isOn
      const isTired = isOn && model.holdings && restedEnergy(model.holdings.player, model.event.block) === 0
      setText(hint, isTired ? say('hintTired', { gain: REST_GAIN }) : isOn ? words : [label, words].filter(Boolean).join(isBusy ? ' ' : '. '))
    },
  }
}

addEventListener('keydown', event => {
  const direction = WAYS.findIndex(({ key }) => key === event.key)
  if (direction < 0 || model.event?.view !== 'game' || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault() // the page does not scroll under the player
  walk(direction)
})

export function gameView() {
  const parts = [stats(), board(), pad()]
  return {
    node: make('div.view.game', {}, ...parts.map(part => part.node)),
    update: () => parts.forEach(part => part.update()),
  }
}
