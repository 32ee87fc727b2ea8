import type { PageJson } from '@daybook/app/print/json.ts'
import { useQuery } from '@tanstack/react-query'
import { refusedError, useBook } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import type { Series } from '../../parts/charts.tsx'
import { centsOf, textOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'

/** A report as its page, with both languages and decimal text. */
export function usePage(report: string, input: Readonly<Record<string, string>>) {
  const { name } = useBook()
  const { look } = useLook()
  return useQuery({
    queryKey: ['book', name, 'page', report, input, look.language],
    queryFn: async () => {
      const query = new URLSearchParams({ ...input, format: 'page' })
      const response = await fetchOwn(`/v1/books/${name}/report.${report}?${query}`)
      const body: unknown = await response.json()
      // The server's own shapes: refusals, or one page.
      if (!response.ok) throw refusedError((body as { refusals: readonly ServerRefusal[] }).refusals)
      return body as PageJson
    },
  })
}

/** The columns of months of a page: their keys and short names (`07`, or `2026-07` where years mix). */
export function monthsOf(page: PageJson): readonly { readonly key: string; readonly label: string }[] {
  const keys = page.columns
    .filter(({ kind, key }) => kind === 'amount' && /^\d{4}-\d\d/.test(key))
    .map(({ key }) => key)
  return keys.map((key) => ({ key, label: key.slice(0, 7) }))
}

/** The sum of rows of some accounts, month by month. */
export function sumsOf(page: PageJson, codes: ReadonlySet<string>): readonly string[] {
  return monthsOf(page).map(({ key }) =>
    textOf(
      page.rows
        .filter(({ kind, cells }) => kind === 'line' && codes.has(cells.code ?? ''))
        .reduce((sum, { cells }) => sum + centsOf(cells[key] ?? ''), 0n),
    ),
  )
}

/** The largest rows of some accounts, in all columns together, and the others as one. */
export function largestOf(
  page: PageJson,
  codes: ReadonlySet<string>,
  rest: string,
): { readonly labels: readonly string[]; readonly series: Series } {
  const rows = page.rows
    .filter(({ kind, cells }) => kind === 'line' && codes.has(cells.code ?? ''))
    .map(({ cells }) => ({ name: cells.account ?? '', cents: centsOf(cells.current ?? '') }))
    .filter(({ cents }) => cents > 0n)
    .sort((left, right) => (left.cents < right.cents ? 1 : -1))
  const shown = rows.slice(0, 8)
  const others = rows.slice(8).reduce((sum, { cents }) => sum + cents, 0n)
  const all = others === 0n ? shown : [...shown, { name: rest, cents: others }]
  return {
    labels: all.map(({ name }) => name),
    series: { name: '', values: all.map(({ cents }) => textOf(cents)) },
  }
}
