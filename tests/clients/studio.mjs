// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a rollup with `rollupctl serve` for a test file, and stops it afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const START_MS = 60_000
const STOP_MS = 20_000

function fromEnvironment(name) {
  const value = process.env[name]
  if (!value) throw new Error(`the environment variable ${name} must be set`)
  return value
}

/** A port of the loopback interface that nobody listens on. */
async function freePort() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** The compiled contract of our own: { abi, bytecode, … }. */
export function contract(name) {
  return JSON.parse(readFileSync(join(fromEnvironment('STUDIO_CONTRACTS_DIR'), `${name}.json`), 'utf8'))
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'studio-clients-'))
const removeFolder = folder => rmSync(folder, { recursive: true, force: true })

/** A folder that goes when `t` ends. */
export function temporaryFolder(t) {
  const folder = newFolder()
  t.after(() => removeFolder(folder))
  return folder
}

/** Reads what serve says until it has listed so many test accounts, and where its audience is when it has one. */
async function readGreeting(child, { audience: hasAudience, accounts: wanted = 2 }) {
  const accounts = []
  const shards = []
  const contracts = {}
  let audience
  let chainId
  let l1
  const lines = createInterface({ input: child.stdout })
  const late = setTimeout(() => child.kill('SIGKILL'), START_MS)
  for await (const line of lines) {
    chainId ??= /chain id (\d+)/.exec(line)?.[1]
    const onL1 = /^Its L1 runs at (\S+), chain id (\d+)/.exec(line)
    if (onL1) l1 = { url: onL1[1], chainId: Number(onL1[2]), contract: name => contracts[name] }
    const shard = /^ {2}shard \d+ of \d+ alone: (\S+)$/.exec(line)
    if (shard) shards.push(shard[1])
    const named = /^ {2}(0x[0-9a-fA-F]{40}) {2}(?!0x)(.+)$/.exec(line)
    if (named) contracts[named[2]] = named[1]
    const account = /^ {2}(0x[0-9a-fA-F]{40}) {2}(0x[0-9a-f]{64})$/.exec(line)
    if (account) accounts.push({ address: account[1], key: account[2] })
    audience ??= /^ {2}(http:\/\/127\.0\.0\.1:\d+\/\w+\/)$/.exec(line)?.[1]
    if (accounts.length >= wanted && (audience || !hasAudience)) break
  }
  clearTimeout(late)
  child.stdout.resume()
  if (accounts.length < wanted) throw new Error('rollupctl serve ended before it had listed its accounts')
  if (hasAudience && !audience) throw new Error('rollupctl serve ended before it had said where its audience is')
  return { accounts, audience, chainId: Number(chainId), l1, shards }
}

/** A preset's design, with other layers and traffic where `layers` and `load` have some, and these accounts. */
function designFile(folder, { preset = 'blank', layers, load, genesis = [] }) {
  const presetFile = join(fromEnvironment('STUDIO_SOURCE_DIR'), 'resources', 'presets', `${preset}.rollup.json`)
  const design = JSON.parse(readFileSync(presetFile, 'utf8'))
  Object.assign(design.layers, layers)
  if (load) design.load = { ...design.load, ...load }
  design.genesis.push(...genesis)
  const file = join(folder, 'design.rollup.json')
  writeFileSync(file, JSON.stringify(design))
  return file
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(late)
}

/**
 * { url, webSocketUrl, chainId, accounts, l1, audience, shards } of a running rollup, which stops when `t` ends. `l1`
 * is there when the layers put it on one: { url, chainId, contract(name) }; `audience`, the address of the page for
 * phones, when the options ask for it; of an event with shards, `url` is that of all and `shards` those of each.
 * Options: preset, layers, load, genesis, audience, accounts (how many at least), arguments of rollupctl.
 */
export async function startRollup(t, options = {}) {
  const folder = newFolder()
  const port = await freePort()
  const child = spawn(
    join(fromEnvironment('STUDIO_BIN_DIR'), 'rollupctl'),
    ['serve', designFile(folder, options), '--rpc-port', String(port), '--data', join(folder, 'data'),
      '--seed', '7', ...(options.audience ? ['--audience'] : []), ...(options.arguments ?? [])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  t.after(async () => {
    await stop(child)
    removeFolder(folder)
  })
  const greeting = await readGreeting(child, options)
  return { ...greeting, url: `http://127.0.0.1:${port}`, webSocketUrl: `ws://127.0.0.1:${port}` }
}

/** Asks until `probe` gives something, at most `seconds`. */
export async function eventually(probe, seconds = 20) {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const value = await probe()
    if (value) return value
    if (Date.now() > end) throw new Error(`nothing came in ${seconds} s`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
