import type { PushAnswer, PushedBook } from '@daybook/app/practice/push-into.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Answer, clientOf, fetchOwn, type ServerRefusal } from '../../client.ts'
import type { Language } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

/** What is pushed, from which books. */
export type Wish = {
  readonly from: string
  readonly accounts: readonly string[]
  readonly rules: boolean
  readonly checklist: boolean
}

/** What came of it in a book; once it was undone there, its act is 0. */
export type CameTo = PushedBook & { readonly isUndone?: true; readonly refusals?: readonly ServerRefusal[] }

/** How many there are to push of each part. */
export type Found = Pick<PushAnswer, 'accounts' | 'rules' | 'checklist'>

/** What came of a push, or of trying it: what there was to push, and a row a book as they come in. */
export type Came = {
  readonly isTrial: boolean
  readonly found?: Found | undefined
  readonly rows: readonly CameTo[]
}

/**
 * Pushes, or tries to, book after book: one that fails is told in its row, and the others go on. `stop` ends
 * it before the next book; what was pushed is undone in one book, or in all.
 */
export function usePush() {
  const { language } = useLook().look
  const [came, tell] = useState<Came>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const { reached, eachOf, stop, readAnew } = useInTurn()
  const run = async (wish: Wish, books: readonly string[], isTrial: boolean) => {
    const rows: PushedBook[] = []
    let found: Found | undefined
    await eachOf(books, async (book, done) => {
      if (done === 0) {
        refuse([])
        tell({ isTrial, rows })
      }
      const answer = await sent(wish, book, { isTrial, language }).catch((error: unknown) =>
        unsent(book, error),
      )
      rows.push(...answer.rows)
      found ??= answer.found
      const isRefused = answer.refusals.length > 0
      if (isRefused) refuse(answer.refusals)
      tell(isRefused && rows.length === 0 ? undefined : { isTrial, found, rows: [...rows] })
      // What the server refuses of the wish it refuses for every book.
      return !isRefused
    })
    if (!isTrial) readAnew()
  }
  const undo = async (books: readonly string[]) => {
    const pushed = (came?.rows ?? []).filter(({ book, act }) => act > 0 && books.includes(book))
    await eachOf(pushed, async ({ book, act }) => {
      const now = await undone(book, act, language)
      tell(
        (held) =>
          held && { ...held, rows: held.rows.map((row) => (row.book === book ? { ...row, ...now } : row)) },
      )
      return true
    })
    readAnew()
  }
  const forget = () => {
    tell(undefined)
    refuse([])
  }
  return { came, refusals, reached, run, undo, stop, forget }
}

/** Works through things one after the other, never twice at once; `stop` ends it before the next. */
function useInTurn() {
  const queries = useQueryClient()
  const [reached, reach] = useState<{ readonly done: number; readonly of: number }>()
  const isBusy = useRef(false)
  const isStopped = useRef(false)
  const eachOf = async <T>(all: readonly T[], work: (each: T, done: number) => Promise<boolean>) => {
    if (isBusy.current) return
    isBusy.current = true
    isStopped.current = false
    try {
      for (const [done, each] of all.entries()) {
        reach({ done, of: all.length })
        if (!(await work(each, done)) || isStopped.current) break
      }
    } finally {
      reach(undefined)
      isBusy.current = false
    }
  }
  const stop = () => {
    isStopped.current = true
  }
  return { reached, eachOf, stop, readAnew: () => void queries.invalidateQueries() }
}

type Manner = { readonly isTrial: boolean; readonly language: Language }

async function sent(wish: Wish, book: string, { isTrial, language }: Manner) {
  const response = await fetchOwn('/v1/practice.push', {
    method: 'POST',
    headers: {
      'accept-language': language,
      'content-type': 'application/json',
      ...(isTrial ? { 'daybook-dry-run': 'true' } : { 'idempotency-key': crypto.randomUUID() }),
    },
    body: JSON.stringify({ ...wish, books: [book] }),
  })
  const body: unknown = await response.json()
  // The server’s own schemas made both shapes.
  if (!response.ok) return { rows: [], found: undefined, refusals: (body as Refused).refusals }
  // As that of the refusals.
  const answer = body as PushAnswer
  return { rows: answer.books, found: answer, refusals: [] }
}

type Refused = { readonly refusals: readonly ServerRefusal[] }

function unsent(book: string, error: unknown) {
  const reason = messageOf(error)
  const row = { book, done: false, added: 0, same: 0, act: 0, fresh: [], clashes: [], reason }
  return { rows: [row], found: undefined, refusals: [] }
}

/** What a row says once its act was undone, or why it was not. */
async function undone(book: string, act: number, language: Language): Promise<Partial<CameTo>> {
  const client = clientOf(location.origin, book, language, () => crypto.randomUUID())
  const answer: Answer<unknown> = await client
    .write('act.undo', { number: act })
    .catch((error: unknown) => ({ ok: false, refusals: [{ code: '', message: messageOf(error), hint: '' }] }))
  return answer.ok ? { act: 0, isUndone: true, refusals: [] } : { refusals: answer.refusals }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
