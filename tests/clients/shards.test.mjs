// SPDX-License-Identifier: GPL-3.0-or-later
// Several rollups that carry one event, for wallets that see one network: ethers and viem, unmodified.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract, JsonRpcProvider, Wallet, id, parseEther } from 'ethers'
import { createPublicClient, createWalletClient, defineChain, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { contract, eventually, startRollup } from './studio.mjs'

const COUNT = 3
const ACCOUNTS_OF_A_SHARD = 10
const { abi } = contract('DropPass')
const RECEIVER = '0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a'
const MINTED = id('PassesMinted(address,address,uint256,uint256)')

/** An event whose traffic deploys its contract, and the key of somebody who lives at each shard. */
async function startEvent(t, { traffic = true } = {}) {
  const event = await startRollup(t, {
    preset: 'event',
    layers: {
      lifecycle: { module: 'ephemeral', parameters: { ends: 'manual', shards: COUNT } },
      sequencing: { module: 'single', parameters: { block_time_s: 1, slice_ms: 200, ordering: 'arrival' } },
    },
    load: { kind: 'mint', users: 30, rate_tx_per_s: 6, supply: 3000 },
    accounts: COUNT * ACCOUNTS_OF_A_SHARD,
    arguments: ['--l1-block-time', '2s',
      ...(traffic ? ['--load', 'mint', '--rate', '6'] : ['--activation', 'demand'])],
  })
  assert.equal(event.shards.length, COUNT)
  return { ...event, people: event.shards.map((_, shard) => event.accounts[shard * ACCOUNTS_OF_A_SHARD].key) }
}

test('an event of several rollups', { timeout: 240_000 }, async t => {
  const event = await startEvent(t)
  const provider = new JsonRpcProvider(event.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const [{ address }] = await eventually(async () => {
    const logs = await provider.getLogs({ topics: [MINTED], fromBlock: 0 })
    return logs.length > 0 && logs
  }, 60)
  // Traffic deploys it on every shard by itself; until then they differ about it.
  const price = await eventually(() => new Contract(address, abi, provider).price().catch(() => false), 60)
  const own = event.people.map(key => new Wallet(key).address)

  await t.test('ethers', async t => {
    const people = event.people.map(key => new Wallet(key, provider))
    const drop = new Contract(address, abi, provider)
    assert.equal(Number((await provider.getNetwork()).chainId), event.chainId)

    await t.test('sends from everybody\'s home and waits for the receipts', async () => {
      const receipts = await Promise.all(people.map(async (person, index) =>
        (await drop.connect(person).mint(person.address, index + 1, { value: price * BigInt(index + 1) })).wait()))
      for (const [index, receipt] of receipts.entries()) {
        assert.equal(receipt.status, 1)
        assert.equal(await provider.getTransactionCount(people[index].address), 1)
        assert.equal(receipt.logs.filter(log => log.topics[0] === MINTED).length, 1)
        assert.equal((await provider.getBlock(receipt.blockHash)).hash, receipt.blockHash)
        assert.equal((await receipt.getTransaction()).hash, receipt.hash)
      }
    })

    await t.test('reads the contract', async () => {
      assert.equal(await drop.price(), price)
      for (const [index, person] of people.entries())
        assert.equal(await drop.balanceOf(person.address), BigInt(index + 1))
      // Nobody has the number of all passes but who adds it up.
      await eventually(() => drop.totalMinted().then(
        () => false, error => /shards of this event differ/.test(error.info.error.message)))
      assert.notEqual(await provider.getCode(address), '0x')
    })

    await t.test('finds the events of all shards', async () => {
      // Receipts come with slices, and from a shard ahead of the others: the event's height follows.
      const found = await eventually(async () => {
        const logs = await drop.queryFilter(drop.filters.PassesMinted(null, own), 0, await provider.getBlockNumber())
        return logs.length === COUNT && logs
      })
      assert.deepEqual(found.map(log => log.args.to).sort(), own.slice().sort())
      assert.deepEqual(found.map(log => log.blockNumber), found.map(log => log.blockNumber).sort((a, b) => a - b))
    })

    await t.test('hears events of all shards by polling', async () => {
      const heard = new Set()
      await drop.on(drop.filters.PassesMinted(null, own), event => heard.add(event.args.to))
      await Promise.all(people.map(async person =>
        (await drop.connect(person).mint(person.address, 1, { value: price })).wait()))
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

    await t.test('simulates, writes, and hears of it by a filter', async t => {
      const logs = []
      const errors = []
      const onError = error => errors.push(error)
      const end = reader.watchContractEvent(
        { ...drop, eventName: 'PassesMinted', args: { to: own }, onLogs: found => logs.push(...found), onError })
      t.after(end)
      await new Promise(resolve => setTimeout(resolve, 500))  // until the filter is there
      for (const person of people) {
        const { request } = await reader.simulateContract({
          ...drop, account: person.account, functionName: 'mint', args: [person.account.address, 1], value: price })
        const receipt = await reader.waitForTransactionReceipt({ hash: await person.writeContract(request) })
        assert.equal(receipt.status, 'success')
      }
      await eventually(() => logs.length === COUNT)
      assert.deepEqual(errors, [])
    })

    await t.test('reads balances of everybody at once', async () => {
      const owned = await Promise.all(people.map(person =>
        reader.readContract({ ...drop, functionName: 'balanceOf', args: [person.account.address] })))
      assert.deepEqual(owned, people.map((_, index) => BigInt(index + 3)))
      // A shard ahead of the others has blocks that the event's height has not come to yet.
      await eventually(async () => 3 * COUNT === (await reader.getContractEvents({
        ...drop, eventName: 'PassesMinted', args: { to: own }, fromBlock: 0n, toBlock: await reader.getBlockNumber(),
      })).length)
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

test('an event that sleeps wakes where it is used', { timeout: 240_000 }, async t => {
  const event = await startEvent(t, { traffic: false })
  const provider = new JsonRpcProvider(event.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const height = async url => Number(await new JsonRpcProvider(url).send('eth_blockNumber', []))
  assert.equal(Number((await provider.getNetwork()).chainId), event.chainId)
  const asleep = await Promise.all(event.shards.map(height))

  const payer = new Wallet(event.people[COUNT - 1], provider)
  const receipt = await (await payer.sendTransaction({ to: RECEIVER, value: parseEther('1') })).wait()

  assert.equal(receipt.status, 1)
  const heights = await Promise.all(event.shards.map(height))
  assert.ok(heights[COUNT - 1] > asleep[COUNT - 1])
  assert.deepEqual(heights.slice(0, -1), asleep.slice(0, -1))  // the others sleep on
})
