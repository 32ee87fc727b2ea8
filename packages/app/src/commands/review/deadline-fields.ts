import { formatCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import type { Deadline } from '../../deadlines/deadline.ts'
import { amountOut } from '../fields.ts'

/** A deadline on the way out. */
export const deadlineOut = {
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  from: z.string(),
  through: z.string(),
  law: z.string().meta({ description: 'the day that the law names' }),
  on: z.string().meta({ description: 'the same, moved to a business day' }),
  days: z.number().meta({ description: 'until it is due; negative when late' }),
  state: z.enum(['done', 'late', 'due', 'open']),
  amount: amountOut.optional().meta({ description: 'what is to be paid, where the books know it' }),
  proof: z.string().optional().meta({ description: 'what says that it is done' }),
  note: z.string().optional().meta({ description: 'what is to be known of it besides' }),
  command: z.string().optional().meta({ description: 'what does it' }),
  source: z.string().optional().meta({ description: 'where the rule was read' }),
  checked: z.boolean().meta({ description: 'whether somebody looked that the rule holds for that period' }),
}

/** A deadline as programs read it. */
export function deadlineOutOf(deadline: Deadline, today: CivilDate, language: Language) {
  const { id, kind, label, span, law, on, state, amount, proof, note, command, source, isChecked } = deadline
  return {
    id,
    kind,
    label: label[language],
    from: span.from,
    through: span.through,
    law,
    on,
    days: daysBetween(today, on),
    state,
    ...(amount === undefined ? {} : { amount: formatCents(amount) }),
    ...(proof === undefined ? {} : { proof: proof[language] }),
    ...(note === undefined ? {} : { note: note[language] }),
    ...(command === undefined ? {} : { command }),
    ...(source === undefined ? {} : { source: `${source.title}: ${source.where}` }),
    checked: isChecked,
  }
}
