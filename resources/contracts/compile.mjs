// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the contracts of this folder: node compile.mjs OUTPUT_DIR
// solc, OpenZeppelin and the OP Stack's contracts come from node_modules beside this script. For each contract
// OUTPUT_DIR gets <name>.json; artifacts_data.cpp embeds them all. The same sources give the same bytes on every
// machine.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import solc from 'solc';
import { embed } from './embed.mjs';
import { readOpContracts } from './op_contracts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const settings = {
  evmVersion: 'prague',
  // With more runs EphemeralClaims grows towards the limit of 24,576 bytes (EIP-170).
  optimizer: { enabled: true, runs: 1000 },
  // Without the metadata hash, comments and paths do not change the bytecode.
  metadata: { bytecodeHash: 'none', appendCBOR: false },
  outputSelection: {
    '*': {
      '*': ['abi', 'storageLayout', 'evm.bytecode.object', 'evm.deployedBytecode.object', 'evm.methodIdentifiers', 'metadata'],
    },
  },
};

function compile(ownFiles) {
  const sources = {};
  for (const file of ownFiles) sources[file] = { content: readFileSync(join(here, file), 'utf8') };
  const imported = {};
  const findImport = (path) => {
    const file = join(here, path.startsWith('@') ? 'node_modules' : '.', path);
    try {
      imported[path] = { content: readFileSync(file, 'utf8') };
      return { contents: imported[path].content };
    } catch (error) {
      return { error: error.message };
    }
  };
  const input = JSON.stringify({ language: 'Solidity', sources, settings });
  const output = JSON.parse(solc.compile(input, { import: findImport }));
  return { output, sources: { ...sources, ...imported } };
}

// Warnings of our own files stop the build as errors do, as everywhere else in this repository;
// warnings of a library are its authors' affair.
function stopOnProblems(problems = []) {
  const inLibrary = (problem) => problem.sourceLocation?.file.startsWith('@') ?? false;
  const serious = problems.filter((p) => p.severity === 'error' || (p.severity === 'warning' && !inLibrary(p)));
  for (const problem of serious) console.error(problem.formattedMessage);
  if (serious.length > 0) process.exit(1);
}

function artifactsOf(ownFiles, { output, sources }) {
  return ownFiles.map((file) => {
    const name = file.replace(/\.sol$/, '');
    const contract = output.contracts[file][name];
    const needed = Object.keys(JSON.parse(contract.metadata).sources).sort();
    return {
      name,
      package: '',
      abi: contract.abi,
      bytecode: `0x${contract.evm.bytecode.object}`,
      deployedBytecode: `0x${contract.evm.deployedBytecode.object}`,
      storageLayout: contract.storageLayout,
      methodIdentifiers: contract.evm.methodIdentifiers,
      source: file,
      sources: Object.fromEntries(needed.map((path) => [path, sources[path]])),
    };
  });
}

const [outputDir] = process.argv.slice(2);
if (!outputDir) {
  console.error('usage: node compile.mjs OUTPUT_DIR');
  process.exit(2);
}
const ownFiles = readdirSync(here).filter((name) => name.endsWith('.sol')).sort();
const compiled = compile(ownFiles);
stopOnProblems(compiled.output.errors);
const op = readOpContracts(join(here, 'node_modules'));
const artifacts = [...artifactsOf(ownFiles, compiled), ...op.artifacts];
mkdirSync(outputDir, { recursive: true });
for (const artifact of artifacts) {
  writeFileSync(join(outputDir, `${artifact.name}.json`), `${JSON.stringify(artifact, null, 1)}\n`);
}
writeFileSync(join(outputDir, 'artifacts_data.cpp'), embed({ artifacts, preinstalls: op.preinstalls, licences: [op.licence] }));
