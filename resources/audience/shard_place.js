// SPDX-License-Identifier: GPL-3.0-or-later
// An event may be carried by several rollups, its shards, each with a page like this one. An account lives on one of
// them, and sends what it signs to no other.
import { model } from './model.js'

/** The index of an address's home among `count` shards: its last 8 bytes, big-endian, modulo `count`. */
export const homeOf = (address, count) => Number(BigInt(`0x${address.slice(-16)}`) % BigInt(count))

/** Whether an address lives on the shard whose page this is. */
export function livesHere(address) {
  const { shard } = model.event
  return !shard || homeOf(address, shard.count) === shard.index
}
