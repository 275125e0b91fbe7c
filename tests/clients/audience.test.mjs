// SPDX-License-Identifier: GPL-3.0-or-later
// The audience's page in a real browser: phones take one pass each, and the chain agrees.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract, JsonRpcProvider } from 'ethers'
import { Phone, findBrowser, inTurns, openPhones, putAway, startBrowser } from './audience.mjs'
import { contract, eventually, startRollup } from './studio.mjs'

// A phone costs a browser more than a second of a core: a shared machine opens a dozen, a quiet one two hundred.
const PHONES = Number(process.env.STUDIO_PHONES ?? 12)
// So many are open at the same moment. One browser cannot draw more at a phone's pace; guests put theirs away, too.
const IN_THE_ROOM = Number(process.env.STUDIO_PHONES_AT_ONCE ?? 50)
const browserPath = findBrowser()
const skip = browserPath ? false : 'there is no Chromium: set STUDIO_CHROMIUM, or put chromium-headless-shell into PATH'

async function event(url) {
  return (await fetch(new URL('event', url))).json()
}

const passed = since => `${((Date.now() - since) / 1000).toFixed(1)} s`

test('an audience', { skip, timeout: 1_500_000 }, async t => {
  const rollup = await startRollup(t, { preset: 'nft-drop', audience: true })
  const provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const { contract: { address }, view } = await event(rollup.audience)
  assert.equal(view, 'pass')
  const drop = new Contract(address, contract('DropPass').abi, provider)
  const browser = await startBrowser(t, browserPath)

  await t.test('is behind its room code', async () => {
    for (const path of ['', 'event', 'app.js']) {
      assert.equal((await fetch(new URL(`../WRONG/${path}`, rollup.audience))).status, 404)
    }
    assert.equal((await fetch(rollup.audience)).status, 200)
  })

  await t.test('sends nothing from elsewhere, and runs nothing from elsewhere', async () => {
    const policy = (await fetch(rollup.audience)).headers.get('content-security-policy')
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|https?:/)
  })

  await t.test('a phone that loads the page again is who it was, and has what it had', async () => {
    const phone = await Phone.open(await browser.createBrowserContext(), rollup.audience)
    const before = await phone.address()
    await phone.mint()
    const pass = await phone.pass()
    await phone.page.reload()
    assert.equal(await phone.address(), before)
    assert.equal(await phone.pass(), pass)
    const other = await Phone.open(await browser.createBrowserContext(), rollup.audience)
    assert.notEqual(await other.address(), before)
    for (const { page, faults } of [phone, other]) {
      assert.deepEqual(faults, [])
      await page.browserContext().close()
    }
  })

  await t.test('a purchase whose answer is lost is not made twice', async () => {
    const phone = await Phone.open(await browser.createBrowserContext(), rollup.audience)
    const address = await phone.address()
    await phone.loseFirstAnswer(() => eventually(async () => (await drop.mintedBy(address)) > 0n))
    await phone.mint()
    const pass = await phone.pass()
    assert.equal(await drop.ownerOf(pass), address)
    assert.equal(await drop.mintedBy(address), 1n)
    await phone.page.browserContext().close()
  })

  await t.test(`${PHONES} phones take one pass each`, async t => {
    const before = await drop.totalMinted()
    const passes = []
    for (let first = 0; first < PHONES; first += IN_THE_ROOM) {
      const count = Math.min(IN_THE_ROOM, PHONES - first)
      const opening = Date.now()
      const phones = await openPhones(browser, rollup.audience, { first, count })
      t.diagnostic(`${count} phones have joined after ${passed(opening)}`)

      const tapping = Date.now()
      await Promise.all(phones.map(phone => phone.mint()))
      t.diagnostic(`all have tapped after ${passed(tapping)}`)
      const theirs = await Promise.all(phones.map(phone => phone.pass()))
      t.diagnostic(`all see their pass after ${passed(tapping)}`)

      await inTurns(count, async i => assert.equal(await drop.ownerOf(theirs[i]), await phones[i].address()))
      assert.deepEqual(phones.flatMap(phone => phone.faults), [])
      await putAway(phones)
      passes.push(...theirs)
    }
    assert.equal(await drop.totalMinted(), before + BigInt(PHONES))
    const numbers = Array.from({ length: PHONES }, (_, i) => Number(before) + 1 + i)
    assert.deepEqual(passes.sort((a, b) => a - b), numbers)
  })

  await t.test('the stage has counted them', async () => {
    const { visitors, actions, supply } = await event(rollup.audience)
    assert.equal(visitors, PHONES + 3)
    assert.ok(actions >= PHONES + 2)
    assert.equal(supply.taken, Number(await drop.totalMinted()))
  })

  await t.test('a phone that comes when the coins are gone is let in, and told', async () => {
    const join = async address => {
      const answer = await fetch(new URL('join', rollup.audience), { method: 'POST', body: JSON.stringify({ address }) })
      return answer.json()
    }
    for (let key = 1; !(await join(`0x5b${key.toString(16).padStart(38, '0')}`)).full; ++key) assert.ok(key < 2000)
    const phone = await Phone.open(await browser.createBrowserContext(), rollup.audience)
    await phone.sees('button.main', 'The coins are gone')
    assert.deepEqual(phone.faults, [])
    await phone.page.browserContext().close()
  })
})

test('tickets are bought, given to a friend and used at the door', { skip, timeout: 300_000 }, async t => {
  const rollup = await startRollup(t, { preset: 'nft-drop', load: { kind: 'ticket', rate_tx_per_s: 5, users: 10 }, audience: true })
  const provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const { contract: { address }, view } = await event(rollup.audience)
  assert.equal(view, 'ticket')
  const tickets = new Contract(address, contract('Ticket').abi, provider)
  const browser = await startBrowser(t, browserPath)
  const [buyer, friend] = await openPhones(browser, rollup.audience, { first: 0, count: 2 })

  await buyer.press('buy')
  const seat = await buyer.seat()
  assert.equal(await tickets.ownerOf(seat), await buyer.address())
  await buyer.give(await friend.address())
  assert.equal(await friend.seat(), seat)
  assert.equal(await tickets.ownerOf(seat), await friend.address())
  await friend.press('enter')
  await friend.waitUntilIn(seat)
  assert.equal(await tickets.isUsed(seat), true)
  assert.equal(await tickets.unusedOf(await buyer.address()), 0n)

  await friend.page.reload()
  assert.equal(await friend.seat(), seat)
  await friend.waitUntilIn(seat)
  assert.deepEqual([...buyer.faults, ...friend.faults], [])
})
