import type { CloseJudgement } from '@daybook/core/daybook/close-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { closePeriod } from '../../close/close-period.ts'
import type { CloseRow } from '../../close/close-row.ts'
import { judgementsOf, listClose } from '../../close/list-close.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { periodInput } from './close-fields.ts'

const input = z.strictObject({
  row: words.meta({ description: 'the row, as close.list shows it' }),
  initials: words.max(12).meta({ description: 'whose judgement it is' }),
  notNeeded: z.boolean().default(false).meta({ description: 'there is nothing to do; say why in a note' }),
  note: words.optional().meta({ description: 'what was looked at, or why nothing is to be done' }),
  ...periodInput,
})

type Given = z.output<typeof input>

/** Ticks a row that a person judges, with initials, date and note. */
export const closeJudge = command({
  name: 'close.judge',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Tick a row of a close', fr: 'Cocher une ligne d’une clôture' },
  line: { words: ['row', 'initials'] },
  input,
  output: z.strictObject({
    row: z.string(),
    through: z.string(),
    initials: z.string(),
    date: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'close.judge', given), async (view) => {
      const period = await closePeriod(view, { ...given, today: ctx.today })
      if (!period.ok) return period
      const { through } = period.value
      const row = rowNamed(await listClose(view, period.value), given, through)
      if (!row.ok) return row
      const judgement: CloseJudgement = {
        ...{ id: `${through}/${given.row}`, through, row: given.row },
        says: given.notNeeded ? 'not-needed' : 'done',
        ...{ initials: given.initials, date: ctx.today },
        ...(given.note === undefined ? {} : { note: given.note }),
      }
      return ok({ facts: [{ fact: await judgedFact(view, judgement) }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const judged = first?.fact.kind === 'close.judged' ? first.fact.judgement : undefined
    return ok({
      row: given.row,
      through: judged?.through ?? '',
      initials: given.initials,
      date: judged?.date ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

async function judgedFact(view: View, judgement: CloseJudgement) {
  const was = (await judgementsOf(view.reader, judgement.through)).get(judgement.row)
  return {
    kind: 'close.judged' as const,
    v: 1 as const,
    judgement,
    ...(was === undefined ? {} : { was }),
  }
}

function rowNamed(rows: readonly CloseRow[], given: Given, through: string): Result<CloseRow> {
  const found = rows.find(({ row }) => row === given.row)
  if (found === undefined) {
    const known = rows.map(({ row }) => row).join(', ')
    return refuse('checklist-row-unknown', { row: given.row, through, known }, 'row')
  }
  const ticksItself = found.by === 'books' || found.row === 'questions'
  if (ticksItself && !given.notNeeded) {
    const { en: detail, fr: detailFr } = found.detail
    return refuse('checklist-row-proven', { row: given.row, detail, detailFr }, 'row')
  }
  if (given.notNeeded && given.note === undefined)
    return refuse('checklist-note-missing', { row: given.row }, 'note')
  return ok(found)
}
