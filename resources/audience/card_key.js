// SPDX-License-Identifier: GPL-3.0-or-later
// The visitor's key: what it is, its address, and the key itself behind a tap.
import { copy } from './copying.js'
import { icon, make, setText } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'

const COPY = 'M9 9h10v11H9zM5 15V4h10'
const COPIED_MS = 2000

/** A value with its name and a button that copies it. */
function copyRow(key, value) {
  const text = make('code', { dir: 'ltr' }, value)
  const words = make('span', {}, say('copy'))
  const press = async () => {
    setText(words, say((await copy(value, text)) ? 'copied' : 'selected'))
    setTimeout(() => setText(words, say('copy')), COPIED_MS)
  }
  const button = make('button.quiet', { type: 'button', onclick: press }, icon(COPY), words)
  words.setAttribute('role', 'status')
  return make('div.row', {}, make('div', {}, make('p.row-name', {}, say(key)), text), button)
}

function secretRow(privateKey) {
  const shown = make('div')
  const toggle = make('button.quiet.wide', { type: 'button' })
  const set = isShown => {
    const hidden = make('p.hint', {}, say('secretHidden'))
    shown.replaceChildren(isShown ? copyRow('secret', privateKey) : hidden)
    toggle.textContent = say(isShown ? 'secretHide' : 'secretShow')
    toggle.setAttribute('aria-expanded', String(isShown))
  }
  let isShown = false
  toggle.addEventListener('click', () => set(isShown = !isShown))
  set(false)
  return make('div.secret', {}, shown, toggle)
}

export function keyCard() {
  const body = make('div.key-body', {}, make('p.hint', {}, say('keyWait')))
  let built = false
  return {
    node: make('section.card.key', {}, make('h2', {}, say('keyTitle')), body),
    update() {
      const { key } = model
      if (!key || built) return
      built = true
      body.replaceChildren(
        make('p', {}, say('keyWords')),
        ...(key.isKept ? [] : [make('p.notice', {}, say('keyNotKept'))]),
        copyRow('address', key.address),
        secretRow(key.privateKey),
        make('p.key-end', {}, say('keyEnd')),
      )
    },
  }
}
