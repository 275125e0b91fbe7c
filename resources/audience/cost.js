// SPDX-License-Identifier: GPL-3.0-or-later
// What an action costs at most, and whether the key has as much.
import { model } from './model.js'

export function actionCost({ gas, fees, price_wei: price, gasless } = model.event) {
  return BigInt(price) + (gasless ? 0n : BigInt(gas) * BigInt(fees.max_fee_per_gas))
}

export const canPay = () => model.balance === null || model.balance >= actionCost()
