// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract, ContractFactory, JsonRpcProvider, Wallet, WebSocketProvider, parseEther } from 'ethers'
import { contract, eventually, startRollup } from './studio.mjs'

const { abi, bytecode } = contract('DropPass')
const PRICE = parseEther('0.01')

test('ethers', { timeout: 180_000 }, async t => {
  const rollup = await startRollup(t)
  const provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: 200 })
  const socket = new WebSocketProvider(rollup.webSocketUrl)
  t.after(() => {
    provider.destroy()
    return socket.destroy()
  })
  const organiser = new Wallet(rollup.accounts[0].key, provider)
  const buyer = new Wallet(rollup.accounts[1].key, provider)
  let drop

  await t.test('names the chain', async () => {
    assert.equal(Number((await provider.getNetwork()).chainId), rollup.chainId)
    assert.equal(organiser.address, rollup.accounts[0].address)
    assert.ok((await provider.getBalance(organiser.address)) > parseEther('1'))
  })

  await t.test('deploys and reads a contract', async () => {
    const factory = new ContractFactory(abi, bytecode, organiser)
    drop = await factory.deploy('Clients', 'CLI', organiser.address, PRICE, 100, 10, 1, 1)
    await drop.waitForDeployment()
    assert.equal(await drop.name(), 'Clients')
    assert.equal(await drop.price(), PRICE)
    assert.notEqual(await provider.getCode(await drop.getAddress()), '0x')
  })

  await t.test('hears heads and logs over WebSocket', async () => {
    const heads = []
    const passes = []
    const heard = new Contract(await drop.getAddress(), abi, socket)
    await socket.on('block', number => heads.push(number))
    await heard.on('PassesMinted', (from, to, first, quantity) => passes.push({ from, first, quantity }))
    const receipt = await (await drop.connect(buyer).mint(buyer.address, 2, { value: PRICE * 2n })).wait()
    assert.equal(receipt.status, 1)
    await eventually(() => passes.length === 1 && heads.length >= 2)
    assert.deepEqual(passes[0], { from: buyer.address, first: 1n, quantity: 2n })
    for (let i = 1; i < heads.length; ++i) assert.equal(heads[i], heads[i - 1] + 1)
    await heard.removeAllListeners()
    await socket.removeAllListeners()
  })

  await t.test('finds past events', async () => {
    const found = await drop.queryFilter(drop.filters.PassesMinted(buyer.address), 0, 'latest')
    assert.equal(found.length, 1)
    assert.equal(found[0].args.quantity, 2n)
    const block = await found[0].getBlock()
    assert.ok(block.transactions.includes(found[0].transactionHash))
  })

  await t.test('hears events by polling a filter', async () => {
    const passes = []
    await drop.on('PassesMinted', (from, to, first) => passes.push(first))
    await (await drop.connect(buyer).mint(buyer.address, 1, { value: PRICE })).wait()
    await eventually(() => passes.length === 1)
    assert.deepEqual(passes, [3n])
    await drop.removeAllListeners()
  })

  await t.test('decodes a custom error of a revert', async () => {
    await assert.rejects(drop.connect(buyer).mint.staticCall(buyer.address, 1), error => {
      assert.equal(error.code, 'CALL_EXCEPTION')
      assert.equal(error.revert.name, 'WrongPayment')
      return true
    })
  })

  await t.test('asks about old blocks', async () => {
    const deployed = (await drop.deploymentTransaction().wait()).blockNumber
    assert.equal(await drop.totalMinted({ blockTag: deployed }), 0n)
    assert.equal(await drop.totalMinted(), 3n)
  })

  await t.test('is told why a transaction is refused', async () => {
    const sent = { to: buyer.address, value: 1n, gasLimit: 21_000 }
    await assert.rejects(organiser.sendTransaction({ ...sent, nonce: 0 }), { code: 'NONCE_EXPIRED' })
    const poor = Wallet.createRandom(provider)
    await assert.rejects(poor.sendTransaction(sent), { code: 'INSUFFICIENT_FUNDS' })
    await assert.rejects(provider.send('eth_makeMeRich', []), { code: 'UNSUPPORTED_OPERATION' })
  })
})
