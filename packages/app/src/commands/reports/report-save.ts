import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planSaveReport } from '@daybook/core/ledger/saved-reports.ts'
import { z } from 'zod'
import { savedReportOf } from '../../ledger/load-cards.ts'
import { record } from '../../record.ts'
import { checkedOptions } from '../../reports/option.ts'
import { reports } from '../../reports/registry.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { recordName } from '../record-fields.ts'
import { optionsGiven, reportOptionFields } from './report-options.ts'

/** Keeps a report with its options under a name. */
export const reportSave = command({
  name: 'report.save',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Save a report', fr: 'Enregistrer un rapport' },
  line: { words: ['name', 'report'] },
  input: z.strictObject({
    name: recordName,
    report: words.meta({ description: 'the report: income-statement' }),
    ...reportOptionFields,
  }),
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    report: z.string(),
    options: z.record(z.string(), z.string()),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { name, report } = input
    const loaded = Object.hasOwn(reports, report) ? await reports[report]?.() : undefined
    if (loaded === undefined) {
      return refuse('report-unknown', { report, known: Object.keys(reports).join(', ') }, 'report')
    }
    const options = checkedOptions(loaded.options, optionsGiven(input))
    if (!options.ok) return options
    const act = actOf(ctx, 'report.save', { name, report, options: options.value })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const was = await savedReportOf(reader, name)
      const planned = planSaveReport({ name, report, options: options.value }, was)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const id = first?.fact.kind === 'report.saved' ? first.fact.report.id : ''
    return ok({ id, name, report, options: { ...options.value }, ...outcomeOf(recorded.value) })
  },
})
