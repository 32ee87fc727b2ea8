import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import type { SavedLayout } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { Layout, StatementName } from '@daybook/core/statements/layout.ts'
import { layoutNamed, layouts } from '@daybook/core/statements/layouts/registry.ts'
import type { View } from '../book.ts'
import { card, cards } from '../store/queries.ts'
import { factsOfKinds } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'

/** All layouts that the book keeps, by id. */
export async function savedLayoutsOf(reader: Reader): Promise<readonly SavedLayout[]> {
  return (await reader.read(cards, 'layout')).map(({ body }) => recordFrom<SavedLayout>(body))
}

/** The layout that the book keeps under a name, or none. */
export async function savedLayoutOf(reader: Reader, name: string): Promise<SavedLayout | undefined> {
  const [row] = await reader.read(card, 'layout', idFromName(name))
  return row === undefined ? undefined : recordFrom<SavedLayout>(row.body)
}

/** The layout that the book keeps under a name; refuses `layout-unknown`. */
export async function savedLayoutNamed(reader: Reader, name: string): Promise<Result<SavedLayout>> {
  const saved = await savedLayoutOf(reader, name)
  return saved === undefined ? refuse('layout-unknown', await namesWith(reader, name), 'name') : ok(saved)
}

/**
 * The layout of a name for a statement, the book's own or one that comes with the program, as it was at a
 * fact of the books. Refuses `layout-unknown`, `layout-of-other-statement`.
 */
export async function layoutFor(
  view: View,
  name: string,
  statement: StatementName,
  asOfSeq: number,
): Promise<Result<Layout>> {
  const layout = layoutNamed(idFromName(name)) ?? (await keptAsOf(view, name, asOfSeq))?.layout
  if (layout === undefined) {
    return refuse('layout-unknown', await namesWith(view.reader, name, statement), 'layout')
  }
  if (layout.statement === statement) return ok(layout)
  const names = { layout: name, statement: layout.statement, report: statement }
  const known = (await namesFor(view.reader, statement)).join(', ')
  return refuse('layout-of-other-statement', { ...names, known }, 'layout')
}

async function keptAsOf(view: View, name: string, asOfSeq: number): Promise<SavedLayout | undefined> {
  if (asOfSeq >= view.head.seq) return savedLayoutOf(view.reader, name)
  const id = idFromName(name)
  let kept: SavedLayout | undefined
  for (const row of await view.reader.read(factsOfKinds, asOfSeq, 'layout.saved', 'layout.removed')) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (fact.kind === 'layout.saved' && fact.layout.id === id) kept = fact.layout
    if (fact.kind === 'layout.removed' && fact.was.id === id) kept = undefined
  }
  return kept
}

/** What `layout-unknown` says: the name, and all that there are, or all for one statement. */
export async function namesWith(reader: Reader, layout: string, statement?: StatementName) {
  return { layout, known: (await namesFor(reader, statement)).join(', ') }
}

async function namesFor(reader: Reader, statement: StatementName | undefined): Promise<readonly string[]> {
  const own = (await savedLayoutsOf(reader)).map(({ name, layout }) => ({
    name,
    statement: layout.statement,
  }))
  const fitting = [...own, ...layouts].filter(
    (each) => statement === undefined || each.statement === statement,
  )
  return fitting.map((each) => each.name)
}
