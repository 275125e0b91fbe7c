// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of ipsilon/evm-benchmarks in our evm_bench and, in the same run, in revm: anvil gets the same
// accounts and is asked for the same calls. What a call of a contract that stops at once takes, with the same
// input, is what HTTP and JSON cost, and is taken off.
//
//   node peer_revm.mjs [regular expression over names]
//
// STUDIO_BIN_DIR: where evm_bench is; STUDIO_FIXTURES: as for the tests.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const ANVIL = join(here, 'node_modules', '@foundry-rs', 'anvil-linux-amd64', 'bin', 'anvil')
const GAS_LIMIT = 1_000_000_000_000
const STOPS_AT_ONCE = `0x${'5709'.padStart(40, '0')}`
const START_TRIES = 100
const MEASURE_MS = 1500 // for each call; the least time counts
const FEWEST_CALLS = 20
const MOST_CALLS = 3000
const LEAST_SHARE = 0.25 // of a whole call that revm must take for the difference to mean something

function fromEnvironment(name) {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} must be set`)
  return value
}

function fixtureFolder(scratch) {
  const fixtures = fromEnvironment('STUDIO_FIXTURES')
  execFileSync('tar', ['--zstd', '-xf', join(fixtures, 'evm-benchmarks.tar.zst'), '-C', scratch])
  return join(scratch, 'evm-benchmarks')
}

/** Every test of the suite: { name, accounts, call }, named as evm_bench names them. */
function readTests(folder) {
  const tests = []
  for (const group of ['main', 'micro'])
    for (const file of readdirSync(join(folder, group)).filter(name => name.endsWith('.json')).sort())
      for (const [name, test] of Object.entries(JSON.parse(readFileSync(join(folder, group, file), 'utf8'))))
        test.transaction.data.forEach((data, index) =>
          tests.push({
            name: `${group}/${name}/${test._info.labels?.[index] ?? index}`,
            accounts: test.pre,
            call: { from: test.transaction.sender, to: test.transaction.to, data, gas: test.transaction.gasLimit[0] },
          }))
  return tests
}

async function freePort() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

class Anvil {
  static async start() {
    const port = await freePort()
    const anvil = new Anvil()
    anvil.url = `http://127.0.0.1:${port}`
    anvil.process = spawn(
      ANVIL,
      ['--port', String(port), '--silent', '--gas-limit', String(GAS_LIMIT), '--hardfork', 'prague'],
      { stdio: ['ignore', 'ignore', 'inherit'] })
    for (let i = 0; i < START_TRIES; ++i) {
      const version = await anvil.ask('web3_clientVersion', []).catch(() => null)
      if (version) return Object.assign(anvil, { version })
      await new Promise(later => setTimeout(later, 100))
    }
    throw new Error('anvil does not answer')
  }

  stop() {
    this.process.kill('SIGTERM')
  }

  async ask(method, params) {
    const reply = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    const { result, error } = await reply.json()
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  async load(accounts) {
    for (const [address, account] of Object.entries(accounts)) {
      await this.ask('anvil_setCode', [address, account.code])
      for (const [key, value] of Object.entries(account.storage))
        await this.ask('anvil_setStorageAt', [address, word(key), word(value)])
    }
    await this.ask('anvil_setCode', [STOPS_AT_ONCE, '0x00'])
  }

  /** The least time of one call, in nanoseconds. */
  async time(call) {
    let least = Infinity
    const end = performance.now() + MEASURE_MS
    for (let i = 0; i < FEWEST_CALLS || (i < MOST_CALLS && performance.now() < end); ++i) {
      const before = performance.now()
      await this.ask('eth_call', [call, 'latest'])
      least = Math.min(least, performance.now() - before)
    }
    return least * 1e6
  }
}

const word = text => `0x${BigInt(text).toString(16).padStart(64, '0')}`

/** Our times by name, in nanoseconds: the least of the repetitions. */
function ownTimes(filter) {
  const out = execFileSync(
    join(fromEnvironment('STUDIO_BIN_DIR'), 'evm_bench'),
    [`--benchmark_filter=^(main|micro)/.*${filter}`, '--benchmark_format=json', '--benchmark_min_time=0.2',
     '--benchmark_repetitions=3'],
    { maxBuffer: 1 << 24 })
  const times = new Map()
  for (const run of JSON.parse(out).benchmarks.filter(line => line.run_type === 'iteration'))
    times.set(run.run_name, Math.min(times.get(run.run_name) ?? Infinity, run.real_time))
  return times
}

const figure = ns => (ns < 1e5 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(3)} ms`)

function print(rows, version) {
  const names = Math.max(...rows.map(row => row.name.length))
  console.log(`${'call'.padEnd(names)}  ${'ours'.padStart(10)}  ${version.padStart(20)}  ours/revm`)
  for (const { name, ours, theirs, isClear } of rows) {
    const [time, ratio] = isClear ? [figure(theirs), (ours / theirs).toFixed(2)] : ['below the noise', '-']
    console.log(`${name.padEnd(names)}  ${figure(ours).padStart(10)}  ${time.padStart(20)}  ${ratio}`)
  }
  const logs = rows.filter(row => row.isClear).map(row => Math.log(row.ours / row.theirs))
  const mean = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
  console.log(`geometric mean of ${logs.length}: ${mean.toFixed(3)}`)
}

const filter = process.argv[2] ?? ''
const scratch = mkdtempSync(join(tmpdir(), 'studio-evm-peer-'))
const anvil = await Anvil.start()
try {
  const rows = []
  for (const test of readTests(fixtureFolder(scratch)).filter(test => new RegExp(filter).test(test.name))) {
    await anvil.load(test.accounts)
    const floor = await anvil.time({ ...test.call, to: STOPS_AT_ONCE })
    const whole = await anvil.time(test.call)
    rows.push({ name: test.name, theirs: whole - floor, isClear: whole - floor > LEAST_SHARE * whole })
  }
  const ours = ownTimes(filter)
  print(rows.map(row => ({ ...row, ours: ours.get(row.name) })), anvil.version)
} finally {
  anvil.stop()
  rmSync(scratch, { recursive: true })
}
