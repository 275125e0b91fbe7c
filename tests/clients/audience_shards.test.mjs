// SPDX-License-Identifier: GPL-3.0-or-later
// Guests of an event that several rollups carry: all scan one code, and each phone finds its shard, and stays there.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { Contract, JsonRpcProvider, Wallet } from 'ethers'
import { findBrowser, inTurns, openPhones, startBrowser } from './audience.mjs'
import { contract, startRollup } from './studio.mjs'

const { homeOf } = await import(
  pathToFileURL(join(process.env.STUDIO_SOURCE_DIR, 'resources', 'audience', 'shard_place.js')))

const SHARDS = 3
const PHONES = 12
const browserPath = findBrowser()
const skip = browserPath ? false : 'there is no Chromium: set STUDIO_CHROMIUM, or put chromium-headless-shell into PATH'

const post = (url, body) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const shardOf = async page => (await (await fetch(new URL('event', page))).json()).shard

function startEvent(t, load) {
  return startRollup(t, {
    preset: 'event',
    layers: {
      lifecycle: { module: 'ephemeral', parameters: { ends: 'manual', shards: SHARDS } },
      sequencing: { module: 'single', parameters: { block_time_s: 1, slice_ms: 200, ordering: 'arrival' } },
    },
    load,
    audience: true,
    arguments: ['--l1-block-time', '2s'],
  })
}

test('guests of three shards', { skip, timeout: 600_000 }, async t => {
  const event = await startEvent(t, { kind: 'mint', users: 30, rate_tx_per_s: 5, supply: 300 })
  const provider = new JsonRpcProvider(event.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const { contract: { address }, shard } = await (await fetch(new URL('event', event.audience))).json()
  assert.equal(shard.pages.length, SHARDS)
  const drop = new Contract(address, contract('DropPass').abi, provider)
  const browser = await startBrowser(t, browserPath)
  const phones = await openPhones(browser, event.audience, { first: 0, count: PHONES })
  const addresses = await inTurns(PHONES, i => phones[i].address())

  await t.test('one code spreads them evenly, each to where its key lives', async () => {
    const counts = new Array(SHARDS).fill(0)
    for (const [i, { page }] of phones.entries()) {
      const { index, count } = await shardOf(page.url())
      assert.equal(count, SHARDS)
      assert.equal(homeOf(addresses[i], SHARDS), index)
      ++counts[index]
    }
    assert.deepEqual(counts, new Array(SHARDS).fill(PHONES / SHARDS))
  })

  await t.test('each takes a pass, and no two have the same one', async () => {
    await Promise.all(phones.map(phone => phone.mint()))
    const passes = await inTurns(PHONES, i => phones[i].pass())
    assert.equal(new Set(passes).size, PHONES)
    // A call from an account is answered by its shard.
    await inTurns(PHONES, async i =>
      assert.equal(await drop.ownerOf(passes[i], { from: addresses[i] }), addresses[i]))
    assert.deepEqual(phones.flatMap(phone => phone.faults), [])
  })

  await t.test('who scans the code again is who they were', async () => {
    await inTurns(PHONES, async i => {
      const { page } = phones[i]
      const before = page.url()
      await page.goto(`${event.audience}?guest=${i}`, { waitUntil: 'domcontentloaded' })
      await phones[i].isReady()
      assert.equal(page.url(), before)
      assert.equal(await phones[i].address(), addresses[i])
    })
  })

  await t.test('a phone goes on at the host by which it came', async () => {
    const code = event.audience.replace('127.0.0.1', 'localhost')
    const others = await openPhones(browser, code, { first: PHONES, count: SHARDS })
    const pages = others.map(({ page }) => new URL(page.url()))
    assert.deepEqual(pages.map(({ hostname }) => hostname), new Array(SHARDS).fill('localhost'))
    assert.equal(new Set(pages.map(({ port }) => port)).size, SHARDS)
  })

  await t.test('a key that lives elsewhere gets no coins', async () => {
    let stranger = Wallet.createRandom()
    while (homeOf(stranger.address, SHARDS) === 0) stranger = Wallet.createRandom()
    const refused = await post(new URL('join', event.audience), { address: stranger.address })
    assert.equal(refused.status, 409)
    assert.equal((await refused.json()).error, 'elsewhere')
  })
})

test('a ticket for a friend on another shard', { skip, timeout: 600_000 }, async t => {
  const event = await startEvent(t, { kind: 'ticket', users: 30, rate_tx_per_s: 5, supply: 300 })
  const browser = await startBrowser(t, browserPath)
  const phones = await openPhones(browser, event.audience, { first: 0, count: SHARDS + 1 })
  const homes = await inTurns(phones.length, async i => (await shardOf(phones[i].page.url())).index)
  const second = homes.findIndex((home, i) => homes.indexOf(home) < i) // there is one phone more than shards
  const giver = phones[second]
  const near = phones[homes.indexOf(homes[second])]
  const far = phones[homes.findIndex(home => home !== homes[second])]

  await giver.press('buy')
  await giver.seat()
  await giver.page.tap('.give summary')
  await giver.page.type('#friend', await far.address())
  assert.match(await giver.text('.give [role=alert]'), /another part of the event.*when the event has ended/)
  assert.equal(await giver.page.evaluate(() => document.documentElement.scrollWidth), 360, 'nothing sticks out of the screen')
  await giver.page.$eval('#friend', field => { field.value = '' })
  await giver.page.type('#friend', await near.address())
  assert.equal(await giver.text('.give [role=alert]'), '')
  await giver.page.tap('.give button:enabled')
  assert.ok(await near.seat() > 0)
  assert.deepEqual(phones.flatMap(phone => phone.faults), [])
})
