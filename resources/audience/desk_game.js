// SPDX-License-Identifier: GPL-3.0-or-later
// The game on the chain: where this player is, what lies around, and a step at a time.
import { getBytes, keccak256 } from './ethers.js'
import { FULL_ENERGY, fieldName, fieldsAround } from './board.js'
import { encoded, eventsOf, read } from './contract.js'
import { change, inFlight, model } from './model.js'
import { send } from './sender.js'

/** As many steps may be under way together: more would only wait for each other. */
const MOST_STEPS = 4

/** Arena puts a new player where the hash of the address says. */
function birthplace() {
  const [x, y] = getBytes(keccak256(model.key.address))
  return { x, y, energy: FULL_ENERGY, score: 0, lastBlock: 0 }
}

const plain = player => ({
  x: Number(player.x), y: Number(player.y), energy: Number(player.energy), score: Number(player.score),
  lastBlock: Number(player.lastBlock),
})

async function readGems(fields) {
  const answers = await read(fields.map(({ x, y }) => ['hasGem', x, y]))
  return new Map(fields.map((field, i) => [fieldName(field), answers[i] === true]))
}

/** holdings: { player, gems: whether one lies there, by the field's name; topScore; isLeading } */
export async function look() {
  const { address } = model.key
  const [found, topScore, leader] = await read([['playerOf', address], ['topScore'], ['leader']])
  if (found === null) return null
  // While steps are under way their receipts say where the player is: the chain may be one ahead of them.
  const isWalking = inFlight().length > 0 && model.holdings
  const player = isWalking ? model.holdings.player : found.lastBlock === 0n ? birthplace() : plain(found)
  const gems = await readGems(fieldsAround(player))
  return { player, gems, topScore: Number(topScore), isLeading: leader === address }
}

/** What a receipt says of the player. */
function told(player, receipt) {
  const after = { ...player, lastBlock: Number(receipt.blockNumber) }
  for (const { name, args } of eventsOf(receipt)) {
    if (args.player !== model.key.address) continue
    if (name === 'Joined' || name === 'Moved') Object.assign(after, { x: Number(args.x), y: Number(args.y) })
    if (name === 'Moved' || name === 'Rested') after.energy = Number(args.energy)
    if (name === 'GemTaken') after.score = Number(args.score)
  }
  return after
}

/** Only fields that came into view are read; the next look reads all of them. */
export async function receive(receipt) {
  const { holdings } = model
  if (!holdings) return false
  const player = told(holdings.player, receipt)
  const gems = new Map(holdings.gems)
  if (player.score > holdings.player.score) gems.set(fieldName(player), false)
  change({ holdings: { ...holdings, player, gems } })
  const unknown = fieldsAround(player).filter(field => !gems.has(fieldName(field)))
  const found = await readGems(unknown)
  change({ holdings: { ...model.holdings, gems: new Map([...model.holdings.gems, ...found]) } })
  return true
}

export const commands = {
  move(direction) {
    if (inFlight().length < MOST_STEPS) send('move', encoded('move', direction))
  },
}
