// SPDX-License-Identifier: GPL-3.0-or-later
// The one big button of a view, with a turning ring while it waits and a line of words below it.
import { make, setClass, setText } from './dom.js'

export function bigButton(press, name = 'act') {
  const words = make('span')
  const hint = make('p.hint')
  const button = make('button.main', { type: 'button', 'data-does': name, onclick: press }, make('span.spinner', { 'aria-hidden': 'true' }), words)
  return {
    node: make('div.action', {}, button, hint),
    update({ label, hint: text, isBusy, isOn }) {
      setText(words, label)
      setText(hint, text)
      setClass(button, 'busy', isBusy)
      button.disabled = !isOn
    },
  }
}
