// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine writes, read by the implementation beside this file.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { hexToBytes, parseTransaction, recoverTransactionAddress } from 'viem'
import { decodeBlob, decodeChannel, decodePayload, joinFrames } from './decode.mjs'

const SEEDS = 40
const binaries = process.env.STUDIO_BIN_DIR
if (!binaries) throw new Error('the environment variable STUDIO_BIN_DIR must be set')

function written(seed) {
  const text = execFileSync(join(binaries, 'op_batches_writer'), [String(seed)], { maxBuffer: 1 << 28 })
  return JSON.parse(text, (key, value) =>
    ['timestamp', 'epochNumber', 'genesisTime', 'blockTime', 'chainId'].includes(key) ? BigInt(value) : value)
}

/** How often each kind came by, so that the test cannot pass by seeing none. */
const seen = new Map()

function note(kind) {
  seen.set(kind, (seen.get(kind) ?? 0) + 1)
}

function withoutSenders(batches) {
  const plain = transactions => transactions.map(transaction => transaction.bytes)
  return batches.map(batch => batch.kind === 'singular'
    ? { ...batch, transactions: plain(batch.transactions) }
    : { ...batch, blocks: batch.blocks.map(block => ({ ...block, transactions: plain(block.transactions) })) })
}

function transactionsOf(batches) {
  return batches.flatMap(batch => batch.kind === 'singular'
    ? batch.transactions : batch.blocks.flatMap(block => block.transactions))
}

test('every sort of batch comes back to the byte', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { rollup, compression, payloads, blobs, batches } = written(seed)
    const carried = [...payloads.map(hexToBytes), ...blobs.map(blob => decodeBlob(hexToBytes(blob)))]
    const channels = joinFrames(carried.flatMap(decodePayload))
    const decoded = channels.flatMap(channel => decodeChannel(channel, rollup))
    assert.deepEqual(decoded, withoutSenders(batches), `seed ${seed}`)
    note(compression)
    note(carried.length > 1 ? 'several payloads' : 'one payload')
    note(channels.length > 1 ? 'several channels' : 'one channel')
    if (blobs.length > 0) note('blobs')
    for (const batch of batches) note(batch.kind)
    for (const transaction of transactionsOf(batches)) {
      const parsed = parseTransaction(transaction.bytes)
      note(parsed.type)
      if (parsed.type === 'legacy') note(parsed.chainId ? 'protected' : 'unprotected')
      if (!parsed.to) note('creation')
    }
  }
  const kinds = ['zlib', 'brotli', 'several payloads', 'one payload', 'several channels', 'blobs', 'singular',
    'span', 'legacy', 'eip2930', 'eip1559', 'eip7702', 'protected', 'unprotected', 'creation']
  for (const kind of kinds) assert.ok(seen.get(kind) > 0, `no case had: ${kind}`)
})

test('transactions put together again are signed by their senders', { timeout: 120_000 }, async () => {
  let count = 0
  for (let seed = 1; seed <= 8; seed++)
    for (const { bytes, sender } of transactionsOf(written(seed).batches)) {
      const address = await recoverTransactionAddress({ serializedTransaction: bytes })
      assert.equal(address.toLowerCase(), sender)
      count++
    }
  assert.ok(count > 100, `only ${count} transactions`)
})
