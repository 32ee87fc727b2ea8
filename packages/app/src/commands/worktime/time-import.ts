import type { Work } from '@daybook/core/daybook/work-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { hoursText } from '@daybook/core/worktime/minutes.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { record } from '../../record.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { type TimeRow, timeRows } from '../../worktime/time-rows.ts'
import { actOf, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { workJson, workOut, worthOf } from './time-fields.ts'

/** Enters all rows of a sheet of time; what is there already, alike in everything, is left out. */
export const timeImport = command({
  name: 'time.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import a sheet of time', fr: 'Importer une feuille de temps des clients' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file, CSV or XLSX; its name when the content comes along' }),
    content: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
    person: words.optional().meta({ description: 'who worked; whoever types it when left out' }),
  }),
  output: z.strictObject({
    entered: z.number(),
    same: z.number().meta({ description: 'there already' }),
    time: z.string(),
    costs: amountOut.meta({ description: 'money laid out, without tax' }),
    worth: amountOut.meta({ description: 'time at the rates of its day, and what was laid out' }),
    works: z
      .array(z.strictObject(workOut))
      .meta({ description: 'what is entered, in the order of the sheet' }),
    ...outcomeFields,
  }),
  run: async (ctx, { file, content, person }) => {
    const { today, language } = ctx
    const read = await timeRows({ file, content }, { person: person ?? ctx.actor, today, language })
    if (!read.ok) return read
    const rows = read.value
    const said = rows.map(({ line: _line, cost, ...row }) => ({
      ...row,
      ...(cost === undefined ? {} : { cost: String(cost) }),
    }))
    const recorded = await record(ctx.book, actOf(ctx, 'time.import', { rows: said }), async (view) => {
      const parties = await customersOf(view, rows)
      if (!parties.ok) return parties
      const { works } = await loadWork(view)
      // Two alike in a sheet stay two: each takes one of those that are there.
      const there = new Map<string, number>()
      for (const work of works) there.set(likeness(work), (there.get(likeness(work)) ?? 0) + 1)
      const fresh = rows.flatMap((row): readonly Omit<Work, 'id'>[] => {
        const work = workOf(row, parties.value.get(row.customer) ?? '')
        const left = there.get(likeness(work)) ?? 0
        if (left > 0) there.set(likeness(work), left - 1)
        return left > 0 ? [] : [work]
      })
      return ok({
        facts: fresh.map((work, index) => ({
          fact: { kind: 'work.set', v: 1, work: { id: `W${view.head.seq + 1 + index}`, ...work } } as const,
        })),
      })
    })
    if (!recorded.ok) return recorded
    const entered = recorded.value.facts.flatMap(({ fact }) => (fact.kind === 'work.set' ? [fact.work] : []))
    const loaded = await inView(ctx.book, loadWork)
    const works = entered.map((work) => workJson(work, loaded))
    const sum = (amounts: readonly bigint[]) => formatCents(amounts.reduce((one, other) => one + other, 0n))
    return ok({
      entered: entered.length,
      same: rows.length - entered.length,
      time: hoursText(entered.reduce((total, { minutes }) => total + minutes, 0)),
      costs: sum(entered.map(({ cost }) => cost?.amount ?? 0n)),
      worth: sum(entered.map((work) => worthOf(work, loaded))),
      works,
      ...outcomeOf(recorded.value),
    })
  },
})

/** The ids of a sheet’s customers by the names there. Refuses `party-unknown` once a name, with its line. */
async function customersOf(
  view: View,
  rows: readonly TimeRow[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const ids = new Map<string, string>()
  const refusals: Refusal[] = []
  for (const [customer, [first]] of Map.groupBy(rows, (row) => row.customer)) {
    const party = await partyOf(view.reader, customer, 'customer')
    if (party.ok) ids.set(customer, party.value.id)
    else refusals.push(...party.refusals.map((each) => ({ ...each, at: `line ${first?.line ?? 0}` })))
  }
  return refusals.length > 0 ? refused(refusals) : ok(ids)
}

function workOf(
  { line: _line, customer: _customer, cost, ...row }: TimeRow,
  customer: string,
): Omit<Work, 'id'> {
  return { ...row, customer, ...(cost === undefined ? {} : { cost: { amount: cost } }) }
}

/** What makes two pieces of work the same in a sheet that is read twice. */
function likeness({ date, customer, person, task, minutes, cost, note = '' }: Omit<Work, 'id'>): string {
  return [date, customer, person, task, minutes, cost?.amount ?? '', note].join('|')
}
