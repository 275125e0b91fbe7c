// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of the game's board: it wraps around at its edges, and a player sees a few fields in each direction.
export const SIDE = 256
export const REACH = 4
export const FULL_ENERGY = 100
export const REST_GAIN = 5

const STEPS = [[0, -1], [1, 0], [0, 1], [-1, 0]] // north, east, south, west: Arena's directions 0 to 3

const wrapped = n => (n + SIDE) % SIDE

export const at = ({ x, y }, dx, dy) => ({ x: wrapped(x + dx), y: wrapped(y + dy) })
export const stepped = (place, direction) => at(place, ...STEPS[direction])
export const fieldName = ({ x, y }) => `${x},${y}`

/** Row by row, the player's own in the middle. */
export function fieldsAround(place) {
  const fields = []
  for (let dy = -REACH; dy <= REACH; ++dy) {
    for (let dx = -REACH; dx <= REACH; ++dx) fields.push(at(place, dx, dy))
  }
  return fields
}

/** Each block of waiting gives energy back; the contract counts it with the next step. */
export const restedEnergy = ({ energy, lastBlock }, block) =>
  lastBlock === 0 ? FULL_ENERGY : Math.min(FULL_ENERGY, energy + Math.max(0, block - lastBlock) * REST_GAIN)
