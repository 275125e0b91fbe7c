// SPDX-License-Identifier: GPL-3.0-or-later
// A token that every visitor may claim once.
import { encoded, read } from './contract.js'
import { change, model } from './model.js'
import { send } from './sender.js'

/** holdings: { units, decimals, claimUnits, hasClaimed } */
export async function refresh() {
  const { address } = model.key
  const [units, hasClaimed, claimUnits, decimals] = await read(
    [['balanceOf', address], ['claimed', address], ['claimAmount'], ['decimals']])
  if (units === null) return
  change({ holdings: { units, hasClaimed, claimUnits, decimals: Number(decimals ?? 18) } })
}

export const receive = refresh

export const commands = {
  claim: () => send('claim', encoded('claim')),
}
