import type { CopyMade, KeptCopies } from '@daybook/app/http/copies-door.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchTaken, refusalsIn, refusedError, useBook } from '../../books.ts'
import { fetchOwn, followed, type ServerRefusal } from '../../client.ts'
import { type LongWork, useLongWork } from '../../parts/long-work.ts'
import { useLook } from '../../words/look-context.ts'
import { keepFile } from '../keep-file.ts'

/** What is done with backups. */
export type CopyDeed =
  | { readonly deed: 'backup' }
  | { readonly deed: 'restore'; readonly file: string }
  | { readonly deed: 'restore-file'; readonly base64: string }

/** The backups of the book of the screen, and what can be done with them. */
export type Copies = {
  readonly kept: KeptCopies | undefined
  readonly work: LongWork
  readonly refusals: readonly ServerRefusal[]
  /** Does a deed; what was refused stands in `refusals`. */
  give(deed: CopyDeed): Promise<CopyMade | undefined>
  /** Lets the browser keep a backup as a file. */
  save(file: string): Promise<void>
}

/** The backups of the book of the screen. */
export function useCopies(): Copies {
  const { name } = useBook()
  const { look } = useLook()
  const queries = useQueryClient()
  const work = useLongWork()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const address = `/v1/books/${encodeURIComponent(name)}/copies`
  const { data } = useQuery({
    queryKey: ['book', name, 'copies'],
    queryFn: () => fetchTaken<KeptCopies>(address, look.language),
  })
  const headers = { 'accept-language': look.language, 'content-type': 'application/json' }
  return {
    kept: data,
    work,
    refusals,
    async give(deed) {
      refuse([])
      const { begin, end } = work
      try {
        const sent = { method: 'POST', headers, body: JSON.stringify(deed) }
        const response = await followed(`/v1/books/${encodeURIComponent(name)}`, 'copies', sent, begin())
        const body: unknown = await response.json()
        // The server’s own schemas made both shapes.
        if (!response.ok) throw refusedError((body as { refusals: readonly ServerRefusal[] }).refusals)
        await queries.invalidateQueries({ queryKey: ['book', name, 'copies'] })
        await queries.invalidateQueries({ queryKey: ['books'] })
        // The server’s own schema made it.
        return body as CopyMade
      } catch (error) {
        refuse(refusalsIn(error))
        return undefined
      } finally {
        end()
      }
    },
    async save(file) {
      const response = await fetchOwn(`${address}?${new URLSearchParams({ file })}`, { headers })
      if (response.ok) keepFile(file, await response.blob())
    },
  }
}
