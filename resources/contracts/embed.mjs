// SPDX-License-Identifier: GPL-3.0-or-later
// Writes compiled contracts as C++ constants behind <contracts/artifacts.hpp>.

function byteRows(hex) {
  const bytes = hex.slice(2).match(/../g) ?? [];
  const rows = [];
  for (let i = 0; i < bytes.length; i += 24) rows.push(`    ${bytes.slice(i, i + 24).map((b) => `0x${b},`).join('')}`);
  return rows.join('\n');
}

function constants(artifact) {
  const { name } = artifact;
  return `constexpr std::uint8_t k${name}InitCode[] = {
${byteRows(artifact.bytecode)}
};
constexpr std::uint8_t k${name}RuntimeCode[] = {
${byteRows(artifact.deployedBytecode)}
};
constexpr std::string_view k${name}Abi = R"~~~(${JSON.stringify(artifact.abi)})~~~";
constexpr std::string_view k${name}StorageLayout = R"~~~(${JSON.stringify(artifact.storageLayout)})~~~";
constexpr std::string_view k${name}Source = R"~~~(${artifact.sources[artifact.source].content})~~~";
`;
}

const row = ({ name }) =>
  `    {"${name}", k${name}Abi, k${name}InitCode, k${name}RuntimeCode, k${name}StorageLayout, k${name}Source},`;

export function embed(artifacts) {
  return `// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/contracts/embed.mjs.
#include <contracts/artifacts.hpp>

namespace studio::contracts {
namespace {

${artifacts.map(constants).join('\n')}
constexpr Artifact kArtifacts[] = {
${artifacts.map(row).join('\n')}
};

}  // namespace

std::span<const Artifact> all() { return kArtifacts; }

}  // namespace studio::contracts
`;
}
