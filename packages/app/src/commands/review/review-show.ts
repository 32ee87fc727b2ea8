import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { checkNamed } from '@daybook/core/review/checks/registry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { findingNamed } from '../../review/kept-review.ts'
import { command } from '../command.ts'
import { commandNamed } from '../registry.ts'
import { actOut, evidenceOut, findingKey, findingOut, findingOutOf } from './review-fields.ts'

/** Shows a finding with its evidence, why it matters, and what can be done about it. */
export const reviewShow = command({
  name: 'review.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a finding of the review', fr: 'Afficher un constat de la revue' },
  line: { words: ['finding'] },
  input: z.strictObject({ finding: findingKey }),
  output: z.strictObject({
    ...findingOut,
    title: z.string().meta({ description: 'what the check is called' }),
    why: z.string().meta({ description: 'why it matters' }),
    dismissedOn: z.string().meta({ description: 'the day; empty where it never was' }),
    reopened: z.boolean().meta({ description: 'dismissed once, and its evidence has changed since' }),
    records: z.array(evidenceOut),
    more: z.number().meta({ description: 'how many records are not listed' }),
    acts: z.array(actOut),
  }),
  run: (ctx, { finding: key }) =>
    inView(ctx.book, async ({ reader }) => {
      const found = await findingNamed(reader, key)
      if (!found.ok) return found
      const { finding, on = '', reopened = false } = found.value
      const check = checkNamed(finding.check)
      return ok({
        ...findingOutOf(found.value, ctx.language),
        title: check?.title[ctx.language] ?? finding.check,
        why: check?.why[ctx.language] ?? '',
        dismissedOn: on,
        reopened,
        records: finding.evidence.map(({ amount, ...rest }) => ({
          ...rest,
          ...(amount === undefined ? {} : { amount: formatCents(amount) }),
        })),
        more: finding.more ?? 0,
        acts: finding.acts.map(({ command: name, input }) => ({
          command: name,
          title: commandNamed(name)?.title[ctx.language] ?? name,
          input: { ...input },
        })),
      })
    }),
})
