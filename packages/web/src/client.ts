import type { Commands } from '@daybook/app/commands/registry.ts'
import type { z } from 'zod'
import { personAtDesk } from './person.ts'

/** A command's name. */
export type CommandName = keyof Commands

/** What a command takes, as it is written outside: amounts as decimal text. */
export type InputOf<N extends CommandName> = z.input<Commands[N]['input']>

/** What a command gives. */
export type OutputOf<N extends CommandName> = z.input<Commands[N]['output']>

/** A no of the server, in the user's words. */
export type ServerRefusal = {
  readonly code: string
  readonly message: string
  readonly at?: string
  readonly hint: string
  /** The way out in the words of the screens, where the hint speaks of the terminal. */
  readonly screen?: string
}

/** An answer: what the command gave, or why not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly ServerRefusal[] }

/**
 * The client of one book. A write keeps its key until an answer is in, so that a lost answer never posts
 * twice.
 */
export type Client = {
  /**
   * `signal` ends what takes long, on the server as well; nothing is changed by reading. `onProgress` is told
   * how far it is.
   */
  read<N extends CommandName>(
    name: N,
    input: InputOf<N>,
    options?: { readonly signal?: AbortSignal; onProgress?(done: number, of: number): void },
  ): Promise<Answer<OutputOf<N>>>
  write<N extends CommandName>(
    name: N,
    input: InputOf<N>,
    options?: {
      readonly dryRun?: boolean
      readonly key?: string
      /** Told how far it is, of work that takes long and writes nothing before its end. */
      onProgress?(done: number, of: number): void
      /**
       * Asks the server to stop it. The answer still comes: `work-stopped`, or what was recorded where it was
       * too late.
       */
      readonly stop?: AbortSignal
    },
  ): Promise<Answer<OutputOf<N>>>
}

/**
 * A client over the API at an address (`http://127.0.0.1:4710`) for one book. `newKey` gives a fresh random
 * text. A program gives the `token` of the server; a page of the server has it in its cookie.
 */
export function clientOf(
  address: string,
  book: string,
  language: 'en' | 'fr',
  newKey: () => string,
  token?: string,
): Client {
  const url = (name: string) => `${address}/v1/books/${encodeURIComponent(book)}/${name}`
  const headers = {
    'accept-language': language,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const fetch = token === undefined ? fetchOwn : globalThis.fetch
  return {
    async read(name, input, { signal, onProgress } = {}) {
      const body = JSON.stringify(input)
      const work = onProgress === undefined ? undefined : newKey()
      const told = work === undefined ? headers : { ...headers, 'daybook-progress': work }
      const how = signal === undefined ? { headers: told } : { headers: told, signal }
      if (work !== undefined && onProgress !== undefined) {
        const asking = watched(() => fetch(url(`progress/${work}`), { headers }), onProgress)
        const asked = `${url(name)}?${new URLSearchParams({ input: body })}`
        return fetch(asked, how)
          .then(answerOf<OutputOf<typeof name>>)
          .finally(asking.end)
      }
      // The content of a file is too long for an address.
      if (typeof input === 'object' && 'content' in input) {
        const sent = { ...headers, 'content-type': 'application/json' }
        return answerOf(await fetch(url(name), { ...how, method: 'POST', headers: sent, body }))
      }
      return answerOf(await fetch(`${url(name)}?${new URLSearchParams({ input: body })}`, how))
    },
    async write(name, input, options = {}) {
      const key = options.key ?? newKey()
      const { onProgress, stop } = options
      const work = onProgress === undefined && stop === undefined ? undefined : newKey()
      const sent = {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(work === undefined ? {} : { 'daybook-progress': work }),
          ...(options.dryRun === true ? { 'daybook-dry-run': 'true' } : {}),
        },
        body: JSON.stringify(input),
      }
      const ask = () => fetch(url(`progress/${work}`), { headers })
      const asking = onProgress === undefined ? undefined : watched(ask, onProgress)
      const word = { method: 'DELETE', headers: { ...headers, 'content-type': 'application/json' } }
      const stopping = onStop(stop, () => fetch(url(`progress/${work}`), word))
      try {
        return await insisted(async () => answerOf<OutputOf<typeof name>>(await fetch(url(name), sent)))
      } finally {
        asking?.end()
        stopping.end()
      }
    },
  }
}

/**
 * A request of our own page, in the name of whoever is at the desk. After a new start of the server its
 * cookie is stale: the page’s address gives the new one, and what was asked is asked once more, so that
 * nothing typed is lost.
 */
export async function fetchOwn(address: string, sent: RequestInit = {}): Promise<Response> {
  const person = personAtDesk()
  const headers = new Headers(sent.headers)
  if (person !== '') headers.set('daybook-actor', encodeURIComponent(person))
  const named = { ...sent, headers }
  const response = await fetch(address, named)
  if (response.status !== 401) return response
  await fetch('/', { cache: 'no-store' })
  return fetch(address, named)
}

/**
 * A long request of our own page to an address below a book’s: `onProgress` is told how far it is, `stop`
 * breaks it off, and the server then leaves nothing half done.
 */
export async function followed(
  base: string,
  name: string,
  sent: RequestInit,
  { onProgress, stop }: { onProgress(done: number, of: number): void; readonly stop: AbortSignal },
): Promise<Response> {
  const work = crypto.randomUUID()
  const headers = new Headers(sent.headers)
  headers.set('daybook-progress', work)
  const asking = watched(() => fetchOwn(`${base}/progress/${work}`), onProgress)
  try {
    return await fetchOwn(`${base}/${name}`, { ...sent, headers, signal: stop })
  } finally {
    asking.end()
  }
}

/** Asks up to three times: an answer was lost, not the deed; the same key posts nothing twice. */
async function insisted<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      if (attempt === 3) throw error
    }
  }
}

/** How often it is asked how far long work is, in milliseconds. */
const pause = 400

/** Asks how far work is until it ends; an answer that is lost is not missed. */
function watched(
  ask: () => Promise<Response>,
  tell: (done: number, of: number) => void,
): { readonly end: () => void } {
  const timer = setInterval(() => {
    void ask()
      .then(async (answer) => {
        // The server’s own shape.
        const { done, of } = (await answer.json()) as { readonly done: number; readonly of: number }
        if (of > 0) tell(done, of)
      })
      .catch(() => {})
  }, pause)
  return { end: () => clearInterval(timer) }
}

/** Sends the word to stop once it is given; where that is lost, the work is done whole. */
function onStop(stop: AbortSignal | undefined, send: () => Promise<unknown>): { readonly end: () => void } {
  const sent = () => void send().catch(() => {})
  stop?.addEventListener('abort', sent)
  return { end: () => stop?.removeEventListener('abort', sent) }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const body: unknown = await response.json()
  // The server's own schemas made both shapes; the client is derived from the same table.
  if (response.ok) return { ok: true, value: body as T }
  return { ok: false, refusals: (body as { refusals: readonly ServerRefusal[] }).refusals }
}
