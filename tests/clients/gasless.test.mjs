// SPDX-License-Identifier: GPL-3.0-or-later
// A gasless rollup with an allow list, for wallets that know nothing of either: ethers and viem, unmodified.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract, ContractFactory, JsonRpcProvider, Wallet, parseEther } from 'ethers'
import { createPublicClient, createWalletClient, defineChain, http } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { contract, eventually, startRollup } from './studio.mjs'

const { abi, bytecode } = contract('DropPass')
const PORTAL = ['function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable']
const ORACLE = '0x420000000000000000000000000000000000000F'

test('gasless, with an allow list', { timeout: 180_000 }, async t => {
  const listed = Wallet.createRandom()
  const rollup = await startRollup(t, {
    arguments: ['--l1-block-time', '1s', '--l1-finality', '4'],
    genesis: [{ address: listed.address, balance_wei: '0', label: 'A guest without money' }],
    layers: {
      execution: { module: 'evm', parameters: { block_gas_limit_m: 30, gasless: true } },
      sequencing: { module: 'single', parameters: { block_time_s: 1, slice_ms: 200, senders: 'genesis' } },
      availability: { module: 'ethereum-calldata', parameters: {} },
      settlement: { module: 'optimism', parameters: {} },
      proving: { module: 'permissioned', parameters: {} },
    },
  })
  const provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: 200 })
  t.after(() => provider.destroy())
  const guest = listed.connect(provider)
  let drop

  await t.test('ethers deploys and mints from an account without money', async () => {
    assert.equal(await provider.getBalance(guest.address), 0n)
    drop = await new ContractFactory(abi, bytecode, guest).deploy('Guests', 'GST', guest.address, 0n, 100, 10, 1, 1)
    await drop.waitForDeployment()
    const receipt = await (await drop.mint(guest.address, 2)).wait()
    assert.equal(receipt.status, 1)
    assert.equal(receipt.gasPrice, 0n)
    assert.ok(receipt.gasUsed > 50_000n)
    assert.equal(await drop.balanceOf(guest.address), 2n)
    const raw = await provider.send('eth_getTransactionReceipt', [receipt.hash])
    assert.equal(BigInt(raw.l1Fee), 0n)
    assert.ok(BigInt(raw.l1GasUsed) > 0n)
  })

  await t.test('so does viem', async () => {
    const chain = defineChain({
      id: rollup.chainId, name: 'Gasless', nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
      rpcUrls: { default: { http: [rollup.url] } },
    })
    const account = privateKeyToAccount(listed.privateKey)
    const wallet = createWalletClient({ account, chain, transport: http() })
    const client = createPublicClient({ chain, transport: http(), pollingInterval: 200 })
    const hash = await wallet.writeContract({
      address: await drop.getAddress(), abi, functionName: 'mint', args: [account.address, 3n],
    })
    const receipt = await client.waitForTransactionReceipt({ hash })
    assert.equal(receipt.status, 'success')
    assert.equal(await client.getGasPrice(), 0n)
    assert.equal(await drop.balanceOf(account.address), 5n)
  })

  await t.test('tells wallets that data cost nothing either', async () => {
    const oracle = new Contract(ORACLE, ['function getL1Fee(bytes) view returns (uint256)'], provider)
    assert.equal(await oracle.getL1Fee('0x' + '5a'.repeat(1000)), 0n)
    assert.equal((await provider.getBlock('latest')).baseFeePerGas, 0n)
  })

  await t.test('stays so after full blocks', async () => {
    const from = await provider.getBlockNumber()
    let nonce = await guest.getNonce()
    // Init code that loops until its gas is gone.
    const burn = { data: '0x5b600056', gasLimit: 15_000_000 }
    for (let i = 0; i < 4; ++i) await guest.sendTransaction({ ...burn, nonce: nonce++ })
    await eventually(async () => (await guest.getNonce()) === nonce)
    const last = await provider.getBlockNumber()
    let isFull = false
    for (let number = from; number <= last; ++number) {
      const block = await provider.getBlock(number)
      isFull ||= block.gasUsed > block.gasLimit / 2n
      assert.equal(block.baseFeePerGas, 0n)
    }
    assert.ok(isFull)
  })

  await t.test('says who is not on the list', async () => {
    const stranger = Wallet.createRandom(provider)
    await assert.rejects(
      stranger.sendTransaction({ to: guest.address, gasLimit: 21_000 }),
      error => error.message.includes(stranger.address) && error.message.includes('genesis'),
    )
  })

  await t.test('cannot keep a deposit out', async () => {
    const l1 = new JsonRpcProvider(rollup.l1.url, undefined, { pollingInterval: 200 })
    t.after(() => l1.destroy())
    const stranger = Wallet.createRandom(l1)
    const rich = new Wallet(rollup.accounts[0].key, l1)
    await (await rich.sendTransaction({ to: stranger.address, value: parseEther('1') })).wait()
    const portal = new Contract(rollup.l1.contract('OptimismPortal (proxy)'), PORTAL, stranger)
    const mint = drop.interface.encodeFunctionData('mint', [stranger.address, 1])
    await (await portal.depositTransaction(await drop.getAddress(), 0, 200_000, false, mint)).wait()
    await eventually(async () => (await drop.balanceOf(stranger.address)) === 1n)
  })

  await t.test('is derived from L1 all the same', async () => {
    const head = await provider.getBlockNumber()
    const safe = async () => (await provider.send('eth_getBlockByNumber', ['safe', false]))
    await eventually(async () => Number((await safe()).number) >= head, 60)
    const block = await safe()
    assert.equal((await provider.getBlock(Number(block.number))).hash, block.hash)
  })
})
