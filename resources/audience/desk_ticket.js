// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets of an event: buying one, giving one away, going in with one.
import { encoded, eventsOf, read } from './contract.js'
import { keep, ofThisEvent, recall } from './kept.js'
import { model } from './model.js'
import { send } from './sender.js'

const used = () => recall(ofThisEvent('used')) ?? []

/**
 * holdings: { unused: with how many this key can go in, seat: the one that it would use, used: the seats that it went
 * in with, newest first; bought: how many it has paid for }. A friend's gift is among them: the chain is asked which
 * seat going in would use.
 */
export async function look() {
  const { address } = model.key
  const [unused, bought, seat] = await read([['unusedOf', address], ['boughtBy', address], ['enter']])
  if (unused === null) return null
  return { unused: Number(unused), bought: Number(bought ?? 0), seat: seat === null ? null : Number(seat), used: used() }
}

/** Going in is known from its receipt; how many are left, the next look tells. */
export async function receive(receipt) {
  const seats = eventsOf(receipt).filter(({ name }) => name === 'CheckedIn').map(({ args }) => Number(args.seat))
  keep(ofThisEvent('used'), [...new Set([...seats, ...used()])])
  return false
}

export const commands = {
  buy: () => send('buy', encoded('buy'), BigInt(model.event.price_wei)),
  give: friend => send('give', encoded('give', friend)),
  enter: () => send('enter', encoded('enter')),
}
