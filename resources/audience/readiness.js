// SPDX-License-Identifier: GPL-3.0-or-later
// What the main button says, whether it can be pressed, and the line below it.
import { amount, grouped } from './amounts.js'
import { canPay } from './cost.js'
import { say } from './language.js'
import { inFlight, model } from './model.js'

const no = (label, hint = '') => ({ label, hint, isBusy: false, isOn: false })
const busy = (label, hint = '') => ({ label, hint, isBusy: true, isOn: false })
const yes = (label, hint) => ({ label, hint, isBusy: false, isOn: true })

/** What keeps any visitor from doing anything; null when nothing does. */
export function obstacle() {
  const { event, connection, commands, joining, refusal } = model
  if (connection === 'gone') return no(say('buttonGone'), say('hintgone'))
  if (event.phase !== 'open') return no(say(`phase${event.phase}`), say(`hint${event.phase}`))
  if (!commands) return busy(say('opening'))
  if (joining === 'refused') return no(say('buttonRefused'), say(refusal))
  if (joining !== 'ready') return busy(say('buttonCoins'), say('hintCoins'))
  return null
}

function spent() {
  if (canPay()) return null
  return model.isLate ? no(say('buttonLate'), say('hintLate')) : no(say('buttonSpent'), say('hintSpent'))
}

function saleOver(soldOut) {
  const { event, holdings } = model
  if (event.supply?.cap != null && event.supply.taken >= event.supply.cap) {
    return no(say('buttonSoldOut'), say(event.shard ? 'hintSoldOutHere' : soldOut, { cap: grouped(event.supply.cap) }))
  }
  if (event.wallet_limit !== null && holdings?.bought >= event.wallet_limit) {
    return no(say('buttonLimit'), say('hintLimit', { limit: event.wallet_limit }))
  }
  return null
}

function priceWords({ price_wei: price, symbol }) {
  return BigInt(price) > 0n ? say('hintPrice', { amount: amount(BigInt(price)), symbol }) : say('hintFree')
}

const saleStop = soldOut =>
  (model.event.phase === 'open' && model.connection !== 'gone' ? saleOver(soldOut) ?? obstacle() : obstacle())

export function passButton() {
  const { event, holdings } = model
  if (inFlight().length > 0) return busy(say('buttonMinting'), priceWords(event))
  const stop = saleStop('hintSoldOut')
  if (stop) return stop
  return spent() ?? yes(say(holdings?.passes.length > 0 ? 'buttonMintMore' : 'buttonMint'), priceWords(event))
}

const isUnderWay = what => inFlight().some(action => action.what === what)

export function ticketButton() {
  const { event, holdings } = model
  if (isUnderWay('buy')) return busy(say('buttonBuying'), priceWords(event))
  const stop = saleStop('hintSoldOutSeats')
  if (stop) return stop
  if (inFlight().length > 0) return no(say('buttonBuy'), priceWords(event))
  return spent() ?? yes(say(holdings?.bought > 0 ? 'buttonBuyMore' : 'buttonBuy'), priceWords(event))
}

export function enterButton() {
  const hint = say('hintEnter')
  if (isUnderWay('enter')) return busy(say('buttonEntering'), hint)
  const stop = obstacle()
  if (stop) return stop
  return inFlight().length > 0 ? no(say('buttonEnter'), hint) : spent() ?? yes(say('buttonEnter'), hint)
}

export function tokenButton() {
  const { holdings, event } = model
  if (inFlight().length > 0) return busy(say('buttonClaiming'), say('hintClaim'))
  if (holdings?.hasClaimed) return no(say('buttonClaimed'), say(event.phase === 'open' ? 'hintClaimed' : `hint${event.phase}`))
  const stop = obstacle()
  if (stop) return stop
  if (!holdings) return busy(say('opening'))
  const { claimUnits, decimals } = holdings
  return spent() ?? yes(say('buttonClaim', { amount: amount(claimUnits, decimals), symbol: event.contract.symbol }), say('hintClaim'))
}

export function gamePad() {
  const stop = obstacle() ?? (model.holdings ? null : busy(say('opening')))
  return stop ?? (inFlight().length > 0 ? yes('', say('hintGame')) : spent() ?? yes('', say('hintGame')))
}
