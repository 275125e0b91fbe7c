<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>RunNames</name>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The design has errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such run any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rollup is running. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rollup is not running. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rollups run already. Stop one before you launch another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a design&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets and scripts can connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFT drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limited series is minted within an hour: many buyers at once, then it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game tournament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every move is a transaction; players see theirs confirmed in a tenth of a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trading pool opens and everybody wants in first: tips decide the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small amounts between many people, all day long, at the lowest cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simplest rollup that runs. Choose everything else yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction has no bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions of type %1 are not known; use type 0, 1, 2, 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction has %1 fields instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction&apos;s nonce is 2^64 - 1, which no account may use (EIP-2681).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction of type %1 cannot create a contract; give it a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction of type 4 needs at least one authorization (EIP-7702).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction of type 3 needs at least one blob hash (EIP-4844).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction&apos;s gas limit times its highest gas price does not fit in 256 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction&apos;s priority fee is above its highest fee a gas; lower it (EIP-1559).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 of the transaction must be 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature&apos;s v or y parity is %1, which no signature of this type has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain id inside the signature&apos;s v does not fit in 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature&apos;s s is in the upper half of the curve&apos;s order; it must be low (EIP-2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: no key can have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt&apos;s status must be 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log of the receipt has more than 4 topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block header has %1 fields; no fork&apos;s header has that many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has ommers, which no block has since the Merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has %1 parts instead of 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RLP data end where another item was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP item says it is longer than the data that follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single byte below 128 is RLP-encoded with a length; it must stand for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP length is not written in its shortest form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP list stands where a byte string was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP byte string stands where a list was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP number has leading zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP number has %1 bytes; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RLP byte string has %1 bytes instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the RLP item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RLP lists are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Solidity ABI type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ABI type nests arrays and tuples more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ABI type has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the ABI type takes more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a signature such as transfer(address,uint256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were given where the ABI type needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit its ABI type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ABI data end inside a value of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ABI data hold a value outside the range of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ABI data unfold to more than %1 values or %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s ABI has no function for this call data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s ABI has no event for this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ABI is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid JSON (line %1, column %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON number %1 does not fit in 64 bits; write it as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed data are damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed data unfold to more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the compressed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not valid: %1 is missing or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file uses %1 &quot;%2&quot;, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for more work than is allowed (%1 = %2, at most %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong, or the key file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file holds a number that is no secp256k1 key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file&apos;s address is not that of the key in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be derived from the password; is there enough memory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain does not take transactions of type %1; send a type 2 transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction is signed for chain %1, this is chain %2; choose the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nonce %1 is used already; the account&apos;s next nonce is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nonce %1 is too high; the account&apos;s next nonce is %2. Send the ones between first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has used its last nonce (EIP-2681); use another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender %1 is a contract and cannot send transactions (EIP-3607).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction pays at most %1 wei a gas, the block asks %2; raise the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority fee %1 is above the highest fee %2; lower it or raise the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction pays at most %1 wei a blob gas, the block asks %2; raise the blob fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gas limit %1 is below the %2 that the transaction costs before it runs; raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gas limit %1 is below the %2 that its data costs at least (EIP-7623); raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gas limit %1 is above the %2 that one transaction may have (EIP-7825); lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gas limit %1 is more than the %2 that the block has left; lower it or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract&apos;s creation code has %1 bytes, at most %2 are allowed (EIP-3860).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 wei but needs %2 for value and gas; fund it or lower the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blob transaction cannot create a contract; give it a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blob transaction needs at least one blob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction has %1 blobs, at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob hash %1 does not begin with version 01 (EIP-4844).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-code transaction cannot create a contract; give it a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-code transaction needs at least one authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposits with free gas are not allowed since Regolith; clear the system flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract refused the call (it reverted). Its data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call does not succeed with %1 gas, the most it may use; raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold and wood pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no load called &quot;%1&quot;. Choose transfers, token, mint, game or swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load of %1 transactions a second is not possible; choose 1 to %2, or max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load needs at least %1 users, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain was started with %1 funded users; %2 are too many. Use fewer, or start the rollup anew with more users in its design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contracts of the load &quot;%1&quot; could not be deployed: there is no code at %2. Start the rollup anew, with at least %3 gas a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People send small amounts of the chain&apos;s own coin to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People claim a token once and then pass it on to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFT mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People buy passes of one drop, each a token of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players walk over a board on the chain and collect gems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>game move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People trade two tokens with a pool whose price follows the trades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price set&apos;s field %1 is missing or not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; must be a number of at least 0 and below 10^15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; stands twice in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price set has at most %1 prices and texts of %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequencer does not have the data of block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data kept for block %1 does not match its commitment: the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sequencer keeps the data. Free, and you have to take its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is on the sequencer&apos;s disk alone: if it is lost or withheld, nobody can rebuild the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted anywhere, so nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the sequencer can check the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost disk is a lost chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block gas limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much work fits into one block, in millions of gas. A plain transfer takes 0.021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a unit of gas costs in the first block. It then rises when blocks are over half full and falls when they are emptier (EIP-1559).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of Ethereum&apos;s rule sets contracts run under. Today&apos;s Solidity compiles for Prague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prague (May 2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancun (March 2024)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block gas limit divided by the use at which the base fee stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base fee changes by at most one part in so many from block to block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs Ethereum&apos;s own machine: Solidity contracts, wallets and tools work unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor time its transactions take on this computer, at the price set&apos;s price of a core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions run one after another on one core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point evaluation and BLS12-381 precompiles are not in this version: a call to them fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob transactions are refused, as on every OP Stack chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the rollup begins and when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules by which transactions change balances and contracts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who puts transactions in order and makes the blocks, and how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data is kept from which anybody could rebuild the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result of the chain becomes binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time of %1 minutes is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the chain takes transactions, in chain time. Pauses do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself after a set time, for an event with a closing hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end the chain stops and stays readable; it does not pay its balances out elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs until you stop it, and can be reopened where it left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the studio is closed, no blocks are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one block to the next. Ethereum&apos;s time stamps are whole seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconfirmation every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between blocks the sequencer promises a place to what it has taken so far; wallets see it as &quot;pending&quot;. 0 turns this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets in first when there is more demand than room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest tip first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make empty blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When off, a block is made only when there is a transaction for it. Saves disk on a quiet chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of %1 ms cannot be divided into preconfirmations every %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a span that divides the block time, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sequencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One operator orders every transaction and promises each its place within a fraction of a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the one sequencer stops or refuses you, there is no other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer it runs on; counted under execution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequencer runs inside this program, on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preconfirmation is the sequencer&apos;s word: nothing punishes it for breaking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sovereign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain settles nowhere else: what its sequencer stores is the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract and no outsider checks that the balances are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no L1 to leave to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed to an L1, so nobody can step in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to an L1, so nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets cannot be bridged in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;safe&quot; and &quot;finalized&quot; mean stored on the sequencer&apos;s disk, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block&apos;s place in the chain; the first one is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of the block before. It ties every block to all earlier ones: none of them can be changed without changing this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the block was made, in seconds since 1970. It rises with every block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that receives the tips of the block&apos;s transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of all accounts and storage after this block. Two computers with the same root agree on every balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of the block&apos;s transactions in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of what came of each transaction: success, gas and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs bloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of 2,048 bits that tells quickly which contracts surely wrote no log in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most work that the block may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work that its transactions did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit of gas costs at least in this block. It rises after full blocks and falls after empty ones (EIP-1559).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob gas used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room that blobs took (EIP-4844). A rollup&apos;s own blocks carry none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess blob gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far recent blobs were above their target; it sets the price of blobs (EIP-4844).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 32 bytes in which the block&apos;s maker may write what it likes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that contracts can read as PREVRANDAO. With a single sequencer it is no secret: do not draw lots with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ommers hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left from the time of mining; always the hash of an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left from the time of mining; always 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawals root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of withdrawals; on this chain the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent beacon block root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the L1 it names a block of the consensus layer (EIP-4788).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of requests to the consensus layer (EIP-7685); here there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 does not exist; the newest block is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block of this rollup holds the transaction %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hash: it needs 0x and 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: it needs 0x and 40 hexadecimal digits, in one case or with a right checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction %1 gave another result when it was run again; its calls are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minted %5 of %2 and paid %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed tokens of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %5 units of %2 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a move in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sold %5 units of %4 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew what %2 had earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deployed the contract %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called %2 of %3 and sent %4 along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This failed and was undone, though its gas was paid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most work that the sender was ready to pay for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work that was done; the rest was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas price paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit of gas cost: the block&apos;s base fee and the tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest gas price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most the sender would have paid for a unit of gas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of it that may go to the block&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas used times the price paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that the transaction announced it would use (EIP-2930).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that let a contract&apos;s code run in their name (EIP-7702).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of Ethereum&apos;s formats the transaction has (EIP-2718).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many transactions the sender had sent before. Each number counts once, so that nobody can repeat a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only chain on which the signature is valid (EIP-155).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call as the contract received it: four bytes that choose the function, then its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half of the signature. From both halves and the transaction anybody can work out who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half of the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiting transaction was dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract deployed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first block is made and stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds chain %1, not chain %2. Choose another folder, or reopen that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state does not give the state root of block %1: the data is damaged. Restore a copy of the run&apos;s folder, or start the design again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design names the module %1 for %2, which this version does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollup is not running: it takes no transactions. Resume or reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports from %1 to %2 are all taken. Choose a port yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server cannot listen on port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, a text, true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one core of this computer managed in &quot;%1&quot;. Blocks would take %2 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits into the blocks: %1 gas each %2 ms, %3 gas a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the %1 ms between two promises of the sequencer, on average, when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time measured in &quot;%1&quot;, at the prices of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 90 µs of processor time assumed, at the prices of &quot;%1&quot;. Run the design once to have it measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a design file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a *.rollup.json file that the studio wrote, or mend the JSON at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes; a design has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is of version %1; this program reads versions up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Rollup Studio, or save the design from the older program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %2 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not something a design has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or check its spelling. Known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 characters; it must have %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or lengthen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token symbol &quot;%1&quot; must be 2 to 6 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short symbol, such as ETH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a chain id that wallets take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 to let the studio choose, or a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain id %1 belongs to %2: wallets would mistake your rollup for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 0 to let the studio choose a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address, or its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again: 0x and 40 digits, with the capitals as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of wei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number without sign, as text: &quot;1000000000000000000&quot; is 1 ETH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genesis balances add up to more than fits (2^128 wei).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 stands in the genesis twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one line with the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; at most %3 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design chooses nothing for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no module &quot;%1&quot; for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no setting &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or check its spelling. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it within the range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;, which no chosen module provides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a module that provides it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no traffic &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %2; or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price set &quot;%1&quot;; costs are shown at &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a price set that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic asks for %1 transactions a second; blocks of this size take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the block gas limit to %3 M, or lower the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 does not exist yet; the newest block is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of block %1 is not kept; the oldest state that is, is that of block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs are made for the newest block only, which is block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state change has format version %1, which this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored state change ends too early; the database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored state change is malformed (%1); the database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof ends before the key&apos;s place in the trie is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of the proof does not have the hash that the node above it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 of the proof is not a trie node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof holds %1 nodes too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain&apos;s database was damaged (%1), and none of its blocks was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain&apos;s database was damaged (%1). Its blocks up to %2 are intact and the chain goes on from there; the last one known was block %3. The damaged file was kept as %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Free some space, then go on; everything acknowledged so far is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 MB are left on the disk that holds %2. The engine stops below %3 MB so that nothing is lost; free some space and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another data folder, or give yourself the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that the disk is attached and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while %1 was used (%2). Check the disk, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 is in use by another program (process %2). Close it, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of this program&apos;s; nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Keep a copy of it, and open the run again: what is undamaged is kept, and what is lost is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and not even its first block can be read. Put a copy of the file in its place, or delete the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 in the database is damaged: %2. Open the run again to go back to the last good block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused a command (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 cannot be stored: the next one must be block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1 cannot be stored: it does not follow the newest block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question covers %1 blocks; at most %2 are searched at once. Ask for a shorter range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 logs match; ask for a shorter range of blocks, or name an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search took more than %1 s and was stopped; ask for a shorter range of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a file name of a design; use letters, digits, &quot;-&quot; and &quot;_&quot;, at most 64 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state %1 is damaged (%2); an older one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known: the pool has this transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid chain id: the transaction is signed for chain %1, this is chain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction type not supported: type %1 is not taken from wallets on this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversized data: the transaction has %1 bytes, at most %2 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceeds block gas limit: the transaction asks for %1 gas, a block has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intrinsic gas too low: the transaction has %1 gas and needs at least %2 to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce too low: next nonce %2, tx nonce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce too high: tx nonce %1 is more than %3 ahead of the account&apos;s next nonce %2; send the ones between first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insufficient funds for gas * price + value: the account has %1 wei and needs %2 wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement transaction underpriced: raise both fees by at least %1 % above the waiting one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction underpriced: the highest fee of %1 wei a gas is below the chain&apos;s least base fee of %2 wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>txpool is full: %1 transactions wait; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>txpool is full for this account: %1 of its transactions wait already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::AccountListModel</name>
    <message>
        <source>has sent nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, balance %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::AccountView</name>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transactions from or to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written no logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of block %1. Slots whose variable is known carry its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of a person has no storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact. Copy takes it in wei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many contracts it has made, plus one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many transactions it has sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by its code, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::BlockListModel</name>
    <message numerus="yes">
        <source>Block %1, %n transactions, %2 percent full, %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tx · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::BlockView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions of this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 gas, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the room for work in this block was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block as stored and sent, in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block this one builds on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ChangeModel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ClosingDialog</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) still running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They will be stopped in good order; every block stays on disk, and you can reopen them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: %1 of %2 done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ComposePage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No design is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the ready-made designs on the Home page, or open one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the problems on the right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this rollup on this computer (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::Confirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ConnectCard</name>
    <message>
        <source>Join with a wallet or a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the RPC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not served now: nothing outside this program can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::DesignDocument</name>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::DesignFiles</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MB; no design is. Choose a *.rollup.json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::DesignForm</name>
    <message>
        <source>Change the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number wallets tell chains apart by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol of the coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fees are paid in, as wallets show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What simulated users do on the rollup while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has keys and signs transactions of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gas and data would cost on a public chain; costs are reckoned with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They own coins from the first block on. Double-click to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen at launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::DesignList</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No designs of your own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the designs above: as soon as you change something, it is saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::DetailPane</name>
    <message>
        <source>Choose something on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block, a transaction, an account: here it is taken apart. Or search above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search takes a block number, a transaction hash or an address (both begin with 0x), or part of a contract&apos;s or account&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::EstimatePanel</name>
    <message>
        <source>transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this design gives you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transactions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: launch it once, and the figure is measured on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known for this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to soft confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the sequencer can vouch for a block of this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design pays nobody: no data is posted anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::EventLog</name>
    <message>
        <source>What is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::EventModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets and scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ExploreBar</name>
    <message>
        <source>Search block, transaction, address, contract name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this rollup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show accounts and storage as of this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists follow the newest rows while this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live ○</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ExploreLists</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block yet. The first comes within a block time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction yet. Start traffic on the Live page, or send one with a wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract yet. Traffic deploys its own; so can you, with forge create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log yet. Contracts write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ExplorePage</name>
    <message>
        <source>Nothing to look into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch a design: every block, transaction and account of it can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::FormRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::Format</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::GenesisModel</name>
    <message>
        <source>%1 wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::HomePage</name>
    <message>
        <source>What shall your rollup do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a ready-made design. It runs for real on this computer: real contracts, real signatures, real blocks. Everything can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ImportProblems</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This design cannot be opened: %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LayerPlate</name>
    <message>
        <source>Has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to choose a module.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LayerStack</name>
    <message>
        <source>This module belongs to the layer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a module onto its layer, or pick a layer and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, chain id, traffic, prices and accounts with funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::Link</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ListPane</name>
    <message>
        <source>Newer ones have come: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LiveBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LiveCharts</name>
    <message>
        <source>The first figures come within a second of the first block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput · tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per tx, by layer · $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs appear with the first transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency · ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency appears with the first transactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block fullness · %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas used · Mgas/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mgas/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LivePage</name>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a design and press Launch. Its figures and charts appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it runs inside this program; no other computer takes part. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LiveTiles</name>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per tx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no block yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 %1 · in a block %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transaction yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mgas/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in blocks so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last minute, prices “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LoadPanel</name>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions a second, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users that send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a key of its own; every transaction is signed and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the asked rate that arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No traffic is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing: deploying contracts and handing out tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tx/s arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tx/s arrive, as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LogListModel</name>
    <message>
        <source>Log without a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, in block %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::LogView</name>
    <message>
        <source>Logs of this transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction wrote no logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ModuleForm</name>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ModuleModel</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::NavBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::Options</name>
    <message>
        <source>Compose, run and inspect rollups on your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of designs and runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en or ur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open: home, compose, live or explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset to open in Compose, such as nft-drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch that preset at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window as PNG and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before the picture is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes dark or light, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes en or ur, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes width and height, such as 1440x900, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page takes home, compose, live or explore, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--launch needs --preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after takes milliseconds, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::PalettePanel</name>
    <message>
        <source>Search modules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No module of this layer has these words. Empty the search with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n module(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::ParameterEditor</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount of ETH; write it like 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wei</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ProblemRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::RawView</name>
    <message>
        <source>Raw bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all. The first %2 are shown; Copy takes all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::RiskRose</name>
    <message>
        <source>State check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::RunList</name>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a design and press Launch. Rollups that run, and those that did, stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tx/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its blocks, accounts and figures go with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::RunPicker</name>
    <message>
        <source>Which rollup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::SearchModel</name>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::app::StartFailure</name>
    <message>
        <source>Rollup Studio cannot open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Mend what is named above and try again, or start the program with another folder: rollup-studio --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::StatusBar</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rollup is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rollup(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>UI %1 ms (p99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late the window answers, over the last 10 seconds: 99 of 100 times within %1 ms, at worst %2 ms. The worst since the start: %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cores · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor and memory this program uses. Free on its disk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::StoppedBanner</name>
    <message>
        <source>This rollup failed: %1 Its chain is kept up to the last stored block; Reopen goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rollup has stopped. Its chain and its charts are kept; Reopen goes on from the last block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rollup stopped on %1. Its chain and its charts are kept; Reopen goes on from the last block.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::StorageModel</name>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TestAccountModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private test key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TestAccountsDialog</name>
    <message>
        <source>Test accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test keys, made for this rollup. They are unsafe: anybody who sees them can spend what they hold. Never use them on another network, and never send them anything of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy test key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TopBar</name>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TraceModel</name>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TransactionListModel</name>
    <message>
        <source>new contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::TransactionView</name>
    <message>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 · index %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call trace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gas used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: it makes a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along, exact. Copy takes it in wei.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>studio::app::ValueText</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
