// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody scans the same code, and comes to the page of the first shard. From there phones are spread over the pages
// of all shards, and each goes to the same one every time.
import { keep, ofThisEvent, recall } from './kept.js'
import { model } from './model.js'
import { takeSeat } from './stage.js'

const AGAIN_MS = 1000

async function newSeat() {
  for (;;) {
    try {
      return (await takeSeat()).shard
    } catch {
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
    }
  }
}

/** The shard where this phone has been since it came; one that has its key here stays. */
async function seat({ index }) {
  if (recall(ofThisEvent('key')) !== null) return index
  const name = ofThisEvent('seat')
  const found = recall(name) ?? await newSeat()
  keep(name, found)
  return found
}

/** The studio names one address of this computer; the phone came by one that it can reach. */
function asReachedFromHere(page) {
  const address = new URL(page)
  address.hostname = location.hostname
  address.search = location.search
  return address.href
}

/** Sends a phone of another shard to its page, unless that is closed. False: it stays here. */
export async function goToOwnPage() {
  const { shard } = model.event
  if (!shard || shard.pages.length === 0) return false
  const own = await seat(shard)
  const page = shard.pages[own]
  if (own === shard.index || !page) return false
  location.replace(asReachedFromHere(page))
  return true
}
