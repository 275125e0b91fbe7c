// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people read them. They are bigints all the way: no wei passes through a double.
const SHOWN_DIGITS = 6

/** 1500000000000000000n with 18 decimals is "1.5". Fewer digits than there are end with "…". */
export function amount(units, decimals = 18) {
  const one = 10n ** BigInt(decimals)
  const whole = grouped(units / one)
  const digits = (units % one).toString().padStart(decimals, '0').replace(/0+$/, '')
  if (digits === '' || decimals === 0) return whole
  const zeros = /^0*/.exec(digits)[0].length
  const kept = units / one === 0n ? zeros + SHOWN_DIGITS : SHOWN_DIGITS
  return digits.length > kept ? `${whole}.${digits.slice(0, kept)}…` : `${whole}.${digits}`
}

export const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

export const seconds = ms => (ms / 1000).toFixed(ms < 9950 ? 1 : 0)

export const shortHex = hex => `${hex.slice(0, 6)}…${hex.slice(-4)}`
