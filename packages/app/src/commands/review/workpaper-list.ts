import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { signState } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { t2Year } from '../../t2/load-t2.ts'
import { loadLeadSheets } from '../../workpapers/load-lead-sheets.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { t2YearInput } from '../year-end/t2-fields.ts'

const written = { by: z.string(), on: z.string() }

/** Lists what is written on the working papers of a year: ticks, review notes, signatures. */
export const workpaperList = command({
  name: 'workpaper.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the working papers', fr: 'Lister les feuilles de travail' },
  line: { words: ['year'] },
  input: z.strictObject({
    year: t2YearInput,
    open: z
      .boolean()
      .default(false)
      .meta({ description: 'only what is not signed by both, or has open notes' }),
  }),
  output: z.strictObject({
    year: z.string(),
    papers: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string(),
        ref: z.string(),
        closing: amountOut,
        ticks: z.array(z.strictObject({ mark: z.string(), did: z.string(), ...written })),
        notes: z.array(
          z.strictObject({
            number: z.number(),
            text: z.string(),
            ...written,
            answer: z.string(),
            cleared: z.string().meta({ description: 'the day it was cleared on; empty while it is open' }),
          }),
        ),
        signs: z.array(
          z.strictObject({
            as: z.enum(['preparer', 'reviewer']),
            ...written,
            state: z.enum(['signed', 'lapsed']),
          }),
        ),
      }),
    ),
  }),
  run: (ctx, { year, open }) =>
    inView(ctx.book, async (view) => {
      const span = t2Year(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      const { sheets } = await loadLeadSheets(view, span)
      const lines = sheets
        .flatMap((sheet) => sheet.lines)
        .filter(({ paper, closing }) => {
          const isDone =
            signState(paper, 'reviewer', closing) === 'signed' &&
            (paper?.notes ?? []).every(({ cleared }) => cleared !== undefined)
          return open ? !isDone : paper !== undefined
        })
      return ok({
        year: span.through,
        papers: lines.map(({ account, ref, closing, paper }) => ({
          ...{ account: account.code, name: accountName(account, ctx.language) },
          ...{ ref, closing: formatCents(closing) },
          ticks: [...(paper?.ticks ?? [])],
          notes: (paper?.notes ?? []).map(({ number, text, by, on, answer, cleared }) => ({
            ...{ number, text, by, on },
            answer: answer === undefined ? '' : `${answer.text} (${answer.by} ${answer.on})`,
            cleared: cleared?.on ?? '',
          })),
          signs: (paper?.signs ?? []).map(({ as, by, on, amount }) => ({
            ...{ as, by, on },
            state: amount === closing ? ('signed' as const) : ('lapsed' as const),
          })),
        })),
      })
    }),
})
