// SPDX-License-Identifier: GPL-3.0-or-later
// Writes contracts as C++ constants behind <contracts/artifacts.hpp>.

// A string literal: a compiler reads it many times faster than a list of numbers.
function literal(hex) {
  const bytes = hex.slice(2).match(/../g) ?? [];
  const rows = [];
  for (let i = 0; i < bytes.length; i += 24) {
    rows.push(`    "${bytes.slice(i, i + 24).map((b) => `\\${parseInt(b, 16).toString(8).padStart(3, '0')}`).join('')}"`);
  }
  return rows.join('\n');
}

const size = (hex) => (hex.length - 2) / 2;

// The code that the constructor leaves behind is part of the code that runs it.
function runtimeOffset({ name, bytecode, deployedBytecode }) {
  const at = bytecode.indexOf(deployedBytecode.slice(2));
  if (at < 0 || at % 2 !== 0) throw new Error(`${name}: its runtime code is no part of its init code`);
  return (at - 2) / 2;
}

function constants(artifact) {
  const { name } = artifact;
  return `constexpr std::uint8_t k${name}Code[] =
${literal(artifact.bytecode)};
constexpr std::string_view k${name}Abi = R"~~~(${JSON.stringify(artifact.abi)})~~~";
constexpr std::string_view k${name}StorageLayout = R"~~~(${JSON.stringify(artifact.storageLayout)})~~~";
constexpr std::string_view k${name}Source = R"~~~(${artifact.sources[artifact.source].content})~~~";
`;
}

function artifactRow(artifact) {
  const { name } = artifact;
  const code = `{k${name}Code, ${size(artifact.bytecode)}}`;
  const runtime = `{k${name}Code + ${runtimeOffset(artifact)}, ${size(artifact.deployedBytecode)}}`;
  return `    {"${name}", "${artifact.package}", k${name}Abi, ${code}, ${runtime}, k${name}StorageLayout, k${name}Source},`;
}

const addressBytes = (address) => address.slice(2).match(/../g).map((b) => `0x${b}`).join(', ');
const preinstallConstant = ({ name, code }) => `constexpr std::uint8_t k${name}Preinstall[] =\n${literal(code)};`;
const preinstallRow = ({ name, address, code }) =>
  `    {"${name}", Address{{${addressBytes(address)}}}, {k${name}Preinstall, ${size(code)}}},`;
const licenceRow = ({ component, text }) => `    {"${component}", R"~~~(${text})~~~"},`;

export function embed({ artifacts, preinstalls, licences }) {
  return `// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/contracts/embed.mjs.
#include <contracts/artifacts.hpp>

namespace studio::contracts {
namespace {

${artifacts.map(constants).join('\n')}
constexpr Artifact kArtifacts[] = {
${artifacts.map(artifactRow).join('\n')}
};

${preinstalls.map(preinstallConstant).join('\n')}
constexpr Preinstall kPreinstalls[] = {
${preinstalls.map(preinstallRow).join('\n')}
};

constexpr Licence kLicences[] = {
${licences.map(licenceRow).join('\n')}
};

}  // namespace

std::span<const Artifact> all() { return kArtifacts; }
std::span<const Preinstall> preinstalls() { return kPreinstalls; }
std::span<const Licence> licences() { return kLicences; }

}  // namespace studio::contracts
`;
}
