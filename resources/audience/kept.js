// SPDX-License-Identifier: GPL-3.0-or-later
// What this browser keeps between visits. A browser may refuse to keep anything (private windows, settings):
// then it is kept for as long as the page is open, and the page says so.
import { model } from './model.js'

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

/**
 * A name for what belongs to this event and no other. The shards of an event have the same contracts, and a port may
 * be another one's next time.
 */
export function ofThisEvent(name) {
  const { chain_id: chain, contract, shard } = model.event
  return `${name}:${chain}:${contract.address.toLowerCase()}${shard ? `:${shard.index}` : ''}`
}

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
