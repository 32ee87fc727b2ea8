import { ok } from '@daybook/core/kit/result.ts'
import { reviewChecks as allChecks } from '@daybook/core/review/checks/registry.ts'
import { z } from 'zod'
import { command } from '../command.ts'

/** Lists the checks of the review: what each looks for and why it matters. */
export const reviewChecks = command({
  name: 'review.checks',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'List the checks of the review', fr: 'Lister les contrôles de la revue' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      check: z.string(),
      group: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      title: z.string(),
      why: z.string(),
    }),
  ),
  run: async ({ language }) =>
    ok(
      allChecks.map(({ id, group, severity, title, why }) => ({
        check: id,
        group,
        severity,
        title: title[language],
        why: why[language],
      })),
    ),
})
