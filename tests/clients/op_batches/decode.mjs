// SPDX-License-Identifier: GPL-3.0-or-later
// The OP Stack's batches from the specification (specs.optimism.io, protocol): derivation.md, delta/span-batches.md,
// ecotone/derivation.md (blobs), fjord/derivation.md (brotli), isthmus/derivation.md (EIP-7702). Bytes in, plain
// objects with hex strings and bigints out; what is wrong is thrown.
import { brotliDecompressSync, inflateSync } from 'node:zlib'
import { bytesToHex, fromRlp, hexToBigInt, numberToHex, toRlp } from 'viem'

const FRAME_DATA_MAX = 1_000_000
const RLP_BYTES_MAX = 100_000_000
const ELEMENTS_MAX = 10_000_000n

function check(condition, what) {
  if (!condition) throw new Error(what)
}

/** Takes bytes off the front of a buffer. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes
    this.at = 0
  }
  get left() {
    return this.bytes.length - this.at
  }
  take(size) {
    check(size <= this.left, `${size} bytes wanted, ${this.left} left`)
    this.at += size
    return this.bytes.subarray(this.at - size, this.at)
  }
  hex(size) {
    return bytesToHex(this.take(size))
  }
  uint(size) {
    return this.take(size).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  /** Protobuf's base-128 varint. */
  uvarint() {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.uint(1)
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) {
        check(value < 1n << 64n, 'a varint above 64 bits')
        return value
      }
    }
  }
  /** A big-endian number, padded to whole bytes; bit i is that of element i. */
  bitlist(count) {
    const bytes = this.take(Math.ceil(count / 8))
    const number = bytes.length === 0 ? 0n : BigInt(bytesToHex(bytes))
    check(number >> BigInt(count) === 0n, 'bits beyond the end of a list')
    return Array.from({ length: count }, (_, i) => (number >> BigInt(i)) & 1n)
  }
  /** One RLP item with its header. */
  rlpItem() {
    const first = this.bytes[this.at]
    check(first !== undefined, 'no RLP item left')
    const start = this.at
    if (first < 0x80) return this.take(1)
    const base = first < 0xc0 ? 0x80 : 0xc0
    const isLong = first - base > 55
    this.take(1)
    const size = isLong ? this.uint(first - base - 55) : first - base
    this.take(size)
    return this.bytes.subarray(start, this.at)
  }
}

/** Frames of a batcher transaction's payload, version 0. */
export function decodePayload(payload) {
  const reader = new Reader(payload)
  check(reader.uint(1) === 0, 'no payload of frames')
  const frames = []
  while (reader.left > 0) {
    const channel = reader.hex(16)
    const number = reader.uint(2)
    const size = reader.uint(4)
    check(size <= FRAME_DATA_MAX, 'a frame is too large')
    const data = reader.take(size)
    const isLast = reader.uint(1)
    check(isLast <= 1, 'a frame does not say whether it is the last one')
    frames.push({ channel, number, data, isLast: isLast === 1 })
  }
  check(frames.length > 0, 'no frames')
  return frames
}

/** Whole channels, in the order in which they end. */
export function joinFrames(frames) {
  const open = new Map()
  const channels = []
  for (const frame of frames) {
    if (!open.has(frame.channel)) open.set(frame.channel, [])
    const pieces = open.get(frame.channel)
    check(frame.number === pieces.length, 'frames out of order')
    pieces.push(frame.data)
    if (!frame.isLast) continue
    channels.push(Buffer.concat(pieces))
    open.delete(frame.channel)
  }
  check(open.size === 0, 'a channel does not end')
  return channels
}

function decompress(channel) {
  const options = { maxOutputLength: RLP_BYTES_MAX }
  const method = channel[0] & 0x0f
  if (method === 8 || method === 15) return inflateSync(channel, options)
  check(channel[0] === 1, 'unknown compression')
  return brotliDecompressSync(channel.subarray(1), options)
}

/** Batches of a channel; `rollup` is { genesisTime, blockTime, chainId }, all bigint. */
export function decodeChannel(channel, rollup) {
  const reader = new Reader(decompress(channel))
  const batches = []
  while (reader.left > 0) {
    const batch = Buffer.from(fromRlp(reader.rlpItem(), 'bytes'))
    check(batch.length > 0, 'an empty batch')
    check(batch[0] <= 1, 'unknown version of a batch')
    batches.push(batch[0] === 0 ? decodeSingular(batch.subarray(1)) : decodeSpan(batch.subarray(1), rollup))
  }
  return batches
}

const numberOf = hex => (hex === '0x' ? 0n : hexToBigInt(hex))

function decodeSingular(bytes) {
  const fields = fromRlp(bytesToHex(bytes), 'hex')
  check(Array.isArray(fields) && fields.length === 5, 'a singular batch has five fields')
  const [parentHash, epochNumber, epochHash, timestamp, transactions] = fields
  return {
    kind: 'singular',
    parentHash,
    epochNumber: numberOf(epochNumber),
    epochHash,
    timestamp: numberOf(timestamp),
    transactions,
  }
}

function decodeSpan(bytes, rollup) {
  const reader = new Reader(bytes)
  const firstTime = rollup.genesisTime + reader.uvarint()
  const lastEpoch = reader.uvarint()
  const parentCheck = reader.hex(20)
  const l1OriginCheck = reader.hex(20)
  const blockCount = reader.uvarint()
  check(blockCount > 0n && blockCount <= ELEMENTS_MAX, 'a wrong number of blocks')
  const originBits = reader.bitlist(Number(blockCount))
  const counts = originBits.map(() => reader.uvarint())
  const total = counts.reduce((sum, count) => sum + count, 0n)
  check(total <= ELEMENTS_MAX, 'too many transactions')
  const transactions = decodeSpanTransactions(reader, Number(total), rollup.chainId)
  check(reader.left === 0, 'bytes behind the span')
  const changes = originBits.reduce((sum, bit) => sum + bit, 0n)
  let epochNumber = lastEpoch - changes // that of the parent
  const blocks = originBits.map((bit, i) => {
    epochNumber += bit
    return {
      timestamp: firstTime + BigInt(i) * rollup.blockTime,
      epochNumber,
      originChanged: bit === 1n,
      transactions: transactions.splice(0, Number(counts[i])),
    }
  })
  return { kind: 'span', parentCheck, l1OriginCheck, blocks }
}

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i))

function decodeSpanTransactions(reader, count, chainId) {
  const creates = reader.bitlist(count)
  const yParities = reader.bitlist(count)
  const signatures = times(count, () => ({ r: reader.hex(32), s: reader.hex(32) }))
  const recipients = creates.map(bit => (bit === 1n ? '0x' : reader.hex(20)))
  const datas = times(count, () => {
    const type = reader.bytes[reader.at] < 0x80 ? reader.uint(1) : 0
    return { type, fields: fromRlp(bytesToHex(reader.rlpItem()), 'hex') }
  })
  const nonces = times(count, () => reader.uvarint())
  const gasLimits = times(count, () => reader.uvarint())
  const protectedBits = reader.bitlist(datas.filter(data => data.type === 0).length)
  return times(count, i => fullTransaction({
    ...datas[i],
    ...signatures[i],
    yParity: yParities[i],
    to: recipients[i],
    nonce: nonces[i],
    gasLimit: gasLimits[i],
    isProtected: datas[i].type === 0 ? protectedBits.shift() === 1n : true,
    chainId,
  }))
}

/** An RLP number: no leading zeros, and none at all for 0. */
function rlpNumber(value) {
  const number = typeof value === 'bigint' ? value : hexToBigInt(value)
  if (number === 0n) return '0x'
  const hex = numberToHex(number).slice(2)
  return `0x${hex.length % 2 ? '0' : ''}${hex}`
}

/** EIP-2718's form, from the columns of a span. */
function fullTransaction(t) {
  const [nonce, gas, chainId] = [t.nonce, t.gasLimit, t.chainId].map(rlpNumber)
  const signature = [t.r, t.s].map(rlpNumber)
  const f = t.fields
  switch (t.type) {
    case 0: {
      const v = t.isProtected ? 35n + 2n * t.chainId + t.yParity : 27n + t.yParity
      return toRlp([nonce, f[1], gas, t.to, f[0], f[2], rlpNumber(v), ...signature])
    }
    case 1:
      return typed('01', [chainId, nonce, f[1], gas, t.to, f[0], f[2], f[3], rlpNumber(t.yParity), ...signature])
    case 2:
      return typed('02',
        [chainId, nonce, f[1], f[2], gas, t.to, f[0], f[3], f[4], rlpNumber(t.yParity), ...signature])
    case 4:
      return typed('04',
        [chainId, nonce, f[1], f[2], gas, t.to, f[0], f[3], f[4], f[5], rlpNumber(t.yParity), ...signature])
    default:
      throw new Error(`a transaction of type ${t.type}`)
  }
}

const typed = (type, fields) => `0x${type}${toRlp(fields).slice(2)}`

/** The payload inside a blob, version 0: 31 bytes of each field element, and 24 bits of four elements' tops. */
export function decodeBlob(blob) {
  check(blob.length === 4096 * 32, 'not a blob')
  const pieces = []
  for (let at = 0; at < blob.length; at += 128) {
    const [a, b, c, d] = [0, 32, 64, 96].map(offset => blob[at + offset])
    check(((a | b | c | d) & 0xc0) === 0, 'a field element uses its highest bits')
    const x = a | ((b & 0b0011_0000) << 2)
    const y = (b & 0b0000_1111) | ((d & 0b0000_1111) << 4)
    const z = c | ((d & 0b0011_0000) << 2)
    const tail = i => blob.subarray(at + 32 * i + 1, at + 32 * (i + 1))
    pieces.push(tail(0), Buffer.of(x), tail(1), Buffer.of(y), tail(2), Buffer.of(z), tail(3))
  }
  const data = Buffer.concat(pieces)
  check(data[0] === 0, 'unknown encoding of a blob')
  const size = data.readUIntBE(1, 3)
  check(size <= data.length - 4, 'a blob too short for its data')
  check(data.subarray(4 + size).every(byte => byte === 0), 'bytes behind the data of a blob')
  return data.subarray(4, 4 + size)
}
