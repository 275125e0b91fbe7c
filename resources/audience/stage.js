// SPDX-License-Identifier: GPL-3.0-or-later
// The stage's HTTP interface. Addresses are relative: the page works under any host, port and room code.
const PATIENCE_MS = 8000

/** No answer came, or none that the stage would give: the phone left the Wi-Fi, say. */
export class NoConnection extends Error {}
/** The room code is wrong, or the audience was closed. */
export class Gone extends Error {}
/** The stage answered and said no. `code` is one of its own words, such as busy or closed. */
export class Refused extends Error {
  constructor(code, message) {
    super(message)
    this.code = code
  }
}
/** The chain answered a call with an error. */
export class ChainError extends Error {
  constructor({ code, message, data }) {
    super(message)
    this.code = code
    this.data = typeof data === 'string' ? data : data?.data
  }
}

async function ask(path, body) {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(path, {
      cache: 'no-store', signal: stop.signal,
      ...(body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (answer.status === 404) throw new Gone()
    const json = await answer.json()
    if (!answer.ok) throw new Refused(json.error ?? 'busy', json.message ?? '')
    return json
  } catch (error) {
    throw error instanceof Gone || error instanceof Refused ? error : new NoConnection()
  } finally {
    clearTimeout(late)
  }
}

export const readEvent = () => ask('./event')
export const join = address => ask('./join', { address })
/** { shard } for a phone that is new. */
export const takeSeat = () => ask('./seat', {})

let id = 0

/**
 * Results of JSON-RPC calls [method, ...parameters], in their order and with one request. An answer that is
 * an error stands in the list as a ChainError.
 */
export async function callAll(calls) {
  if (calls.length === 0) return []
  const first = id + 1
  const requests = calls.map(([method, ...params]) => ({ jsonrpc: '2.0', id: ++id, method, params }))
  const answers = await ask('./rpc', requests)
  if (!Array.isArray(answers)) throw new NoConnection()
  const results = new Array(calls.length).fill(null)
  for (const answer of answers) {
    results[answer.id - first] = answer.error ? new ChainError(answer.error) : answer.result
  }
  return results
}

/** The result of one call. Throws a ChainError. */
export async function call(...request) {
  const [result] = await callAll([request])
  if (result instanceof ChainError) throw result
  return result
}
