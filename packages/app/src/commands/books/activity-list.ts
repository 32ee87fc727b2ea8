import { changesOf, type FieldChange, touchedBy } from '@daybook/core/acts/act-changes.ts'
import { actTitle } from '@daybook/core/acts/act-title.ts'
import { isUndone } from '@daybook/core/acts/undo-act.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { actsBefore, type LoadedAct, undoneActs } from '../../ledger/load-acts.ts'
import { loadEntry } from '../../ledger/load-entry.ts'
import { type Context, command, rowsOf } from '../command.ts'

/** How many entries and accounts of an act are named; the title says how many there are. */
const mostNamed = 40

/** Lists what was done to the books, the newest act first, with what it touched and changed. */
export const activityList = command({
  name: 'activity.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what was done', fr: 'Lister ce qui a été fait' },
  input: z.strictObject({
    before: z.coerce.number().int().min(2).optional().meta({ description: 'only acts before this number' }),
    limit: z.coerce.number().int().min(1).max(500).optional().meta({
      description: 'how many at most: 20 when left out, all in a spreadsheet, CSV or PDF',
    }),
    details: z
      .boolean()
      .default(false)
      .meta({ description: 'what changed, before and after, field by field' }),
  }),
  output: z.strictObject({
    acts: z.array(
      z.strictObject({
        act: z.number(),
        when: z.string(),
        who: z.string(),
        what: z.string(),
        undone: z.string(),
        entries: z.string(),
        accounts: z.string(),
        facts: z.number(),
        changed: z.string(),
        changes: z
          .array(
            z.strictObject({ what: z.string(), field: z.string(), before: z.string(), after: z.string() }),
          )
          .optional(),
      }),
    ),
    next: z.number().optional(),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const undone = await undoneActs(view.reader)
      const limit = rowsOf(ctx, input.limit, 20)
      const acts = await actsBefore(view.reader, input.before ?? view.head.seq + 1, limit)
      const shown = await Promise.all(acts.map((each) => actOut(ctx, view, each, input.details)))
      const last = acts.at(-1)?.act ?? 1
      return ok({
        acts: shown.map((each) => ({
          ...each,
          undone: isUndone(undone, each.act) ? String(undone.get(each.act)) : '',
        })),
        next: last > 1 ? last : undefined,
      })
    }),
})

async function actOut(ctx: Context, view: View, loaded: LoadedAct, hasDetails: boolean) {
  const { act, count, facts, actor, recordedAt } = loaded
  const { entries, accounts } = touchedBy(facts)
  const changed = (await changes(ctx, view, loaded)).map((each) => changeOut(each, ctx))
  return {
    act,
    when: new Date(recordedAt).toISOString(),
    who: actor,
    what: actTitle(facts, count, view.chart)[ctx.language],
    entries: named(entries.map((number) => entryName(number))),
    accounts: named(accounts.map((id) => view.chart.get(id)?.code ?? id)),
    facts: count,
    changed: changed
      .map(({ field, before, after }) => `${field}: ${before || '-'} → ${after || '-'}`)
      .join('; '),
    ...(hasDetails ? { changes: changed } : {}),
  }
}

function named(names: readonly string[]): string {
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(' ')} …` : names.join(' ')
}

async function changes(ctx: Context, view: View, { facts }: LoadedAct): Promise<readonly FieldChange[]> {
  const originals = new Map<number, Entry>()
  for (const fact of facts) {
    if (fact.kind !== 'entry.posted' || fact.entry.replaces === undefined) continue
    const original = await loadEntry(view.reader, fact.entry.replaces)
    if (original !== undefined) originals.set(fact.entry.replaces, original.entry)
  }
  return changesOf(facts, originals, view.chart, ctx.language)
}

function changeOut({ what, field, before, after }: FieldChange, { language }: Context) {
  return { what, field: field[language], before, after }
}
