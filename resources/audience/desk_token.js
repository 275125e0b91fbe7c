// SPDX-License-Identifier: GPL-3.0-or-later
// A token that every visitor may claim once.
import { encoded, read } from './contract.js'
import { model } from './model.js'
import { send } from './sender.js'

/** holdings: { units, decimals, claimUnits, hasClaimed } */
export async function look() {
  const { address } = model.key
  const [units, hasClaimed, claimUnits, decimals] = await read(
    [['balanceOf', address], ['claimed', address], ['claimAmount'], ['decimals']])
  return units === null ? null : { units, hasClaimed, claimUnits, decimals: Number(decimals ?? 18) }
}

/** A receipt does not say how much there is now. */
export const receive = async () => false

export const commands = {
  claim: () => send('claim', encoded('claim')),
}
