// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the page: the browser's if we speak it, or the one the visitor chose.
import { keep, recall } from './kept.js'
import { texts } from './texts.js'

const RIGHT_TO_LEFT = new Set(['ur'])

function preferred() {
  const chosen = recall('language')
  if (texts[chosen]) return chosen
  const wanted = navigator.languages ?? [navigator.language]
  return wanted.map(tag => tag.split('-')[0]).find(tag => texts[tag]) ?? 'en'
}

let current = preferred()

function dress() {
  document.documentElement.lang = current
  document.documentElement.dir = RIGHT_TO_LEFT.has(current) ? 'rtl' : 'ltr'
}
dress()

export const otherLanguage = () => Object.keys(texts).find(tag => tag !== current)

export function switchLanguage() {
  current = otherLanguage()
  keep('language', current)
  dress()
}

/**
 * The text of a key, with {name} filled from `values`. Each value is set apart (U+2068 … U+2069), so that a
 * name or number in the other direction does not turn the sentence around.
 */
export const say = (key, values = {}) =>
  texts[current][key].replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name]}\u2069`)
