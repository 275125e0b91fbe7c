// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every view: the event's name and state above, what all visitors did below.
import { grouped } from './amounts.js'
import { make, setClass, setText } from './dom.js'
import { otherLanguage, say } from './language.js'
import { model } from './model.js'
import { texts } from './texts.js'

function stateWords({ connection, event }) {
  if (connection === 'lost') return say('connectionLost')
  if (connection === 'gone') return say('connectionGone')
  return event ? say(`phase${event.phase}`) : say('opening')
}

export function topBar(switchLanguage) {
  const name = make('h1', { dir: 'auto' })
  const state = make('p.state', { role: 'status' })
  const block = make('p.block')
  const other = otherLanguage()
  const language = make('button.quiet.language', { type: 'button', lang: other, onclick: switchLanguage }, texts[other].languageName)
  const line = make('div.state-line', {}, state, block)
  return {
    node: make('header', {}, make('div.title', {}, name, language), line),
    language,
    update() {
      const { event, connection } = model
      setText(name, event?.name ?? '')
      setText(state, stateWords(model))
      setText(block, event && connection === 'here' ? say('block', { number: grouped(event.block) }) : '')
      setClass(line, 'lost', connection === 'lost' || connection === 'gone')
      setClass(line, 'live', connection === 'here' && event?.phase === 'open')
      if (event) document.title = event.name
    },
  }
}

export function footer() {
  const visitors = make('span')
  const actions = make('span')
  const licences = make('a', { href: './licences.txt' }, say('licences'))
  return {
    node: make('footer', {}, visitors, actions, licences),
    update() {
      setText(visitors, say('visitors', { number: grouped(model.event.visitors) }))
      setText(actions, say(model.event.shard ? 'actionsDoneHere' : 'actionsDone', { number: grouped(model.event.actions) }))
    },
  }
}
