import { useQueryClient } from '@tanstack/react-query'
import type { Answer, OutputOf } from '../../client.ts'
import { fetchOwn } from '../../client.ts'
import { useLook } from '../../words/look-context.ts'

/** Related books compared, as the server answers it. */
export type Compared = OutputOf<'intercompany.list'>

/** An entry of one book with how it stands in the other. */
export type ComparedRow = Compared['entries'][number]

/** A deed between two books: its name, its input as JSON, its key (a new one where it is a new deed). */
type Deed = { readonly name: string; readonly input: object; readonly dryRun?: boolean }

/** Sends deeds between two books of the server, and lets all that was read of books be read anew. */
export function useRelatedDeed() {
  const { look } = useLook()
  const queries = useQueryClient()
  return async function send<T>({ name, input, dryRun = false }: Deed): Promise<Answer<T>> {
    const response = await fetchOwn(`/v1/intercompany.${name}`, {
      method: 'POST',
      headers: {
        'accept-language': look.language,
        'content-type': 'application/json',
        ...(dryRun ? { 'daybook-dry-run': 'true' } : { 'idempotency-key': crypto.randomUUID() }),
      },
      body: JSON.stringify(input),
    })
    const body: unknown = await response.json()
    // The server’s own schema made it.
    if (!response.ok) return { ok: false, refusals: (body as Refusals).refusals }
    if (!dryRun) await queries.invalidateQueries()
    // As that of the answer.
    return { ok: true, value: body as T }
  }
}

type Refusals = { readonly refusals: Extract<Answer<never>, { readonly ok: false }>['refusals'] }
