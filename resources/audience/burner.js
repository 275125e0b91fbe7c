// SPDX-License-Identifier: GPL-3.0-or-later
// The key of this phone: made here, kept here, and never sent anywhere. It is made from the browser's own
// randomness, which plain http has too.
import { Wallet, hexlify, keccak256 } from './ethers.js'
import { change, model } from './model.js'
import { isKeeping, keep, ofThisEvent, recall } from './kept.js'
import { livesHere } from './shard_place.js'

let wallet = null

function restored(text) {
  try {
    return new Wallet(text)
  } catch {
    return null // nothing kept yet, or something else under our name
  }
}

function created() {
  for (;;) {
    const made = restored(hexlify(crypto.getRandomValues(new Uint8Array(32))))
    // All but some 2^-128 of the numbers are keys; of an event of several shards one in so many lives here.
    if (made && livesHere(made.address)) return made
  }
}

export function takeKey() {
  const name = ofThisEvent('key')
  wallet = restored(recall(name)) ?? created()
  const isKept = keep(name, wallet.privateKey) && isKeeping
  change({ key: { address: wallet.address, privateKey: wallet.privateKey, isKept } })
}

/** { raw, hash } of a transaction (EIP-1559) to the event's contract, at the fees the stage names. */
export async function signed({ nonce, data, value }) {
  const { chain_id: chainId, contract, gas, fees } = model.event
  const raw = await wallet.signTransaction({
    type: 2, chainId, nonce, to: contract.address, data, value, gasLimit: BigInt(gas),
    maxFeePerGas: BigInt(fees.max_fee_per_gas), maxPriorityFeePerGas: BigInt(fees.max_priority_fee_per_gas),
  })
  return { raw, hash: keccak256(raw) }
}
