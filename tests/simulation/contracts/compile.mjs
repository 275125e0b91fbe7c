// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the contracts that simulations deploy: node compile.mjs NPM_DIR OUTPUT_FILE
// solc comes from the packages of resources/contracts. The output has {name: {abi, bytecode}}.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [npmDir, outputFile] = process.argv.slice(2);
const solc = createRequire(join(npmDir, 'package.json'))('solc');
const here = dirname(fileURLToPath(import.meta.url));

const files = readdirSync(here).filter((name) => name.endsWith('.sol')).sort();
const input = {
  language: 'Solidity',
  sources: Object.fromEntries(files.map((file) => [file, { content: readFileSync(join(here, file), 'utf8') }])),
  settings: {
    evmVersion: 'prague',
    optimizer: { enabled: true, runs: 200 },
    outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
  },
};
const output = JSON.parse(solc.compile(JSON.stringify(input)));
const errors = (output.errors ?? []).filter((problem) => problem.severity === 'error');
for (const problem of errors) console.error(problem.formattedMessage);
if (errors.length > 0) process.exit(1);

const contracts = {};
for (const file of Object.values(output.contracts))
  for (const [name, { abi, evm }] of Object.entries(file)) contracts[name] = { abi, bytecode: evm.bytecode.object };
writeFileSync(outputFile, `${JSON.stringify(contracts)}\n`);
