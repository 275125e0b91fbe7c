// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the visitor's ticket to a friend, whose address comes from the friend's page ("Your key").
import { make, setText } from './dom.js'
import { say } from './language.js'
import { inFlight, model } from './model.js'
import { obstacle } from './readiness.js'
import { livesHere } from './shard_place.js'

const ADDRESS = /^0x[0-9a-fA-F]{40}$/

export function giveForm() {
  const label = make('label.row-name', { for: 'friend' })
  const field = make('input.field-text', {
    id: 'friend', dir: 'ltr', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: '0x…', oninput: () => update(),
  })
  const words = make('span')
  const button = make('button.quiet', { type: 'submit' }, words)
  const complaint = make('p.hint', { role: 'alert' })
  const title = make('summary')
  const form = make('form', { onsubmit: give }, label, make('div.row', {}, field, button), complaint)
  const node = make('details.card.give', {}, title, form)

  const friend = () => field.value.trim()

  function give(submission) {
    submission.preventDefault()
    if (button.disabled) return
    model.commands.give(friend())
    field.value = ''
    update()
  }

  function problem() {
    if (friend() === '') return ''
    if (!ADDRESS.test(friend())) return say('giveWrong')
    return livesHere(friend()) ? '' : say('giveElsewhere')
  }

  function update() {
    setText(title, say('giveTitle'))
    setText(label, say('giveAddress'))
    setText(words, say('giveButton'))
    setText(complaint, problem())
    button.disabled = !ADDRESS.test(friend()) || obstacle() !== null || inFlight().length > 0 || !(model.holdings?.unused > 0)
  }

  return { node, update }
}
