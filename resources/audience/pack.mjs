// SPDX-License-Identifier: GPL-3.0-or-later
// node pack.mjs <folder> <file of the page>…
// Writes the page, ethers and their licences as C++ constants, compressed as they are sent: every phone of a room
// fetches them over one Wi-Fi. The same files give the same bytes: gzip's header has no time in it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEDIA_TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.txt': 'text/plain' };
/** What is in ethers' bundle, with the file of its licence. */
const BUNDLED = {
  ethers: 'LICENSE.md', '@adraffy/ens-normalize': 'LICENSE', '@noble/curves': 'LICENSE', '@noble/hashes': 'LICENSE',
  'aes-js': 'LICENSE.txt',
};
const HEADER = `// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/audience/pack.mjs.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace studio::audience_files {

/// A file of the page for phones, as it is sent.
struct File {
    std::string_view name;        // as in the address: "app.js"
    std::string_view media_type;  // with its charset
    std::string_view entity_tag;  // a hash of the content, in quotes, for ETag
    std::span<const std::uint8_t> gzip;
};

std::span<const File> files();
/// Null when the page has no such file. The address without a name is "index.html".
const File* find(std::string_view name);

}  // namespace studio::audience_files
`;

const here = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(here(path));

function licences() {
  const parts = Object.entries(BUNDLED).map(([name, file]) => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    return `${name} ${version} (${license})\n\n${read(`node_modules/${name}/${file}`).toString().trim()}\n`;
  });
  const own = 'This page is a part of Rollup Studio, which is free software under the GNU General Public License,\n'
    + 'version 3 or later: https://www.gnu.org/licenses/gpl-3.0.html\n\n'
    + 'It signs with ethers, whose file ethers.js holds these works, unchanged:\n';
  return Buffer.from([own, ...parts].join(`\n${'-'.repeat(78)}\n\n`));
}

// A string literal: a compiler reads it many times faster than a list of numbers.
function literal(bytes) {
  const rows = [];
  for (let i = 0; i < bytes.length; i += 24) {
    const octal = [...bytes.subarray(i, i + 24)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
    rows.push(`    "${octal.join('')}"`);
  }
  return rows.join('\n');
}

function packed({ name, content }) {
  const tag = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { name, tag, type: `${MEDIA_TYPES[extname(name)]}; charset=utf-8`, bytes: gzipSync(content, { level: 9 }) };
}

const row = ({ name, tag, type, bytes }, i) =>
  `    {"${name}", "${type}", "\\"${tag}\\"", {kBytes${i}, ${bytes.length}}},`;

const source = (files) => `// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/audience/pack.mjs.
#include <embedded/audience_files.hpp>

namespace studio::audience_files {
namespace {

${files.map(({ bytes }, i) => `constexpr std::uint8_t kBytes${i}[] =\n${literal(bytes)};`).join('\n')}
constexpr File kFiles[] = {
${files.map(row).join('\n')}
};

}  // namespace

std::span<const File> files() { return kFiles; }

const File* find(std::string_view name) {
    if (name.empty()) name = "index.html";
    for (const File& file : kFiles)
        if (file.name == name) return &file;
    return nullptr;
}

}  // namespace studio::audience_files
`;

const [folder, ...page] = process.argv.slice(2);
const files = [
  ...page.map((name) => ({ name, content: read(name) })),
  { name: 'ethers.js', content: read('node_modules/ethers/dist/ethers.min.js') },
  { name: 'licences.txt', content: licences() },
].map(packed);
mkdirSync(`${folder}/include/embedded`, { recursive: true });
writeFileSync(`${folder}/include/embedded/audience_files.hpp`, HEADER);
writeFileSync(`${folder}/audience_files.cpp`, source(files));
