import type { EstimateAnswer } from '@daybook/core/daybook/trade-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import type { Context } from '../commands/command.ts'
import { documentNumbered, documentsOf } from './load-trade.ts'
import { recordDocument } from './record-document.ts'

/**
 * Records what a customer said to an estimate. Refuses `document-unknown`, `document-voided`,
 * `estimate-answered` where they said it or the opposite before, and `estimate-billed` for declining work
 * that was invoiced.
 */
export function answerEstimate(ctx: Context, name: string, number: string, answer: EstimateAnswer) {
  return recordDocument(ctx, name, { number, ...answer }, async ({ reader }) => {
    const found = await documentNumbered(reader, 'estimate', number)
    if (!found.ok) return found
    const was = found.value
    if (was.voided !== undefined)
      return refuse('document-voided', { item: was.number, date: was.voided.date }, 'number')
    if (was.answer !== undefined) {
      const { says, date } = was.answer
      const saysFr = says === 'accepted' ? 'acceptée' : 'refusée'
      return refuse('estimate-answered', { number: was.number, says, saysFr, date }, 'number')
    }
    if (answer.says === 'declined') {
      const invoices = await documentsOf(reader, ['invoice'], was.party)
      const billed = invoices.find(({ from, voided }) => from === was.id && voided === undefined)
      if (billed !== undefined)
        return refuse('estimate-billed', { number: was.number, invoice: billed.number }, 'number')
    }
    const document = { ...was, answer }
    return ok({ facts: [{ kind: 'document.set', v: 1, document, was }] })
  })
}
