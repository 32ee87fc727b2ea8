import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { fileChecks, gifiRead } from '../../t2/gifi-file-check.ts'
import { madeT2 } from '../../t2/load-t2.ts'
import { t2CheckNames, t2Checks } from '../../t2/t2-checks.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { t2YearInput } from './t2-fields.ts'

/** Says what to look at before the schedules of a T2 are handed off. */
export const t2Check = command({
  name: 't2.check',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Check the schedules of a T2', fr: 'Vérifier les annexes d’une T2' },
  line: { words: ['year'] },
  input: z.strictObject({
    year: t2YearInput,
    file: words
      .optional()
      .meta({ description: 'a GIFI file that a tax program took or gave back, to hold against the books' }),
    content: z
      .string()
      .max(2_000_000)
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
  }),
  output: z.strictObject({
    through: z.string(),
    toLookAt: z.number().meta({ description: 'how many checks fail or ask for a look' }),
    checks: z.array(
      z.strictObject({
        check: z.enum(t2CheckNames),
        state: z.enum(['holds', 'look', 'fails']),
        text: z.string(),
      }),
    ),
  }),
  run: async (ctx, { year, file, content }) => {
    const read = file === undefined ? ok(undefined) : gifiRead(file, content)
    if (!read.ok) return read
    const known = await ownersAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const made = await madeT2(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      if (!made.ok) return made
      const checks = await t2Checks(view, made.value, known)
      if (!checks.ok) return checks
      const all = [
        ...checks.value,
        ...(read.value === undefined ? [] : fileChecks(made.value.statements, read.value)),
      ]
      return ok({
        through: made.value.key.span.through,
        toLookAt: all.filter(({ state }) => state !== 'holds').length,
        checks: all.map(({ check, state, text }) => ({ check, state, text: text[ctx.language] })),
      })
    })
  },
})
