import { factFrom } from '@daybook/core/daybook/body.ts'
import { derive } from '@daybook/core/daybook/derive.ts'
import type { Change } from '@daybook/core/daybook/tables.ts'
import type { View } from '../book.ts'
import { type CardRow, card, cards } from '../store/queries.ts'
import { cardsBetween, factsOfKinds } from '../store/queries-cards.ts'
import type { Query } from '../store/query.ts'
import type { Reader } from '../store/store.ts'

/**
 * The kinds of facts that the records of payroll and slips come from, in pairs of what sets one and what
 * takes it away.
 */
const pairs = [
  ['employee.set', 'employee.removed'],
  ['payroll.set', 'payroll.unset'],
  ['payrun.closed', 'payrun.withdrawn'],
  ['remittance.paid', 'remittance.withdrawn'],
  ['roe.set', 'roe.removed'],
  ['slip.set', 'slip.removed'],
  ['slips.filed', 'slips.withdrawn'],
  ['shareholder.set', 'shareholder.removed'],
  ['dividend.set', 'dividend.removed'],
] as const

/** The kinds of standing records that payroll has. */
const kinds: ReadonlySet<string> = new Set([
  'employee',
  'payroll',
  'payrun',
  'pay',
  'pay-balance',
  'remittance',
  'roe',
  'given-slip',
  'slip-return',
  'shareholder',
  'dividend',
])

/**
 * The books with the records of payroll as they stood at a fact: employees, settings, runs, pays and
 * remittances, made again from the facts up to it. All else is as of now.
 */
export async function payrollAsOf(view: View, asOfSeq: number | undefined): Promise<View> {
  if (asOfSeq === undefined || asOfSeq >= view.head.seq) return view
  const held = new Map<string, CardRow>()
  for (const [set, taken] of pairs) {
    for (const { seq, kind, v, body } of await view.reader.read(factsOfKinds, asOfSeq, set, taken)) {
      for (const change of derive(factFrom(kind, v, body), seq, '')) apply(held, change, seq)
    }
  }
  return { ...view, reader: readerOver(view.reader, held) }
}

function apply(held: Map<string, CardRow>, change: Change, seq: number): void {
  if (change.table !== 'card') return
  if (change.op === 'remove') held.delete(`${change.key.kind}/${change.key.id}`)
  if (change.op !== 'put') return
  const { kind, id, body } = change.row
  held.set(`${kind}/${id}`, { id: String(id), body: String(body), seq })
}

type Param = string | number | bigint | null

function readerOver(reader: Reader, held: ReadonlyMap<string, CardRow>): Reader {
  const rowsOf = (kind: Param | undefined): readonly CardRow[] => {
    const begins = `${kind}/`
    const own = [...held].flatMap(([key, row]) => (key.startsWith(begins) ? [row] : []))
    return own.sort((left, right) => (left.id < right.id ? -1 : 1))
  }
  return {
    read<R>(query: Query<R>, ...params: readonly Param[]): Promise<readonly R[]> {
      const [kind, first, last] = params
      if (typeof kind !== 'string' || !kinds.has(kind)) return reader.read(query, ...params)
      const rows = answered(query.name, rowsOf(kind), { first: `${first}`, last: `${last}` })
      // The queries of standing records all give rows of this shape.
      return rows === undefined ? reader.read(query, ...params) : Promise.resolve(rows as unknown as R[])
    },
  }
}

function answered(
  name: string,
  rows: readonly CardRow[],
  { first, last }: { readonly first: string; readonly last: string },
): readonly CardRow[] | undefined {
  if (name === cards.name) return rows
  if (name === card.name) return rows.filter(({ id }) => id === first)
  return name === cardsBetween.name ? rows.filter(({ id }) => id >= first && id <= last) : undefined
}
