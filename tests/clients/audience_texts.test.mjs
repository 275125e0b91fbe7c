// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the audience's page: every language has every text, with the same values in it, and every text
// that the page asks for is there.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

const folder = join(process.env.STUDIO_SOURCE_DIR, 'resources', 'audience')
const { texts } = await import(pathToFileURL(join(folder, 'texts.js')))
const modules = readdirSync(folder).filter(name => name.endsWith('.js'))
const source = modules.map(name => readFileSync(join(folder, name), 'utf8')).join('\n')

const valuesIn = text => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test('every language has every text, and the same values in it', () => {
  const { en, ...others } = texts
  for (const [language, its] of Object.entries(others)) {
    assert.deepEqual(Object.keys(its).sort(), Object.keys(en).sort(), language)
    for (const [key, text] of Object.entries(its)) {
      assert.notEqual(text.trim(), '', `${language}: ${key}`)
      assert.deepEqual(valuesIn(text), valuesIn(en[key]), `${language}: ${key}`)
    }
  }
})

test('every text that is asked for by its whole key is there', () => {
  const asked = [...source.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key]) => key)
  assert.ok(asked.length > 30)
  for (const key of asked) assert.ok(key in texts.en, key)
})

test('so are those whose keys are put together', () => {
  const families = {
    phase: ['open', 'paused', 'ended', 'settled', 'stopped'],
    hint: ['paused', 'ended', 'settled', 'stopped'],
    place: ['sending', 'sent', 'promised', 'included'],
    reason: [...source.matchAll(/'error (\w+)\(/g)].map(([, error]) => error),
  }
  for (const [family, members] of Object.entries(families)) {
    for (const member of members) assert.ok(`${family}${member}` in texts.en, `${family}${member}`)
  }
})

test('no text is left over', () => {
  for (const key of Object.keys(texts.en)) {
    const family = /^(phase|hint|place|reason)/.exec(key)?.[1]
    const isAsked = source.includes(`'${key}'`) || source.includes(`].${key}`) || (family && source.includes(`\`${family}\${`))
    assert.ok(isAsked, key)
  }
})

test('the build embeds every module of the page', () => {
  const listed = readFileSync(join(folder, 'CMakeLists.txt'), 'utf8')
  for (const name of modules) assert.ok(listed.includes(` ${name}`), name)
})
