// SPDX-License-Identifier: GPL-3.0-or-later
// Passes of a drop: buying one, and which ones this key holds.
import { ofThisEvent } from './burner.js'
import { encoded, eventsOf, read } from './contract.js'
import { keep, recall } from './kept.js'
import { change, model } from './model.js'
import { send } from './sender.js'

const known = () => recall(ofThisEvent('passes')) ?? []
const isMine = address => address?.toLowerCase() === model.key.address.toLowerCase()

/** holdings: { passes: their numbers, newest first; bought: how many this key has paid for } */
export async function refresh() {
  const numbers = known()
  const { address } = model.key
  const [bought, ...owners] = await read([['mintedBy', address], ...numbers.map(number => ['ownerOf', number])])
  const passes = numbers.filter((_, i) => isMine(owners[i])).sort((a, b) => b - a)
  change({ holdings: { passes, bought: Number(bought ?? passes.length) } })
}

export function receive(receipt) {
  const mine = eventsOf(receipt).filter(({ name, args }) => name === 'Transfer' && isMine(args.to))
  const numbers = new Set([...known(), ...mine.map(({ args }) => Number(args.tokenId))])
  keep(ofThisEvent('passes'), [...numbers])
  return refresh()
}

export const commands = {
  mint: () => send('mint', encoded('mint', model.key.address, 1), BigInt(model.event.price_wei)),
}
