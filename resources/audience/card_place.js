// SPDX-License-Identifier: GPL-3.0-or-later
// How far the visitor's newest action has come, and how long each step took.
import { grouped, seconds } from './amounts.js'
import { make, setClass, setText } from './dom.js'
import { say } from './language.js'
import { model } from './model.js'

const ORDER = ['sending', 'sent', 'promised', 'included']

function step(state) {
  const name = make('p.step-name')
  const time = make('p.step-time')
  return { state, name, time, node: make('li', {}, name, time) }
}

function stepName(state, action) {
  if (state === 'sent') return say('stepSent')
  if (state === 'promised') return say('stepPromised')
  return action?.block == null ? say('stepBlock') : say('stepInBlock', { number: grouped(action.block) })
}

function words(action) {
  if (!action) return say('placeEmpty')
  const { state, failure } = action
  if (failure) return say(failure.key, failure.values)
  if (state === 'included') return say('placeincluded', { seconds: seconds(action.ms.included), number: grouped(action.block) })
  return say(`place${state}`)
}

/** Failed actions show how far they came: those that were reverted are in a block all the same. */
const reached = action =>
  !action ? -1 : action.block !== null ? ORDER.length - 1 : ORDER.indexOf(action.failure ? 'sending' : action.state)

export function placeCard() {
  const steps = ['sent', 'promised', 'included'].map(step)
  const message = make('p.place-words', { role: 'status' })
  const list = make('ol.steps', {}, ...steps.map(({ node }) => node))
  return {
    node: make('section.card.place', {}, make('h2', {}, say('placeTitle')), list, message),
    update() {
      const [action] = model.actions
      const soFar = reached(action)
      setClass(list, 'two', model.event.slice_ms === 0)
      for (const { state, name, time, node } of steps) {
        const order = ORDER.indexOf(state)
        const ms = action?.ms[state]
        setText(name, stepName(state, action))
        setText(time, ms === undefined ? '' : say('afterSeconds', { seconds: seconds(ms) }))
        setClass(node, 'done', order <= soFar)
        setClass(node, 'next', action && !action.isOver && order === soFar + 1)
      }
      setText(message, words(action))
      setClass(message, 'failed', action?.failure)
    },
  }
}
