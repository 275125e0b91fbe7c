// SPDX-License-Identifier: GPL-3.0-or-later
// Which certificates of a committee count, after engine/modules/availability/committee/README.md.
import { bls12_381 as curve } from '@noble/curves/bls12-381'
import { keccak256 } from 'ethers'

const SUITE = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_POP_'
const LEAST_LIFETIME = 604_800n
const CERTIFICATE_SIZE = 128

const G1 = curve.G1.ProjectivePoint
const G2 = curve.G2.ProjectivePoint

const hex = bytes => '0x' + Buffer.from(bytes).toString('hex')
const number = bytes => BigInt(hex(bytes))
const eight = value => Buffer.from(BigInt(value).toString(16).padStart(16, '0'), 'hex')
const bytes = text => Buffer.from(text.slice(2), 'hex')

export function keysetHash({ quorum, keys }) {
  return keccak256(Buffer.concat([eight(quorum), eight(keys.length), ...keys.map(bytes)]))
}

/** The certificate in a batcher transaction's payload; undefined: there is none. */
export function read(payload) {
  const all = bytes(payload)
  const isOurs = all[0] === 1 && all[1] === 1 && all[2] === 0x63
  if (!isOurs || all.length !== 3 + CERTIFICATE_SIZE) return undefined
  const body = all.subarray(3)
  return {
    keyset: hex(body.subarray(0, 32)),
    data: hex(body.subarray(32, 64)),
    expiry: number(body.subarray(64, 72)),
    signers: number(body.subarray(72, 80)),
    signature: body.subarray(80),
    promise: Buffer.concat([body.subarray(32, 64), body.subarray(64, 72)])
  }
}

function point(group, encoded) {
  try {
    const read = group.fromHex(encoded)
    read.assertValidity()
    return read.equals(group.ZERO) ? undefined : read
  } catch {
    return undefined
  }
}

function isSigned(certificate, keys) {
  const sum = point(G1, certificate.signature)
  if (!sum) return false
  const key = keys.map(each => point(G2, bytes(each))).reduce((left, right) => left.add(right))
  const hashed = G1.fromAffine(curve.G1.hashToCurve(certificate.promise, { DST: SUITE }).toAffine())
  return curve.fields.Fp12.eql(curve.pairing(hashed, key), curve.pairing(sum, G2.BASE))
}

export function counts(certificate, keyset, l1Time) {
  if (certificate.keyset !== keysetHash(keyset)) return false
  if (certificate.signers >> BigInt(keyset.keys.length) !== 0n) return false
  const signers = keyset.keys.filter((_, i) => (certificate.signers >> BigInt(i)) & 1n)
  if (keyset.quorum < 1 || signers.length < keyset.quorum) return false
  if (certificate.expiry < BigInt(l1Time) + LEAST_LIFETIME) return false
  return isSigned(certificate, signers)
}
