// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// Every limit on something that comes from outside, in one place; a section for each room.
/// A limit that the protocol fixes cites its section instead of a measurement.
namespace studio::limits {

// --- base ----------------------------------------------------------------------------------------
/// Files and sockets that the program asks the system to let it have open, and how many of them connections
/// from outside leave for stores, logs and the L1.
inline constexpr std::size_t kMaxOpenFiles = 65'536;
inline constexpr std::size_t kOpenFilesKept = 512;

// --- codec ---------------------------------------------------------------------------------------
/// Lists inside lists when a whole RLP item is checked. Ethereum's own objects need 5.
inline constexpr std::size_t kRlpMaxDepth = 1024;
/// Objects and arrays inside each other in JSON text.
inline constexpr std::size_t kJsonMaxDepth = 128;
/// Tuples and arrays inside each other in one ABI type.
inline constexpr std::size_t kAbiMaxDepth = 16;
/// Characters of one ABI type, as in a JSON ABI.
inline constexpr std::size_t kAbiMaxTypeLength = 4096;
/// Values made by one ABI decoding; overlapping offsets would otherwise grow without bound.
inline constexpr std::size_t kAbiMaxValues = 65'536;
/// Bytes copied out by one ABI decoding, for the same reason.
inline constexpr std::size_t kAbiMaxDecodedBytes = 8U << 20U;
/// Characters of a rendered call or event; what is longer ends in an ellipsis.
inline constexpr std::size_t kAbiMaxRenderedLength = 4096;
/// Functions, events and errors together in one JSON ABI.
inline constexpr std::size_t kAbiMaxEntries = 10'000;

// --- crypto --------------------------------------------------------------------------------------
/// scrypt cost of key files we write, and the most we accept; 2^20 needs 1 GiB at r = 8.
inline constexpr std::uint64_t kKeystoreScryptN = 1U << 17U;
inline constexpr std::uint64_t kKeystoreMaxScryptN = 1U << 20U;
/// The largest product of scrypt's r and p.
inline constexpr std::uint64_t kKeystoreMaxScryptRp = 64;
/// Bytes of memory scrypt may take: a little more than N = 2^20 needs with the usual r = 8.
inline constexpr std::uint64_t kKeystoreMaxScryptMemory = (1U << 30U) + (1U << 20U);
/// The most PBKDF2 rounds accepted; wallets write 10,240 to 1,000,000.
inline constexpr std::uint64_t kKeystoreMaxPbkdf2Rounds = 10'000'000;
/// Bytes of salt or encrypted text accepted in a key file.
inline constexpr std::size_t kKeystoreMaxFieldBytes = 1024;
/// Short inputs whose Keccak-256 a thread remembers, a power of two; 112 bytes each.
inline constexpr std::size_t kKeccakMemoPlaces = 1U << 14U;

// --- evm -----------------------------------------------------------------------------------------
/// Analysed bytecode kept for all chains of the process.
inline constexpr std::size_t kEvmCodeCacheBytes = 64U << 20U;
/// Memory of all frames of one transaction together. Gas for more than this would cost 2^41.
inline constexpr std::uint64_t kEvmMaxMemoryBytes = std::uint64_t{1} << 31U;
/// Steps and bytes that one struct log (debug_traceTransaction) holds.
inline constexpr std::size_t kEvmStructLogMaxSteps = 100'000;
inline constexpr std::size_t kEvmStructLogMaxBytes = 64U << 20U;
/// Frames of one call trace, and bytes of input and output it keeps in all.
inline constexpr std::size_t kEvmCallTraceMaxFrames = 20'000;
inline constexpr std::size_t kEvmCallTraceMaxBytes = 64U << 20U;
/// Bytes of accounts, codes and slots that one prestate trace keeps.
inline constexpr std::size_t kEvmPrestateMaxBytes = 64U << 20U;

// --- state ---------------------------------------------------------------------------------------
/// Memory for the diffs of the newest blocks. With a history behind it the state keeps fewer than
/// ChainState::kRecentBlocks when they are large, since the history answers for the others.
inline constexpr std::size_t kRecentDiffBytes = 16U << 20U;

/// How far behind the head the root of a state with changes is worked out, as go-ethereum keeps states.
inline constexpr std::uint64_t kRootsMaxBlocksBack = 128;
/// Accounts that those blocks changed, in all: the chain waits while they are undone and done again, which
/// takes half a second for so many.
inline constexpr std::size_t kRootsMaxChanges = 50'000;

// --- store ---------------------------------------------------------------------------------------
/// Free disk space below which people are warned, and below which nothing more is written.
inline constexpr std::uint64_t kDiskWarnBytes = 1024ULL << 20U;
inline constexpr std::uint64_t kDiskStopBytes = 512ULL << 20U;
/// eth_getLogs: blocks searched, logs given, time taken (facts: what other nodes allow).
inline constexpr std::uint64_t kLogsMaxBlocks = 100'000;
inline constexpr std::size_t kLogsMaxResults = 20'000;
inline constexpr std::int64_t kLogsMaxMs = 10'000;
/// Bytes of their data in one answer: a single log may hold megabytes.
inline constexpr std::size_t kLogsMaxBytes = 64U << 20U;
/// The same for one page of the explorer's list.
inline constexpr std::int64_t kLogPageMaxMs = 500;
/// Bytes of a design or settings file that are read.
inline constexpr std::size_t kDesignFileMaxBytes = 4U << 20U;
/// Samples that wait for the next block; older ones go first.
inline constexpr std::size_t kMetricMaxPending = 20'000;
/// Memory for decoded blocks, for stored records and for decoded state changes, each. A page of the explorer
/// asks for a few blocks; more than these would only make a program that runs for days look as if it leaked.
inline constexpr std::size_t kStoreCacheBytes = 16U << 20U;

// --- archive -------------------------------------------------------------------------------------
/// Files of one archive and bytes of them together, which is what unpacking may write; bytes of the list of
/// contents, of a path in it, and of the rollup's name.
inline constexpr std::size_t kArchiveMaxFiles = 50'000;
inline constexpr std::uint64_t kArchiveMaxBytes = std::uint64_t{64} << 30U;
inline constexpr std::size_t kArchiveMaxManifestBytes = 16U << 20U;
inline constexpr std::size_t kArchiveMaxPathBytes = 200;
inline constexpr std::size_t kArchiveMaxNameBytes = 240;
/// Bytes of one record of an L1 excerpt. A block of 60 million gas has at most 15 MB of transactions and as
/// much of logs (EIP-7623; 8 gas for a byte of a log).
inline constexpr std::size_t kExcerptMaxRecordBytes = 64U << 20U;
/// Memory for blocks of an excerpt that were read and checked.
inline constexpr std::size_t kExcerptCacheBytes = 16U << 20U;

// --- spec ----------------------------------------------------------------------------------------
/// Accounts of a genesis list: with two million a rollup on an L1 takes about 1.5 GB of memory. Bytes of a
/// table that they are read from, problems of it that are told, and characters of one of its lines.
inline constexpr std::size_t kGenesisListMaxAccounts = 2'000'000;
inline constexpr std::size_t kGenesisListMaxBytes = 512U << 20U;
inline constexpr std::size_t kGenesisListMaxProblems = 100;
inline constexpr std::size_t kGenesisListMaxLine = 1000;

// --- load ----------------------------------------------------------------------------------------
/// Users of a load: two, so that one can pay the other, up to what takes a third of a second to derive.
inline constexpr std::uint32_t kLoadMinUsers = 2;
inline constexpr std::uint32_t kLoadMaxUsers = 10'000;
/// The highest rate that can be asked for, far above what one computer signs.
inline constexpr std::uint32_t kLoadMaxRate = 100'000;
/// Transactions signed at once; bounds what a refusal throws away and how long a stop takes (512: 25 ms).
inline constexpr std::size_t kLoadBatch = 512;
/// How much of a rate may be owed when the pool was full; more is forgotten, not sent in a burst later.
inline constexpr std::int64_t kLoadMaxOwedNs = 250'000'000;
/// The users of a load wait while a wallet would have to offer more, in wei a gas. Else a chain that is full
/// for an hour would drive its base fee up until nobody can pay (EIP-1559); so it settles, as on a real one.
inline constexpr std::uint64_t kLoadMaxFeeCapWei = 1'000'000'000'000;
/// How long a curve of arrivals lasts, in seconds: long enough to have a shape, up to a day.
inline constexpr std::uint32_t kLoadMinArrivalS = 10;
inline constexpr std::uint32_t kLoadMaxArrivalS = 86'400;
/// The most that a design puts up for sale.
inline constexpr std::uint64_t kLoadMaxSupply = 1'000'000;
/// How often a sale is asked what is left of it: two view calls, less than a thousandth of a core.
inline constexpr std::int64_t kLoadSupplyPaceNs = 100'000'000;
/// Different reasons of refusal that are counted one by one; further ones count together.
inline constexpr std::size_t kLoadMaxReasons = 32;

// --- rehearsal -----------------------------------------------------------------------------------
/// Rehearsals of one event, how many may come in % of the design's rate, and the chain time of one.
inline constexpr std::uint32_t kRehearsalMaxRuns = 50;
inline constexpr std::uint32_t kRehearsalMaxTurnout = 1'000;
inline constexpr std::uint32_t kRehearsalMinS = 10;
inline constexpr std::uint32_t kRehearsalMaxS = 86'400;
/// Points of a curve over the time in which people come.
inline constexpr std::uint32_t kRehearsalSpans = 120;

// --- txpool --------------------------------------------------------------------------------------
/// Transactions that wait in one mempool.
inline constexpr std::size_t kPoolMaxTransactions = 50'000;
/// Of one sender, in nonce order; the load generator's deployer and wallets stay far below.
inline constexpr std::size_t kPoolMaxPerSender = 4'096;
/// How far a nonce may lie ahead of the sender's next one.
inline constexpr std::uint64_t kPoolMaxNonceGap = 64;
/// Encoded size of one transaction, as other nodes allow.
inline constexpr std::size_t kPoolMaxTransactionBytes = 128U << 10U;
/// A replacement must pay this much more than what it replaces.
inline constexpr std::uint64_t kPoolReplacementPercent = 10;

// --- rollup --------------------------------------------------------------------------------------
/// Commands that wait for a chain's thread.
inline constexpr std::size_t kChainMaxCommands = 1'024;
/// After sleep or a long stall the chain makes at most so many blocks at once, then goes on from now.
inline constexpr int kMaxCatchUpBlocks = 3;
/// Events kept for readers that lag behind.
inline constexpr std::size_t kMaxEvents = 10'000;

// --- metrics -------------------------------------------------------------------------------------
/// Prices in one set, and bytes of each of its texts.
inline constexpr std::size_t kPriceSetMaxInputs = 100;
inline constexpr std::size_t kPriceSetMaxText = 500;

// --- rpc -----------------------------------------------------------------------------------------
/// As geth and reth have them (facts: ADVERSARIAL, the node's limits).
inline constexpr std::size_t kRpcMaxBodyBytes = 5U << 20U;
inline constexpr std::uint32_t kRpcMaxHeaderBytes = 8U << 10U;
inline constexpr std::size_t kRpcMaxBatchItems = 1'000;
inline constexpr std::size_t kRpcMaxBatchReplyBytes = 25U << 20U;
inline constexpr std::int64_t kRpcMaxBatchMs = 30'000;
inline constexpr std::size_t kRpcMaxJsonDepth = 128;
inline constexpr std::uint64_t kRpcMaxCallGas = 50'000'000;
inline constexpr std::int64_t kRpcMaxCallMs = 5'000;
inline constexpr std::size_t kRpcMaxConnections = 128;
inline constexpr std::size_t kRpcMaxSubscriptions = 64;
/// Bytes that wait for a reader that does not read; then it is dropped.
inline constexpr std::size_t kRpcMaxUnsentBytes = 16U << 20U;
inline constexpr std::int64_t kRpcFilterIdleMs = 5 * 60'000;
inline constexpr std::size_t kRpcMaxFilters = 1'024;
/// A request must be complete, and a kept-alive connection used again, within so many seconds.
inline constexpr int kRpcIdleSeconds = 30;
/// A WebSocket connection that gives no sign of life for so long is closed; longer than a batch may take.
inline constexpr int kRpcWebSocketIdleSeconds = 120;
/// A request to an asleep rollup waits for so long until it is awake.
inline constexpr int kRpcWakeSeconds = 60;
/// Ports that are tried when none is asked for.
inline constexpr std::uint16_t kRpcFirstPort = 8545;
inline constexpr std::uint16_t kRpcLastPort = 8645;
/// eth_feeHistory.
inline constexpr std::uint64_t kRpcMaxFeeHistoryBlocks = 1'024;
inline constexpr std::size_t kRpcMaxPercentiles = 100;
/// eth_getProof.
inline constexpr std::size_t kRpcMaxProofKeys = 1'024;
inline constexpr std::size_t kRpcMaxStorageValues = 1'024;
/// Hashes of pooled transactions that filters may still ask for.
inline constexpr std::size_t kRpcRecentPooled = 10'000;

/// eth_simulateV1, as go-ethereum has it: calls of one block and of all.
inline constexpr std::size_t kSimulationMaxBlockCalls = 5'000;
inline constexpr std::size_t kSimulationMaxCalls = 10'000;

// --- audience ------------------------------------------------------------------------------------
/// Guests whose keys the host gives coins.
inline constexpr std::size_t kAudienceMaxGifts = 2'000;
/// Guests who are counted, with coins or without; all others are served as well.
inline constexpr std::size_t kAudienceMaxGuests = 20'000;
/// The same from one address of the network. A hall may come by its router's one address, so this is
/// generous; yet nobody takes all coins from one phone.
inline constexpr std::size_t kAudienceMaxGuestsOfPeer = 500;
/// Browsers keep up to six connections to a page: two hundred and fifty phones may come by one address.
inline constexpr std::size_t kAudienceMaxConnections = 4'096;
inline constexpr std::size_t kAudienceMaxConnectionsOfPeer = 1'536;
/// Who connects says within so many seconds what for.
inline constexpr int kAudienceFirstHeadSeconds = 5;
/// Gas of a guest's call: the page's own need a tenth of it. Calls in a batch, the game reads 81 fields, and
/// the time of one.
inline constexpr std::uint64_t kAudienceMaxCallGas = 2'000'000;
inline constexpr std::size_t kAudienceMaxBatchItems = 100;
inline constexpr std::int64_t kAudienceMaxBatchMs = 1'000;
/// A page asks for little: a field of a game at the most.
inline constexpr std::size_t kAudienceMaxBodyBytes = 64U << 10U;
/// Ports that are tried when none is asked for.
inline constexpr std::uint16_t kAudienceFirstPort = 8700;
inline constexpr std::uint16_t kAudienceLastPort = 8799;

// --- query ---------------------------------------------------------------------------------------
/// Blocks of one simulation, those that fill gaps included (execution-apis, eth_simulateV1).
inline constexpr std::uint64_t kSimulationMaxBlocks = 256;
/// Rows of one page, whatever was asked for.
inline constexpr std::size_t kPageMaxRows = 500;
/// Lines of a transaction's calls, changes and logs that are shown.
inline constexpr std::size_t kTraceRowsMax = 2000;
/// Slots of one contract that can be paged through.
inline constexpr std::size_t kStorageSlotsMax = 100'000;
/// Named slots of one contract; numbers that are tried as keys of a mapping; both when mappings are nested.
inline constexpr std::size_t kSlotNamesMax = 50'000;
inline constexpr std::size_t kNumberKeysMax = 10'000;
inline constexpr std::size_t kNestedKeysMax = 32;
inline constexpr std::size_t kNestedNumbersMax = 256;
/// Code hashes whose contract is remembered.
inline constexpr std::size_t kCodeMatchesMax = 10'000;
/// Bytes of a search text, hits given, and what is looked through for the beginning of a hash.
inline constexpr std::size_t kSearchMaxText = 200;
inline constexpr std::size_t kSearchMaxHits = 20;
inline constexpr std::size_t kSearchRecentBlocks = 1000;
inline constexpr std::size_t kSearchRecentTransactions = 500;

// --- bridging ------------------------------------------------------------------------------------
/// Transfers of a run that are remembered: beyond it the oldest settled one is forgotten, or none is begun.
inline constexpr std::size_t kBridgeMaxTransfers = 1000;
/// Bytes of the file that holds them; one that makes contracts has 60 kB until it is settled.
inline constexpr std::size_t kBridgeMaxFileBytes = 64U << 20U;

// --- report --------------------------------------------------------------------------------------
/// Bytes of a report's JSON: all series full need about 6 MB.
inline constexpr std::size_t kReportMaxBytes = 16U << 20U;
/// Characters of one text, and values that it is filled with.
inline constexpr std::size_t kReportMaxText = 1000;
inline constexpr std::size_t kReportMaxArguments = 9;
/// Token contracts; as many are registered for an ephemeral rollup.
inline constexpr std::size_t kReportMaxAssets = 64;
inline constexpr std::size_t kReportMaxLayers = 16;
inline constexpr std::size_t kReportMaxSeries = 32;
inline constexpr std::size_t kReportMaxSamples = 2000;
/// The last millisecond of the year 9999, since 1970.
inline constexpr std::int64_t kReportMaxTimeMs = 253'402'300'799'999;

}  // namespace studio::limits
