#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// The compiler from npm with the face of the native one, as far as forge looks at it: forge would otherwise
// download a compiler.
import { readFileSync } from 'node:fs'
import solc from 'solc'

if (process.argv.includes('--standard-json')) process.stdout.write(solc.compile(readFileSync(0, 'utf8')))
else {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++')
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`)
}
