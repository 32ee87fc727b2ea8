import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { ok, type Refusal, refused } from '@daybook/core/kit/result.ts'
import { ofEmployee, toldTogether } from '@daybook/core/payroll/of-employee.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { fullName } from '../../payroll/person-record.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { draftsFor, keepPayDraft, type PayDraft } from '../../payroll/run-drafts.ts'
import { holidaysOf, withOvertime } from '../../payroll/run-overtime.ts'
import { sheetLines } from '../../payroll/run-sheet.ts'
import { readTimesheet } from '../../payroll/timesheet.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { draftOut, draftOutOf, runFields } from './payrun-fields.ts'

/** Reads a time sheet for a pay run to come; its hours lie on the desk until the run. */
export const payrunImport = command({
  name: 'payrun.import',
  effect: 'desk',
  role: 'bookkeeper',
  title: {
    en: 'Import a time sheet for a pay run',
    fr: 'Importer une feuille de temps pour un cycle de paie',
  },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file, CSV or XLSX; its name when the content comes along' }),
    content: z
      .base64()
      .optional()
      .meta({ description: 'the bytes of the file in base64, instead of a file on this machine' }),
    from: runFields.from,
    through: runFields.through,
    offCycle: runFields.offCycle,
    overtime: z
      .boolean()
      .default(false)
      .meta({ description: 'set overtime apart by the law of the province, week by week' }),
    insist: runFields.insist,
    add: z
      .boolean()
      .default(false)
      .meta({ description: 'add to what was entered before, instead of replacing it' }),
  }),
  output: z.strictObject({
    rows: z.number(),
    drafts: z.array(z.strictObject(draftOut)),
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const people = await peopleAtHand(ctx)
    const span = { from: input.from, through: input.through }
    const kind = input.offCycle ? ('off-cycle' as const) : ('regular' as const)
    const known = await inView(ctx.book, async ({ reader }) => ({
      employees: await employeesOf(reader),
      drafts: await draftsFor(reader, { kind, span }),
    }))
    const read = await readTimesheet(
      { file: input.file, content: input.content },
      {
        period: span,
        employees: known.employees.map(({ id, number, hired, left }) => {
          const name = people.isLocked ? '' : fullName(people.of(id))
          return {
            id,
            number,
            hired,
            ...(left === undefined ? {} : { left: left.date }),
            ...(name === '' ? {} : { name }),
          }
        }),
        codes: [...payItems.values()]
          // Tips that somebody declares come with their hours, although they are no pay of the employer.
          .filter((item) => item.class === 'earning' || item.code === 'tips-declared')
          .map(({ code, label, countsHours }) => ({ code, names: [label.en, label.fr], countsHours })),
        usualCode: 'hours',
        language: ctx.language,
      },
    )
    if (!read.ok) return read
    const numbers = new Map(known.employees.map(({ id, number }) => [id, number]))
    const byEmployee = Map.groupBy(read.value, ({ employee }) => employee)
    const drafts: PayDraft[] = []
    const refusals: Refusal[] = []
    for (const employee of known.employees) {
      const { id } = employee
      const own = byEmployee.get(id)
      if (own === undefined) continue
      const lines = input.overtime ? withOvertime(own, employee, span, input.insist) : ok(own)
      if (!lines.ok) {
        const told = ofEmployee(lines, employee.number)
        if (!told.ok) refusals.push(...told.refusals)
        continue
      }
      const off = input.offCycle ? [] : holidaysOf(employee, span, input.insist)
      const before = known.drafts.find((each) => each.employee === id)
      const kept = input.add ? (before?.lines ?? []) : []
      const isFinal = before?.isFinal ?? false
      drafts.push({ kind, span, employee: id, lines: [...kept, ...sheetLines(lines.value, off)], isFinal })
    }
    if (refusals.length > 0) return refused(toldTogether(refusals))
    if (!ctx.dryRun) for (const draft of drafts) await keepPayDraft(ctx.book.store, draft, ctx.now())
    return ok({
      rows: read.value.length,
      drafts: drafts.map((draft) => draftOutOf(draft, numbers.get(draft.employee) ?? '', ctx.language)),
      dryRun: ctx.dryRun,
    })
  },
})
