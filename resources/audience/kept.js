// SPDX-License-Identifier: GPL-3.0-or-later
// What this browser keeps between visits. A browser may refuse to keep anything (private windows, settings):
// then it is kept for as long as the page is open, and the page says so.
const guest = new URLSearchParams(location.search).get('guest')
const prefix = `studio-audience:${guest === null ? '' : `guest-${guest}:`}`
const memory = new Map()

function storage() {
  try {
    const found = window.localStorage
    found.setItem(`${prefix}probe`, '1')
    found.removeItem(`${prefix}probe`)
    return found
  } catch {
    return null
  }
}

const disk = storage()

export const isKeeping = disk !== null

export function recall(name) {
  try {
    return JSON.parse(disk?.getItem(prefix + name) ?? memory.get(name) ?? 'null')
  } catch {
    return null
  }
}

/** False when it is kept in memory only, such as when the browser's space is full. */
export function keep(name, value) {
  const text = JSON.stringify(value)
  memory.set(name, text)
  try {
    disk?.setItem(prefix + name, text)
    return disk !== null
  } catch {
    return false
  }
}
