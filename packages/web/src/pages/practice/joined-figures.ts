import type { PageJson } from '@daybook/app/print/json.ts'
import type { OutputOf } from '../../client.ts'

/** A consolidation as the server answers it to programs. */
export type JoinedAnswer = OutputOf<'report.consolidated'>

type JoinedRow = JoinedAnswer['sections'][number]['rows'][number]

/** A figure of one of the books, and what a pair took out. */
type Behind = {
  readonly figures: readonly { readonly book: string; readonly figure: string }[]
  readonly pairs: readonly { readonly pair: string; readonly taken: string }[]
}

/**
 * The amounts of a page that open: all but those of headings, each by its column and the place of its row.
 */
export function openable(page: PageJson): PageJson {
  const columns = page.columns.filter(({ kind }) => kind === 'amount')
  const rows = page.rows.map((row, at) => {
    if (row.kind === 'heading' || row.kind === 'blank') return row
    const own = columns.flatMap(({ key }) =>
      Number(row.cells[key] ?? 0) === 0 ? [] : [[key, `${key} ${at}`] as const],
    )
    return { ...row, figures: Object.fromEntries(own) }
  })
  return { ...page, rows }
}

/** Which amount an id of `openable` names. */
export function cellNamed(id: string): { readonly column: string; readonly row: number } {
  const [column = '', row = ''] = id.split(' ')
  return { column, row: Number(row) }
}

/**
 * What is behind an amount of the page: the accounts of the book of its column, or of all books where it adds
 * them up, and for what was taken out the pairs of the consolidation.
 */
export function figuresAt(
  page: PageJson,
  answer: JoinedAnswer,
  { column, row: at }: { readonly column: string; readonly row: number },
): Behind {
  const rows = joinedRowsAt(page, answer, at)
  const [, number] = /^book(\d+)$/.exec(column) ?? []
  const figures = answer.books.flatMap(({ book }, place) =>
    number === undefined || Number(number) === place
      ? rows.flatMap((row) => (row.figures[place] ?? []).map((figure) => ({ book, figure })))
      : [],
  )
  const isTaken = column === 'eliminated' || column === 'consolidated'
  const taken = rows.some(({ eliminated }) => Number(eliminated) !== 0)
  const pairs =
    isTaken && taken ? answer.eliminations.map(({ pair, taken: amount }) => ({ pair, taken: amount })) : []
  return { figures: column === 'eliminated' ? [] : figures, pairs }
}

/** The joined rows that a row of the page shows: its own, those of its section, or for the result of two. */
function joinedRowsAt(page: PageJson, answer: JoinedAnswer, at: number): readonly JoinedRow[] {
  const kind = page.rows[at]?.kind
  const before = page.rows.slice(0, at)
  if (kind === 'total')
    return answer.sections
      .filter(({ section }) => section === 'revenue' || section === 'expense')
      .flatMap(({ rows }) => rows)
  const section = answer.sections[before.filter((row) => row.kind === 'subtotal').length]
  if (section === undefined) return []
  if (kind === 'subtotal') return section.rows
  const first = before.findLastIndex((row) => row.kind === 'heading')
  const row = section.rows[at - first - 1]
  return row === undefined ? [] : [row]
}
