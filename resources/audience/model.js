// SPDX-License-Identifier: GPL-3.0-or-later
// What the page knows, in one place. Views read it and are told when it changes; they write nothing.
const listeners = new Set()
let told = true

export const model = {
  event: null, // what the stage said last
  connection: 'opening', // opening, here, lost, gone
  key: null, // { address, privateKey, isKept }
  joining: 'waiting', // waiting, asking, coins, ready, refused
  refusal: null, // why the stage took no more phones: a key of texts.js
  isLate: false, // the stage had no coins left for this phone
  balance: null, // bigint: wei that the key may still spend
  actions: [], // newest first: see sender.js
  holdings: null, // what the chain says this key holds: see holdings.js
  commands: null, // what a visitor can do; there once the key is
}

/** Calls `listener` after every change, and only once for changes that come together. */
export function onChange(listener) {
  listeners.add(listener)
}

export function change(fields) {
  Object.assign(model, fields)
  if (!told) return
  told = false
  setTimeout(() => {
    told = true
    for (const listener of listeners) listener()
  })
}

export const inFlight = () => model.actions.filter(action => !action.isOver)
