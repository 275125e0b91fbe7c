// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contract, startRollup, temporaryFolder } from './studio.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const run = promisify(execFile)
// The programs that the packages @foundry-rs/cast and @foundry-rs/forge start. Their starters are left out:
// they end with 0 when the program failed, and want the programs of every platform in the lock file.
const program = name => join(here, 'node_modules', '@foundry-rs', `${name}-linux-amd64`, 'bin', name)
const missing = !existsSync(program('cast')) && 'skipped: cast and forge come for Linux on x86-64 only'

const COUNTER = `// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;
contract Counter {
    uint256 public number;
    event Counted(address indexed by, uint256 number);
    constructor(uint256 start) { number = start; }
    function count() external { emit Counted(msg.sender, ++number); }
}
`

test('foundry', { timeout: 240_000, skip: missing && !process.env.CI ? missing : false }, async t => {
  const rollup = await startRollup(t)
  const [first, second] = rollup.accounts
  const project = temporaryFolder(t)
  mkdirSync(join(project, 'src'))
  writeFileSync(join(project, 'src', 'Counter.sol'), COUNTER)
  writeFileSync(join(project, 'foundry.toml'), '[profile.default]\nevm_version = "prague"\n')
  const tool = async (name, ...args) => {
    const environment = { ...process.env, ETH_RPC_URL: rollup.url, FOUNDRY_DISABLE_NIGHTLY_WARNING: '1', HOME: project }
    const { stdout } = await run(program(name), args, { cwd: project, env: environment, timeout: 60_000 })
    return stdout.trim()
  }
  const cast = (...args) => tool('cast', ...args)
  const send = async (...args) => JSON.parse(await cast('send', '--json', '--private-key', first.key, ...args))
  let counter

  await t.test('cast reads the chain', async () => {
    assert.equal(Number(await cast('chain-id')), rollup.chainId)
    assert.ok(BigInt(await cast('balance', first.address)) > 10n ** 18n)
    assert.ok(Number(await cast('block-number')) >= 0)
    assert.equal(JSON.parse(await cast('block', '0', '--json')).number, '0x0')
    assert.match(await cast('client'), /RollupStudio/)
  })

  await t.test('cast sends ether and reads the receipt', async () => {
    const before = BigInt(await cast('balance', second.address))
    const sent = await send(second.address, '--value', '1ether')
    const receipt = JSON.parse(await cast('receipt', sent.transactionHash, '--json'))
    assert.equal(receipt.status, '0x1')
    assert.equal(receipt.gasUsed, '0x5208')
    assert.equal(BigInt(await cast('balance', second.address)), before + 10n ** 18n)
    const transaction = JSON.parse(await cast('tx', sent.transactionHash, '--json'))
    assert.equal(transaction.from.toLowerCase(), first.address.toLowerCase())
  })

  await t.test('forge create deploys a contract it compiled', async () => {
    const made = JSON.parse(await tool(
      'forge', 'create', '--json', '--broadcast', '--offline', '--use', join(here, 'solc.mjs'),
      '--private-key', first.key, 'src/Counter.sol:Counter', '--constructor-args', '41'))
    counter = made.deployedTo
    assert.equal(await cast('call', counter, 'number()(uint256)'), '41')
  })

  await t.test('cast sends to a contract, calls it and reads its logs', async () => {
    const receipt = await send(counter, 'count()')
    assert.equal(receipt.status, '0x1')
    assert.equal(receipt.logs.length, 1)
    assert.equal(await cast('call', counter, 'number()(uint256)'), '42')
    assert.equal(await cast('storage', counter, '0'), `0x${'2a'.padStart(64, '0')}`)
    const logs = JSON.parse(await cast('logs', '--json', '--from-block', '0', '--address', counter,
                                       'Counted(address,uint256)'))
    assert.equal(logs.length, 1)
    assert.equal(logs[0].transactionHash, receipt.transactionHash)
  })

  await t.test('cast send --create deploys bytecode of our own', async () => {
    const { bytecode } = contract('Arena')
    const receipt = await send('--create', bytecode)
    assert.equal(receipt.status, '0x1')
    assert.notEqual(await cast('code', receipt.contractAddress), '0x')
  })

  await t.test('cast shows why a call fails', async () => {
    await assert.rejects(cast('call', counter, 'noSuchFunction()'), /execution reverted/)
  })
})
