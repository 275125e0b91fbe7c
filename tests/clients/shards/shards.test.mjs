// SPDX-License-Identifier: GPL-3.0-or-later
// Several rollups that carry one event, for wallets that see one network: ethers and viem, unmodified.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { Contract, ContractFactory, JsonRpcProvider, Wallet, parseEther } from 'ethers'
import { createPublicClient, createWalletClient, defineChain, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { contract, eventually, temporaryFolder } from '../studio.mjs'

const COUNT = 3
const { abi, bytecode } = contract('DropPass')
const PRICE = parseEther('0.01')
const RECEIVER = '0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a'

/** { url, chainId, shards, deployer, people } of an event; of `people`, one lives at each shard. */
async function startEvent(t) {
  const folder = temporaryFolder(t)
  const program = join(process.env.STUDIO_BIN_DIR, 'serve_shards')
  const child = spawn(program, [String(COUNT), folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  t.after(async () => {
    const ended = once(child, 'exit')
    child.stdin.end()
    await ended
  })
  const event = { shards: [], accounts: [] }
  for await (const line of createInterface({ input: child.stdout })) {
    const endpoint = /^endpoint (\S+), chain id (\d+)$/.exec(line)
    if (endpoint) Object.assign(event, { url: endpoint[1], chainId: Number(endpoint[2]) })
    const shard = /^shard (\S+)$/.exec(line)
    if (shard) event.shards.push(shard[1])
    const account = /^ {2}(0x[0-9a-fA-F]{40}) {2}(0x[0-9a-f]{64})$/.exec(line)
    if (account) event.accounts.push(account[2])
    if (line === 'ready') break
  }
  const [deployer, ...people] = event.accounts
  return { ...event, deployer, people }
}

/** The event's contract, at one address on every shard. */
async function deployEverywhere(event) {
  const addresses = await Promise.all(event.shards.map(async url => {
    const provider = new JsonRpcProvider(url, undefined, { pollingInterval: 200 })
    const deployer = new Wallet(event.deployer, provider)
    const drop = await new ContractFactory(abi, bytecode, deployer)
      .deploy('Shards', 'SHD', deployer.address, PRICE, 100, 10)
    await drop.waitForDeployment()
    provider.destroy()
    return drop.getAddress()
  }))
  assert.deepEqual(new Set(addresses), new Set([addresses[0]]))
  return addresses[0]
}

test('an event of several rollups', { timeout: 240_000 }, async t => {
  const event = await startEvent(t)
  const address = await deployEverywhere(event)

  const provider = new JsonRpcProvider(event.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())

  await t.test('ethers', async t => {
    const people = event.people.map(key => new Wallet(key, provider))
    const drop = new Contract(address, abi, provider)
    assert.equal(Number((await provider.getNetwork()).chainId), event.chainId)

    await t.test('sends from everybody\'s home and waits for the receipts', async () => {
      const receipts = await Promise.all(people.map(async (person, index) =>
        (await drop.connect(person).mint(person.address, index + 1, { value: PRICE * BigInt(index + 1) })).wait()))
      for (const [index, receipt] of receipts.entries()) {
        assert.equal(receipt.status, 1)
        assert.equal(await provider.getTransactionCount(people[index].address), 1)
        assert.ok((await provider.getBalance(people[index].address)) < parseEther('10000'))
        assert.equal((await provider.getBlock(receipt.blockHash)).hash, receipt.blockHash)
        assert.equal((await receipt.getTransaction()).hash, receipt.hash)
      }
    })

    await t.test('reads the contract', async () => {
      assert.equal(await drop.name(), 'Shards')
      for (const [index, person] of people.entries())
        assert.equal(await drop.balanceOf(person.address), BigInt(index + 1))
      await assert.rejects(drop.totalMinted(), error => /shards of this event differ/.test(error.info.error.message))
      assert.notEqual(await provider.getCode(address), '0x')
    })

    await t.test('finds the events of all shards', async () => {
      const found = await drop.queryFilter(drop.filters.PassesMinted(), 0, await provider.getBlockNumber())
      assert.deepEqual(new Set(found.map(log => log.args[1])), new Set(people.map(person => person.address)))
    })

    await t.test('hears events of all shards by polling', async () => {
      const heard = new Set()
      await drop.on('PassesMinted', (from, to) => heard.add(to))
      await Promise.all(people.map(async person =>
        (await drop.connect(person).mint(person.address, 1, { value: PRICE })).wait()))
      await eventually(() => heard.size === COUNT)
      await drop.removeAllListeners()
    })
  })

  await t.test('viem', async t => {
    const chain = defineChain({
      id: event.chainId, name: 'Event', nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
      rpcUrls: { default: { http: [event.url] } },
    })
    const transport = http(event.url, { batch: true })
    const reader = createPublicClient({ chain, transport, pollingInterval: 200 })
    const people = event.people.map(key =>
      createWalletClient({ account: privateKeyToAccount(key), chain, transport }))
    const drop = { address, abi }

    await t.test('pays from every home in one batch of requests', async () => {
      const hashes = await Promise.all(people.map(person =>
        person.sendTransaction({ to: RECEIVER, value: parseEther('1') })))
      const receipts = await Promise.all(hashes.map(hash => reader.waitForTransactionReceipt({ hash })))
      for (const [index, receipt] of receipts.entries()) {
        assert.equal(receipt.status, 'success')
        assert.equal(receipt.from, people[index].account.address.toLowerCase())
      }
    })

    await t.test('simulates, writes, and hears of it by a filter', async () => {
      const logs = []
      const onError = error => assert.fail(error)
      const end = reader.watchContractEvent({ ...drop, eventName: 'PassesMinted', onLogs: l => logs.push(...l), onError })
      await new Promise(resolve => setTimeout(resolve, 500))  // until the filter is there
      for (const person of people) {
        const { request } = await reader.simulateContract({
          ...drop, account: person.account, functionName: 'mint', args: [person.account.address, 1], value: PRICE })
        const receipt = await reader.waitForTransactionReceipt({ hash: await person.writeContract(request) })
        assert.equal(receipt.status, 'success')
      }
      await eventually(() => logs.length === COUNT)
      end()
    })

    await t.test('reads balances of everybody at once', async () => {
      const owned = await Promise.all(people.map(person =>
        reader.readContract({ ...drop, functionName: 'balanceOf', args: [person.account.address] })))
      assert.deepEqual(owned, people.map((_, index) => BigInt(index + 3)))
      const head = await reader.getBlockNumber()
      const logs = await reader.getContractEvents({ ...drop, eventName: 'PassesMinted', fromBlock: 0n, toBlock: head })
      assert.ok(logs.length >= 2 * COUNT)
    })

    await t.test('works out fees that every shard takes', async () => {
      const { maxFeePerGas } = await reader.estimateFeesPerGas()
      for (const url of event.shards) {
        const shard = createPublicClient({ chain, transport: http(url) })
        assert.ok(maxFeePerGas >= (await shard.getBlock()).baseFeePerGas)
      }
    })
  })
})
