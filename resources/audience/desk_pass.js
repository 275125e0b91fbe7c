// SPDX-License-Identifier: GPL-3.0-or-later
// Passes of a drop: buying one, and which ones this key holds.
import { encoded, eventsOf, read } from './contract.js'
import { keep, ofThisEvent, recall } from './kept.js'
import { change, model } from './model.js'
import { send } from './sender.js'

const known = () => recall(ofThisEvent('passes')) ?? []
const isMine = address => address?.toLowerCase() === model.key.address.toLowerCase()

/** holdings: { passes: their numbers, newest first; bought: how many this key has paid for } */
export async function look() {
  const numbers = known()
  const { address } = model.key
  const [bought, ...owners] = await read([['mintedBy', address], ...numbers.map(number => ['ownerOf', number])])
  const passes = numbers.filter((_, i) => isMine(owners[i])).sort((a, b) => b - a)
  return { passes, bought: Number(bought ?? passes.length) }
}

/** The receipt names the new passes, and they show at once. */
export async function receive(receipt) {
  const mine = eventsOf(receipt).filter(({ name, args }) => name === 'Transfer' && isMine(args.to))
  const numbers = mine.map(({ args }) => Number(args.tokenId))
  keep(ofThisEvent('passes'), [...new Set([...known(), ...numbers])])
  const { passes, bought } = model.holdings ?? { passes: [], bought: 0 }
  change({ holdings: { passes: [...numbers, ...passes], bought: bought + numbers.length } })
  return true
}

export const commands = {
  mint: () => send('mint', encoded('mint', model.key.address, 1), BigInt(model.event.price_wei)),
}
