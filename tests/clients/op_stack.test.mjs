// SPDX-License-Identifier: GPL-3.0-or-later
// viem's OP Stack functions and ethers, unmodified, against a rollup on the studio's local L1: deposits and
// withdrawals of ETH, of an ERC-20 and of an ERC-721, all the way. viem is of the contracts' age: newer ones ask each dispute
// game for l2SequenceNumber(), which those of contracts-bedrock 0.17.3 do not have.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Contract, JsonRpcProvider, Wallet } from 'ethers'
import {
  createPublicClient, createWalletClient, defineChain, erc20Abi, erc721Abi, http, parseAbi, parseEther, parseEventLogs,
} from 'viem-of-granite'
import { privateKeyToAccount } from 'viem-of-granite/accounts'
import { chainConfig, getL2TransactionHashes, publicActionsL1, publicActionsL2, walletActionsL1, walletActionsL2 } from 'viem-of-granite/op-stack'
import { contract, eventually, startRollup } from './studio.mjs'

const L2_BRIDGE = '0x4200000000000000000000000000000000000010'
const L2_TOKEN_FACTORY = '0x4200000000000000000000000000000000000012'
const L2_ERC721_BRIDGE = '0x4200000000000000000000000000000000000014'
const L2_ERC721_FACTORY = '0x4200000000000000000000000000000000000017'
const POLLING_MS = 250
const WAIT = 180_000

const bridgeAbi = parseAbi([
  'function bridgeERC20(address localToken, address remoteToken, uint256 amount, uint32 minGasLimit, bytes extraData)',
])
const factoryAbi = parseAbi([
  'function createOptimismMintableERC20(address remoteToken, string name, string symbol) returns (address)',
  'event OptimismMintableERC20Created(address indexed localToken, address indexed remoteToken, address deployer)',
])
const erc721BridgeAbi = parseAbi([
  'function bridgeERC721(address localToken, address remoteToken, uint256 tokenId, uint32 minGasLimit, bytes extraData)',
])
const erc721FactoryAbi = parseAbi([
  'function createOptimismMintableERC721(address remoteToken, string name, string symbol) returns (address)',
  'event OptimismMintableERC721Created(address indexed localToken, address indexed remoteToken, address deployer)',
])

function chains(rollup) {
  const named = name => ({ [rollup.l1.chainId]: { address: rollup.l1.contract(name) } })
  const l1 = defineChain({
    id: rollup.l1.chainId, name: 'Local L1', nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rollup.l1.url] } },
    contracts: { multicall3: { address: '0xcA11bde05977b3631167028862bE2a173976CA11' } },
  })
  const l2 = defineChain({
    ...chainConfig, id: rollup.chainId, name: 'Rollup', sourceId: l1.id,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 }, rpcUrls: { default: { http: [rollup.url] } },
    contracts: {
      ...chainConfig.contracts,
      portal: named('OptimismPortal (proxy)'),
      disputeGameFactory: named('DisputeGameFactory (proxy)'),
      l1StandardBridge: named('L1StandardBridge (proxy)'),
    },
  })
  return { l1, l2 }
}

function clients(rollup, owner = 0) {
  const { l1, l2 } = chains(rollup)
  const account = privateKeyToAccount(rollup.accounts[owner].key)
  const options = { pollingInterval: POLLING_MS }
  return {
    l1, l2, account,
    publicL1: createPublicClient({ chain: l1, transport: http(), ...options }).extend(publicActionsL1()),
    walletL1: createWalletClient({ account, chain: l1, transport: http(), ...options }).extend(walletActionsL1()),
    publicL2: createPublicClient({ chain: l2, transport: http(), ...options }).extend(publicActionsL2()),
    walletL2: createWalletClient({ account, chain: l2, transport: http(), ...options }).extend(walletActionsL2()),
  }
}

/** From a withdrawal's receipt on L2 to its money on L1; gives the receipt of the finalisation. */
async function finishWithdrawal({ publicL1, walletL1, publicL2, l2, account }, receipt) {
  // viem foretells the next game from those before it: there must be one.
  await eventually(async () => (await publicL1.getGames({ targetChain: l2, limit: 1 })).length > 0, WAIT / 1000)
  const { output, withdrawal } = await publicL1.waitToProve({ receipt, targetChain: l2, timeout: WAIT })
  const proof = await publicL2.buildProveWithdrawal({ output, withdrawal })
  const proveHash = await walletL1.proveWithdrawal({ ...proof, account })
  const proved = await publicL1.waitForTransactionReceipt({ hash: proveHash, timeout: WAIT })
  assert.equal(proved.status, 'success')
  await publicL1.waitToFinalize({ targetChain: l2, withdrawalHash: withdrawal.withdrawalHash, timeout: WAIT })
  const finalHash = await eventually(
    () => walletL1.finalizeWithdrawal({ targetChain: l2, withdrawal, account }).catch(() => null), WAIT / 1000)
  const done = await publicL1.waitForTransactionReceipt({ hash: finalHash, timeout: WAIT })
  assert.equal(done.status, 'success')
  return { withdrawal, done }
}

test('viem/op-stack and ethers', { timeout: 900_000 }, async t => {
  const rollup = await startRollup(t, {
    layers: {
      sequencing: { module: 'single', parameters: { block_time_s: 1, slice_ms: 0 } },
      availability: { module: 'ethereum-calldata', parameters: { batch_every_l1_blocks: 1 } },
      settlement: { module: 'optimism', parameters: { proof_maturity_s: 4, game_finality_s: 2 } },
      proving: { module: 'permissioned', parameters: { proposal_interval_s: 10, challenge_period_s: 8 } },
    },
    arguments: ['--l1-block-time', '1s', '--l1-finality', '8'],
  })
  const all = clients(rollup)
  const { publicL1, walletL1, publicL2, walletL2, l2, account } = all
  let withdrawn

  await t.test('ETH is deposited through the portal', async () => {
    const before = await publicL2.getBalance({ address: account.address })
    const mint = parseEther('3')
    const request = await publicL2.buildDepositTransaction({ mint, to: account.address, account })
    const hash = await walletL1.depositTransaction({ ...request, account })
    const receipt = await publicL1.waitForTransactionReceipt({ hash, timeout: WAIT })
    assert.equal(receipt.status, 'success')
    const [l2Hash] = getL2TransactionHashes(receipt)
    const arrived = await publicL2.waitForTransactionReceipt({ hash: l2Hash, timeout: WAIT })
    assert.equal(arrived.status, 'success')
    assert.equal(await publicL2.getBalance({ address: account.address }), before + mint)
  })

  await t.test('ETH is withdrawn, proven and finalised', async () => {
    const value = parseEther('1')
    const request = await publicL1.buildInitiateWithdrawal({ to: account.address, value, account })
    const rich = await publicL2.getBalance({ address: account.address })
    const hash = await walletL2.initiateWithdrawal({ ...request, account })
    const receipt = await publicL2.waitForTransactionReceipt({ hash, timeout: WAIT })
    // The receipt accounts for all that the account has less.
    const paid = receipt.gasUsed * receipt.effectiveGasPrice + receipt.l1Fee
    assert.ok(receipt.l1Fee > 0n)
    assert.equal(await publicL2.getBalance({ address: account.address }), rich - value - paid)
    const portal = rollup.l1.contract('OptimismPortal (proxy)')
    const escrow = await publicL1.getBalance({ address: portal })
    withdrawn = await finishWithdrawal(all, receipt)
    assert.equal(await publicL1.getBalance({ address: portal }), escrow - value)
    assert.equal(await publicL1.getWithdrawalStatus({ receipt, targetChain: l2 }), 'finalized')
  })

  await t.test('a finalised withdrawal cannot be finalised again', async () => {
    await assert.rejects(walletL1.finalizeWithdrawal({ targetChain: l2, withdrawal: withdrawn.withdrawal, account }))
  })

  await t.test('an ERC-20 goes over the standard bridges and back', async () => {
    const { abi, bytecode } = contract('GameToken')
    const amount = 1000n
    const deployed = await publicL1.waitForTransactionReceipt({
      hash: await walletL1.deployContract({ abi, bytecode, args: ['Gold', 'GLD', account.address, 10n ** 6n, 0n] }),
      timeout: WAIT,
    })
    const token = deployed.contractAddress
    const created = await publicL2.waitForTransactionReceipt({
      hash: await walletL2.writeContract({
        address: L2_TOKEN_FACTORY, abi: factoryAbi, functionName: 'createOptimismMintableERC20', args: [token, 'Gold', 'GLD'],
      }),
      timeout: WAIT,
    })
    const [{ args: { localToken: l2Token } }] = parseEventLogs({ abi: factoryAbi, logs: created.logs })
    const l1Bridge = rollup.l1.contract('L1StandardBridge (proxy)')
    const balance = (client, address) =>
      client.readContract({ address, abi: erc20Abi, functionName: 'balanceOf', args: [account.address] })
    const owned = await balance(publicL1, token)
    for (const call of [
      { address: token, abi: erc20Abi, functionName: 'approve', args: [l1Bridge, amount] },
      { address: l1Bridge, abi: bridgeAbi, functionName: 'bridgeERC20', args: [token, l2Token, amount, 200_000, '0x'] },
    ]) {
      const receipt = await publicL1.waitForTransactionReceipt({ hash: await walletL1.writeContract(call), timeout: WAIT })
      assert.equal(receipt.status, 'success')
    }
    await eventually(async () => (await balance(publicL2, l2Token)) === amount, 120)
    assert.equal(await balance(publicL1, token), owned - amount)
    const back = await publicL2.waitForTransactionReceipt({
      hash: await walletL2.writeContract({
        address: L2_BRIDGE, abi: bridgeAbi, functionName: 'bridgeERC20', args: [l2Token, token, amount, 200_000, '0x'],
      }),
      timeout: WAIT,
    })
    assert.equal(back.status, 'success')
    await finishWithdrawal(all, back)
    assert.equal(await balance(publicL2, l2Token), 0n)
    assert.equal(await balance(publicL1, token), owned)
  })

  await t.test('an ERC-721 changes hands on L2 and comes back to its new owner', async () => {
    const { abi, bytecode } = contract('DropPass')
    const others = clients(rollup, 1)
    const send = async (client, wallet, call) => {
      const receipt = await client.waitForTransactionReceipt({ hash: await wallet.writeContract(call), timeout: WAIT })
      assert.equal(receipt.status, 'success')
      return receipt
    }
    const pass = 1n
    const deployed = await publicL1.waitForTransactionReceipt({
      hash: await walletL1.deployContract({ abi, bytecode, args: ['Passes', 'PASS', account.address, 0n, 9n, 9n, 1n, 1n] }),
      timeout: WAIT,
    })
    const token = deployed.contractAddress
    const created = await send(publicL2, walletL2, {
      address: L2_ERC721_FACTORY, abi: erc721FactoryAbi, functionName: 'createOptimismMintableERC721', args: [token, 'Passes', 'PASS'],
    })
    const [{ args: { localToken: l2Token } }] = parseEventLogs({ abi: erc721FactoryAbi, logs: created.logs })
    const owner = (client, address) =>
      client.readContract({ address, abi: erc721Abi, functionName: 'ownerOf', args: [pass] }).catch(() => null)
    const l1Bridge = rollup.l1.contract('L1ERC721Bridge (proxy)')
    await send(publicL1, walletL1, { address: token, abi, functionName: 'mint', args: [account.address, 1n] })
    await send(publicL1, walletL1, { address: token, abi: erc721Abi, functionName: 'approve', args: [l1Bridge, pass] })
    await send(publicL1, walletL1, {
      address: l1Bridge, abi: erc721BridgeAbi, functionName: 'bridgeERC721', args: [token, l2Token, pass, 300_000, '0x'],
    })
    assert.equal((await owner(publicL1, token)).toLowerCase(), l1Bridge.toLowerCase())
    await eventually(async () => (await owner(publicL2, l2Token)) === account.address, 120)
    await send(publicL2, walletL2, {
      address: l2Token, abi: erc721Abi, functionName: 'transferFrom', args: [account.address, others.account.address, pass],
    })
    const back = await send(publicL2, others.walletL2, {
      address: L2_ERC721_BRIDGE, abi: erc721BridgeAbi, functionName: 'bridgeERC721', args: [l2Token, token, pass, 300_000, '0x'],
    })
    assert.equal(await owner(publicL2, l2Token), null)
    await finishWithdrawal(others, back)
    assert.equal(await owner(publicL1, token), others.account.address)
  })

  await t.test('ethers sees both chains and what settles between them', async () => {
    const l1 = new JsonRpcProvider(rollup.l1.url, undefined, { pollingInterval: POLLING_MS })
    const l2Provider = new JsonRpcProvider(rollup.url, undefined, { pollingInterval: POLLING_MS })
    t.after(() => { l1.destroy(); l2Provider.destroy() })
    assert.equal(Number((await l1.getNetwork()).chainId), rollup.l1.chainId)
    const wallet = new Wallet(rollup.accounts[1].key, l1)
    const before = await l2Provider.getBalance(wallet.address)
    const portal = new Contract(rollup.l1.contract('OptimismPortal (proxy)'), [
      'function depositTransaction(address to, uint256 value, uint64 gasLimit, bool isCreation, bytes data) payable',
    ], wallet)
    await (await portal.depositTransaction(wallet.address, 5n, 100_000n, false, '0x', { value: 5n })).wait()
    await eventually(async () => (await l2Provider.getBalance(wallet.address)) === before + 5n, 120)
    const safe = await eventually(async () => {
      const block = await l2Provider.getBlock('safe')
      return block.number > 0 ? block : null
    }, 120)
    const finalized = await l2Provider.getBlock('finalized')
    assert.ok(finalized.number <= safe.number)
  })
})
