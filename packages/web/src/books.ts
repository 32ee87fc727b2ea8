import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useState } from 'react'
import {
  type Answer,
  type Client,
  type CommandName,
  clientOf,
  fetchOwn,
  type InputOf,
  type OutputOf,
  type ServerRefusal,
} from './client.ts'
import type { Reached } from './parts/waiting.tsx'
import { useLook } from './words/look-context.ts'

/** A book that the server has open. */
export type OpenBook = { readonly name: string; readonly place: string; readonly title?: string }

/** A no of the server as it travels through queries, so that a screen shows it in place. */
export type RefusedError = Error & { readonly refusals: readonly ServerRefusal[] }

/** The error that carries refusals. */
export function refusedError(refusals: readonly ServerRefusal[]): RefusedError {
  return Object.assign(new Error(refusals.map((each) => each.message).join('\n')), { refusals })
}

/** The refusals that an error carries; none in a fault. */
export function refusalsIn(error: unknown): readonly ServerRefusal[] {
  return error instanceof Error && 'refusals' in error && Array.isArray(error.refusals) ? error.refusals : []
}

/** The books that the server has open. */
export const openBooksQuery = queryOptions({
  queryKey: ['books'],
  queryFn: async () => {
    const response = await fetchOwn('/v1/books')
    // The server's own schema.
    return ((await response.json()) as { readonly books: readonly OpenBook[] }).books
  },
})

/** What an address of the server gives, in a language; its refusals are thrown as a `RefusedError`. */
export async function fetchTaken<T>(address: string, language: 'en' | 'fr'): Promise<T> {
  const response = await fetchOwn(address, { headers: { 'accept-language': language } })
  const body: unknown = await response.json()
  // The server's own schemas made both shapes.
  if (response.ok) return body as T
  throw refusedError((body as { readonly refusals: readonly ServerRefusal[] }).refusals)
}

/** The book of the screen: its name in addresses. */
export const BookContext = createContext('')

/** The name of the book whose screen this is, and a client for it in the person's language. */
export function useBook(): { readonly name: string; readonly client: Client } {
  const name = useContext(BookContext)
  const { look } = useLook()
  return { name, client: clientOf(location.origin, name, look.language, () => crypto.randomUUID()) }
}

/** What a reading command gives; refusals are thrown as a `RefusedError`. Kept until something is written. */
export function useRead<N extends CommandName>(command: N, input: InputOf<N>, isWanted = true) {
  const { name, client } = useBook()
  const { look } = useLook()
  return useQuery({
    queryKey: ['book', name, command, input, look.language],
    // Where nobody looks any more, or somebody cancels it, the server ends it as well.
    queryFn: async ({ signal }) => taken(await client.read(command, input, { signal })),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  })
}

/** As `useRead`, of what may take long: how far it is while it is read, and the way to stop it. */
export function useLongRead<N extends CommandName>(command: N, input: InputOf<N>) {
  const { name, client } = useBook()
  const { look } = useLook()
  const queries = useQueryClient()
  const [reached, reach] = useState<Reached>()
  const queryKey = ['book', name, command, input, look.language]
  const asked = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      reach(undefined)
      const onProgress = (done: number, of: number) => reach({ done, of })
      return taken(await client.read(command, input, { signal, onProgress }))
    },
    placeholderData: keepPreviousData,
  })
  return { ...asked, reached, stop: () => void queries.cancelQueries({ queryKey }) }
}

/** The value of an answer; a refusal is thrown. */
export function taken<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw refusedError(answer.refusals)
}

/**
 * Changes what was read of a book at once, until it is read anew: what the screens show of a reading command
 * after `change`, whatever it was asked with besides `input`.
 */
export function useShownAtOnce() {
  const { name } = useBook()
  const queries = useQueryClient()
  return function show<N extends CommandName>(
    command: N,
    input: InputOf<N>,
    change: (held: OutputOf<N>) => OutputOf<N>,
  ): void {
    queries.setQueriesData<OutputOf<N>>({ queryKey: ['book', name, command, input] }, (held) =>
      held === undefined ? undefined : change(held),
    )
  }
}

let statusTimer: ReturnType<typeof setTimeout> | undefined

/**
 * Writes through the client and lets every screen of the book read anew; with `isReadLater` it is not waited
 * for, where the screen shows by itself what was done.
 */
export function useWrite() {
  const { name, client } = useBook()
  const queries = useQueryClient()
  return async function write<N extends CommandName>(
    command: N,
    input: InputOf<N>,
    options?: Parameters<Client['write']>[2] & { readonly isReadLater?: boolean },
  ): Promise<Answer<OutputOf<N>>> {
    const answer = await client.write(command, input, options)
    if (answer.ok && options?.dryRun !== true) {
      // What waits in the books is told once no act has followed for a moment: none waits for it.
      clearTimeout(statusTimer)
      statusTimer = setTimeout(() => void queries.invalidateQueries({ queryKey: ['status'] }), 1200)
      const read = queries.invalidateQueries({ queryKey: ['book', name] })
      if (options?.isReadLater !== true) await read
    }
    return answer
  }
}
