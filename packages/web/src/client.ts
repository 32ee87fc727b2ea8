import type { Commands } from '@daybook/app/commands/registry.ts'
import type { z } from 'zod'

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
      const { onProgress } = options
      const work = onProgress === undefined ? undefined : newKey()
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
      const asking =
        work === undefined || onProgress === undefined
          ? undefined
          : watched(() => fetch(url(`progress/${work}`), { headers }), onProgress)
      try {
        return await insisted(async () => answerOf<OutputOf<typeof name>>(await fetch(url(name), sent)))
      } finally {
        asking?.end()
      }
    },
  }
}

/**
 * A request of our own page. After a new start of the server its cookie is stale: the page’s address gives
 * the new one, and what was asked is asked once more, so that nothing typed is lost.
 */
export async function fetchOwn(address: string, sent: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, sent)
  if (response.status !== 401) return response
  await fetch('/', { cache: 'no-store' })
  return fetch(address, sent)
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

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const body: unknown = await response.json()
  // The server's own schemas made both shapes; the client is derived from the same table.
  if (response.ok) return { ok: true, value: body as T }
  return { ok: false, refusals: (body as { refusals: readonly ServerRefusal[] }).refusals }
}
