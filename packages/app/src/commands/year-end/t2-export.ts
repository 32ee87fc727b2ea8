import { gifiFile, gifiFormats, gifiRows } from '@daybook/canada/t2/gifi-file.ts'
import { checklistCode } from '@daybook/canada/t2/schedule-141.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { fileInput, fileOutput, givenOut } from '../../payments/made-file.ts'
import { type MadeT2, madeT2 } from '../../t2/load-t2.ts'
import { command } from '../command.ts'
import { t2YearInput } from './t2-fields.ts'

/** Writes the GIFI amounts of a year to a file for a tax program. */
export const t2Export = command({
  name: 't2.export',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Write a GIFI file for a tax program', fr: 'Écrire un fichier IGRF pour un logiciel d’impôt' },
  line: { words: ['year'] },
  input: z.strictObject({
    year: t2YearInput,
    layout: z.enum(['csv', 'check', 'schedules', 'columns', 'gfi', 'checklist']).default('csv').meta({
      description:
        'csv: code, description, amount; check: with totals; schedules, columns: other columns; gfi: as accounting programs write it; checklist: Schedule 141',
    }),
    dividends: z.enum(['negative', 'positive']).default('negative').meta({
      description: 'the sign of dividends: the guide’s, or positive for programs that take them off',
    }),
    ...fileInput,
  }),
  output: z.strictObject({
    through: z.string(),
    layout: z.string(),
    rows: z.number(),
    ...fileOutput,
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const made = await inView(ctx.book, async (view) => {
      const { year } = input
      const t2 = await madeT2(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      return t2.ok ? ok({ t2: t2.value, name: view.profile.name }) : t2
    })
    if (!made.ok) return made
    const { t2, name } = made.value
    const through = t2.key.span.through
    const format = gifiFormats.find((each) => each === input.layout)
    const around = {
      name,
      yearEnd: through,
      made: ctx.today,
      language: ctx.language,
      dividends: input.dividends,
    }
    const content = format === undefined ? checklistFile(t2) : gifiFile(t2.statements, format, around)
    const rows =
      format === undefined
        ? t2.checklist.questions.filter(({ answer }) => answer !== undefined).length
        : gifiRows(t2.statements, around).filter(({ isTotal }) => format === 'check' || !isTotal).length
    const answer = { through, layout: input.layout, rows }
    if (ctx.dryRun) return ok({ ...answer, file: '', dryRun: true })
    const file = input.file ?? `gifi-${through}.${format === 'gfi' ? 'gfi' : 'csv'}`
    const given = givenOut(input, file, Buffer.from(content, 'utf8'))
    return given.ok ? ok({ ...answer, ...given.value, dryRun: false }) : given
  },
})

/** The answers of Schedule 141 as `Code,Amount`: 1 for yes or ticked, 2 for no, words as they are. */
function checklistFile({ checklist }: MadeT2): string {
  const rows = checklist.questions.flatMap((question) => {
    const code = checklistCode(question)
    if (code === undefined) return []
    const text = /[",]/.test(code) ? `"${code.replaceAll('"', '""')}"` : code
    return [`${question.line},${text}`]
  })
  return `${['Code,Amount', ...rows].join('\r\n')}\r\n`
}
