// SPDX-License-Identifier: GPL-3.0-or-later
// A rollup that sleeps, for wallets that know nothing of it: ethers and viem, unmodified.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JsonRpcProvider, Wallet, WebSocketProvider, parseEther } from 'ethers'
import { createPublicClient, createWalletClient, defineChain, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { eventually, startRollup } from './studio.mjs'

const RECEIVER = '0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a'
const chainOf = rollup => defineChain({
  id: rollup.chainId, name: 'Asleep', nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: [rollup.url] } },
})

async function raw(url, method) {
  const reply = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [] }),
  })
  return (await reply.json()).result
}

test('ethers wakes it with its first transaction', { timeout: 120_000 }, async t => {
  const rollup = await startRollup(t, { arguments: ['--activation', 'demand'] })
  assert.equal(await raw(rollup.url, 'eth_blockNumber'), '0x0')
  const provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  assert.equal((await provider.getNetwork()).chainId, BigInt(rollup.chainId))
  assert.equal(await raw(rollup.url, 'eth_blockNumber'), '0x0')  // asking for its name has not woken it

  const sent = await new Wallet(rollup.accounts[0].key, provider).sendTransaction({ to: RECEIVER, value: parseEther('1') })

  assert.equal((await sent.wait()).status, 1)
  assert.equal(await provider.getBalance(RECEIVER), parseEther('1'))
})

test('viem wakes it, lets it fall asleep, and wakes it again', { timeout: 120_000 }, async t => {
  const rollup = await startRollup(t, { arguments: ['--activation', 'demand', '--sleep-after', '3s'] })
  const chain = chainOf(rollup)
  const account = privateKeyToAccount(rollup.accounts[0].key)
  const client = createPublicClient({ chain, transport: http(), pollingInterval: 200 })
  const wallet = createWalletClient({ account, chain, transport: http() })
  const pay = async () => client.waitForTransactionReceipt({
    hash: await wallet.sendTransaction({ to: RECEIVER, value: parseEther('1') }),
  })

  assert.equal((await pay()).status, 'success')
  // Asleep it makes no blocks; polling for its height does not wake it.
  let last
  await eventually(async () => {
    const now = await raw(rollup.url, 'eth_blockNumber')
    await new Promise(resolve => setTimeout(resolve, 2_500))
    last = await raw(rollup.url, 'eth_blockNumber')
    return now === last
  }, 60)
  assert.equal((await pay()).status, 'success')
  assert.equal(await client.getBalance({ address: RECEIVER }), parseEther('2'))
  assert.ok(await client.getBlockNumber() > BigInt(last))
})

test('a WebSocket subscription wakes it', { timeout: 120_000 }, async t => {
  const rollup = await startRollup(t, { arguments: ['--activation', 'demand'] })
  const provider = new WebSocketProvider(rollup.webSocketUrl)
  t.after(() => provider.destroy())

  const block = await new Promise(resolve => provider.once('block', resolve))

  assert.ok(block >= 1)
})
