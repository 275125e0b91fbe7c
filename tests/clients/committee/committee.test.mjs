// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's committee writes and thinks, read by the implementation beside this file.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { keccak256 } from 'ethers'
import { counts, keysetHash, read } from './check.mjs'

const SEEDS = 10
const binaries = process.env.STUDIO_BIN_DIR
if (!binaries) throw new Error('the environment variable STUDIO_BIN_DIR must be set')

test('both agree on every certificate', { timeout: 240_000 }, () => {
  let good = 0
  let bad = 0
  for (let seed = 1; seed <= SEEDS; seed++) {
    const committee = JSON.parse(execFileSync(join(binaries, 'certificates_writer'), [String(seed)]))
    assert.equal(keysetHash(committee), committee.hash)
    for (const posting of committee.postings) {
      const certificate = read(posting.commitment)
      const mine = certificate !== undefined && counts(certificate, committee, posting.l1Time)
      assert.equal(mine, posting.counts, `seed ${seed}: ${posting.commitment} at ${posting.l1Time}`)
      if (mine) assert.equal(certificate.data, keccak256(posting.payload))
      mine ? good++ : bad++
    }
  }
  assert.ok(good > 20 && bad > 20, `${good} good ones and ${bad} bad ones say little`)
})
