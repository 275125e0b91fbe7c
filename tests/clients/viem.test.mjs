// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  BaseError, ContractFunctionRevertedError, createPublicClient, createWalletClient, defineChain, http,
  parseEther, webSocket,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { contract, eventually, startRollup } from './studio.mjs'

const { abi, bytecode } = contract('GameToken')
const SUPPLY = parseEther('1000')
const CLAIM = parseEther('5')

test('viem', { timeout: 180_000 }, async t => {
  const rollup = await startRollup(t)
  const chain = defineChain({
    id: rollup.chainId,
    name: 'Studio',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rollup.url], webSocket: [rollup.webSocketUrl] } },
  })
  const reader = createPublicClient({ chain, transport: http(), pollingInterval: 200 })
  const listener = createPublicClient({ chain, transport: webSocket(rollup.webSocketUrl, { reconnect: false }) })
  t.after(async () => (await listener.transport.getRpcClient()).close())
  const [organiser, player] = rollup.accounts.map(account =>
    createWalletClient({ account: privateKeyToAccount(account.key), chain, transport: http() }))
  const wait = hash => reader.waitForTransactionReceipt({ hash, timeout: 30_000 })
  let token

  await t.test('deploys a contract', async () => {
    const hash = await organiser.deployContract(
      { abi, bytecode, args: ['Coins', 'CNS', organiser.account.address, SUPPLY, CLAIM] })
    const receipt = await wait(hash)
    assert.equal(receipt.status, 'success')
    token = { address: receipt.contractAddress, abi }
    assert.equal(await reader.readContract({ ...token, functionName: 'totalSupply' }), SUPPLY)
  })

  await t.test('hears heads, logs and pending transactions over WebSocket', async () => {
    const heads = []
    const claims = []
    const pending = []
    const onError = error => assert.fail(error)
    const ends = [
      listener.watchBlocks({ onBlock: block => heads.push(block.number), onError }),
      listener.watchContractEvent(
        { ...token, eventName: 'Claimed', onLogs: logs => claims.push(...logs), onError }),
      listener.watchPendingTransactions({ onTransactions: hashes => pending.push(...hashes), onError }),
    ]
    await eventually(() => heads.length > 0)
    const hash = await player.writeContract({ ...token, functionName: 'claim' })
    await wait(hash)
    await eventually(() => claims.length === 1 && pending.includes(hash))
    assert.equal(claims[0].args.player, player.account.address)
    assert.equal(claims[0].args.amount, CLAIM)
    assert.equal(claims[0].transactionHash, hash)
    for (const end of ends) end()
  })

  await t.test('simulates, writes and finds the events', async () => {
    const { request } = await reader.simulateContract(
      { ...token, account: player.account, functionName: 'transfer', args: [organiser.account.address, 7n] })
    const receipt = await wait(await player.writeContract(request))
    const events = await reader.getContractEvents(
      { ...token, eventName: 'Transfer', args: { from: player.account.address }, fromBlock: 0n })
    assert.equal(events.length, 1)
    assert.equal(events[0].blockNumber, receipt.blockNumber)
    assert.equal(events[0].args.value, 7n)
  })

  await t.test('decodes a custom error of a revert', async () => {
    await assert.rejects(
      reader.simulateContract(
        { ...token, account: player.account, functionName: 'distribute', args: [[], 1n] }),
      error => {
        assert.ok(error instanceof BaseError)
        const revert = error.walk(cause => cause instanceof ContractFunctionRevertedError)
        assert.equal(revert.data.errorName, 'OwnableUnauthorizedAccount')
        return true
      })
  })

  await t.test('asks in one batch', async () => {
    const batching = createPublicClient({ chain, transport: http(undefined, { batch: true }) })
    const [number, id, price, balance] = await Promise.all([
      batching.getBlockNumber(), batching.getChainId(), batching.getGasPrice(),
      batching.getBalance({ address: player.account.address }),
    ])
    assert.ok(number > 0n && price > 0n && balance > 0n)
    assert.equal(id, rollup.chainId)
  })

  await t.test('reads blocks, fees, proofs and accounts', async () => {
    const block = await reader.getBlock({ includeTransactions: true })
    assert.equal((await reader.getBlock({ blockHash: block.hash })).number, block.number)
    const fees = await reader.estimateFeesPerGas()
    assert.ok(fees.maxFeePerGas >= block.baseFeePerGas)
    const history = await reader.getFeeHistory({ blockCount: 4, rewardPercentiles: [25, 75] })
    assert.equal(history.reward.length, history.gasUsedRatio.length)
    const proof = await reader.getProof({ address: token.address, storageKeys: [`0x${'00'.repeat(32)}`] })
    assert.ok(proof.accountProof.length > 0)
    const count = await reader.getTransactionCount({ address: player.account.address, blockTag: 'pending' })
    assert.equal(count, 2)
    const pending = await reader.getBlock({ blockTag: 'pending' })
    assert.ok(pending.number > block.number)
  })
})
