// SPDX-License-Identifier: GPL-3.0-or-later
// The OP Stack's contracts that the engine deploys or puts into a genesis, as their package publishes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageName = '@eth-optimism/contracts-bedrock';

const onL1 = [
  'AddressManager', 'AnchorStateRegistry', 'DelayedWETH', 'DisputeGameFactory', 'FaultDisputeGame', 'L1ChugSplashProxy',
  'L1CrossDomainMessenger', 'L1ERC721Bridge', 'L1StandardBridge', 'MIPS', 'OptimismMintableERC20Factory',
  'OptimismPortal2', 'PermissionedDisputeGame', 'PreimageOracle', 'ProtocolVersions', 'Proxy', 'ProxyAdmin',
  'ResolvedDelegateProxy', 'SuperchainConfig', 'SystemConfig',
];
const onL2 = [
  'BaseFeeVault', 'DeployerWhitelist', 'EAS', 'GasPriceOracle', 'GovernanceToken', 'L1Block', 'L1BlockNumber', 'L1FeeVault',
  'L2CrossDomainMessenger', 'L2ERC721Bridge', 'L2StandardBridge', 'L2ToL1MessagePasser', 'LegacyMessagePasser',
  'OptimismMintableERC721Factory', 'SchemaRegistry', 'SequencerFeeVault', 'WETH',
];
// Made by the factories above; the explorer decodes their calls.
const madeByFactories = ['OptimismMintableERC20', 'OptimismMintableERC721'];

function artifactOf(folder, name, version) {
  const artifact = JSON.parse(readFileSync(join(folder, 'forge-artifacts', `${name}.sol`, `${name}.json`), 'utf8'));
  const [source] = Object.keys(artifact.metadata.settings.compilationTarget);
  return {
    name,
    package: `${packageName} ${version}`,
    abi: artifact.abi,
    bytecode: artifact.bytecode.object,
    deployedBytecode: artifact.deployedBytecode.object,
    storageLayout: artifact.storageLayout,
    source,
    sources: { [source]: { content: readFileSync(join(folder, source), 'utf8') } },
  };
}

// Contracts of other projects that stand at their usual addresses from genesis on. The package has them as
// constants of a library: an address and the code, by one name.
function preinstallsOf(folder) {
  const text = readFileSync(join(folder, 'src/libraries/Preinstalls.sol'), 'utf8');
  const codes = new Map(
    [...text.matchAll(/bytes internal constant (\w+?)(?:Template)?Code =\s*hex"([0-9a-f]+)";/g)].map((m) => [m[1], m[2]]),
  );
  return [...text.matchAll(/address internal constant (\w+) = (0x[0-9a-fA-F]{40});/g)]
    .filter(([, name]) => codes.has(name))
    .map(([, name, address]) => ({ name, address, code: `0x${codes.get(name)}` }));
}

export function readOpContracts(modules) {
  const folder = join(modules, packageName);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    artifacts: [...onL1, ...onL2, ...madeByFactories].sort().map((name) => artifactOf(folder, name, version)),
    preinstalls: preinstallsOf(folder),
    licence: { component: `${packageName} ${version}`, text: readFileSync(join(folder, 'LICENSE'), 'utf8') },
  };
}
