import type { Filing } from '@daybook/core/daybook/filing-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filingNamed } from '../../returns/load-filings.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { confirmationTyped } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { returnId } from './return-fields.ts'

/** Keeps the confirmation number that the agency gave for a filed return, corrects it, or takes it off. */
export const returnConfirm = command({
  name: 'return.confirm',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Keep the confirmation number of a return',
    fr: 'Garder le numéro de confirmation d’une déclaration',
  },
  line: { words: ['return', 'confirmation'] },
  input: z.strictObject({ return: returnId, confirmation: confirmationTyped }),
  output: z.strictObject({ return: z.string(), confirmation: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const recorded = await recordFacts(ctx, 'return.confirm', input, async (view) => {
      const found = await filingNamed(view, input.return)
      if (!found.ok) return found
      const { confirmation: before, ...rest } = found.value
      if ((before ?? '') === (input.confirmation ?? ''))
        return before === undefined
          ? refuse('confirmation-none', { of: input.return }, 'confirmation')
          : ok([])
      const filing: Filing =
        input.confirmation === undefined ? rest : { ...rest, confirmation: input.confirmation }
      return ok([{ kind: 'return.filed', v: 1, filing, was: found.value }])
    })
    if (!recorded.ok) return recorded
    return ok({
      return: input.return,
      confirmation: input.confirmation ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})
