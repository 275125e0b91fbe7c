// SPDX-License-Identifier: GPL-3.0-or-later
// Phones of a room: pages in a real browser, each with storage of its own.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import puppeteer from 'puppeteer-core'

const BROWSERS = ['chromium-headless-shell', 'chromium', 'google-chrome']
const PATIENCE_MS = 300_000
/** As many phones load the page at the same moment; the machine has to parse ethers for each. */
const AT_ONCE = 6
/**
 * Phones that share a context and its process: with a process each, two hundred take twice the memory. They differ by
 * ?guest=N, which gives each its own key.
 */
const GUESTS_EACH = 10

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser to use, or undefined. */
export function findBrowser() {
  const wanted = process.env.STUDIO_CHROMIUM
  if (wanted) return isProgram(wanted) ? wanted : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return BROWSERS.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

export async function startBrowser(t, executablePath) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: 'shell',
    protocolTimeout: PATIENCE_MS,
    // The sandbox needs rights that containers withhold; the only pages opened are our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--process-per-site', '--lang=en',
      '--force-prefers-reduced-motion'],
  })
  t.after(() => browser.close())
  return browser
}

/** What a visitor sees and does. */
export class Phone {
  constructor(page) {
    this.page = page
    this.faults = []
    page.on('pageerror', error => this.faults.push(error.message))
  }

  static async open(context, url) {
    const page = await context.newPage()
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true })
    const phone = new Phone(page)
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS })
    return phone
  }

  async text(selector) {
    const node = await this.page.waitForSelector(selector, { timeout: PATIENCE_MS })
    return node.evaluate(element => element.textContent)
  }

  address() {
    return this.text('.key code')
  }

  /** Waits until these words stand there. */
  sees(selector, words) {
    const isThere = (at, text) => document.querySelector(at)?.textContent.includes(text)
    return this.page.waitForFunction(isThere, { timeout: PATIENCE_MS }, selector, words)
  }

  /** Waits until the stage has let the phone in and has given it coins. */
  isReady() {
    return this.page.waitForSelector('button.main:enabled', { timeout: PATIENCE_MS })
  }

  /** Presses the button that does this, as soon as it can be pressed. */
  async press(what) {
    const button = await this.page.waitForSelector(`[data-does=${what}]:enabled`, { visible: true, timeout: PATIENCE_MS })
    await button.tap()
  }

  /** Waits until the ticket shows a seat; its number. */
  async seat() {
    const shown = await this.page.waitForSelector('[data-seat]:not([data-seat=""])', { timeout: PATIENCE_MS })
    return Number(await shown.evaluate(node => node.dataset.seat))
  }

  async give(friend) {
    await this.page.tap('.give summary')
    await this.page.type('#friend', friend)
    await (await this.page.waitForSelector('.give button:enabled', { timeout: PATIENCE_MS })).tap()
  }

  waitUntilIn(seat) {
    return this.page.waitForSelector(`[data-used="${seat}"]`, { timeout: PATIENCE_MS })
  }

  /**
   * The stage gets the phone's first transaction, and its answer never arrives; fees are others from then on, as they
   * may be. `isIn` tells when the chain has the transaction.
   */
  async loseFirstAnswer(isIn) {
    let isLost = false
    await this.page.setRequestInterception(true)
    this.page.on('request', async request => {
      if (!isLost && request.postData()?.includes('eth_sendRawTransaction')) {
        isLost = true
        await fetch(request.url(), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: request.postData() })
        await isIn()
        await request.abort('connectionreset')
      } else if (isLost && request.url().endsWith('/event')) {
        const event = await (await fetch(request.url())).json()
        event.fees.max_fee_per_gas = String(2n * BigInt(event.fees.max_fee_per_gas))
        await request.respond({ contentType: 'application/json', body: JSON.stringify(event) })
      } else {
        await request.continue()
      }
    })
  }

  async mint() {
    await (await this.isReady()).tap()
  }

  /** The number on the ticket, once there is one. */
  async pass() {
    const shown = await this.page.waitForSelector('[data-pass]:not([data-pass=""])', { timeout: PATIENCE_MS })
    return Number(await shown.evaluate(node => node.dataset.pass))
  }
}

/** `count` phones that have joined, the guests from number `first` on, in as few contexts as memory asks for. */
export async function openPhones(browser, url, { first, count }) {
  const contexts = await inTurns(Math.ceil(count / GUESTS_EACH), () => browser.createBrowserContext())
  return inTurns(count, async i => {
    const phone = await Phone.open(contexts[i % contexts.length], `${url}?guest=${first + i}`)
    await phone.isReady()
    return phone
  })
}

/** Closes their pages, and forgets what was in them. */
export async function putAway(phones) {
  const contexts = [...new Set(phones.map(({ page }) => page.browserContext()))]
  await inTurns(contexts.length, i => contexts[i].close())
}

/** `count` results of `work`, a few at a time. */
export async function inTurns(count, work) {
  const results = new Array(count)
  let next = 0
  const one = async () => {
    while (next < count) {
      const i = next++
      results[i] = await work(i)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, one))
  return results
}
