import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { type Cents, formatCents, magnitude, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { HeldDocument } from '@daybook/core/receivables/release-holdback.ts'
import type { View } from '../book.ts'
import { heldDocuments, isEnded } from '../trade/holdbacks.ts'

/**
 * Holdbacks whose period had ended by the end of a return’s period and that nothing released: their tax is
 * payable all the same (Excise Tax Act, 168(7); Act respecting the Québec sales tax, 90), and a credit for it
 * may be claimed.
 */
export async function heldTaxNotices(
  view: View,
  { program, period }: { readonly program: TaxProgram; readonly period: Span },
): Promise<readonly { readonly code: string; readonly text: Label }[]> {
  if (program !== 'GST' && program !== 'QST') return []
  const sides = ['customer', 'supplier'] as const
  const found = await Promise.all(
    sides.map(async (side) =>
      (await heldDocuments(view, side, { on: period.through })).filter(
        ({ document, item }) => item.open !== 0n && isEnded(document, period.through),
      ),
    ),
  )
  return sides.flatMap((side, index) => {
    const held = found[index] ?? []
    const tax = sumOf(held.map((each) => taxLeft(each, program)))
    if (tax === 0n) return []
    return [{ code: 'holdback', text: noticeOf(side, held, tax) }]
  })
}

function noticeOf(side: 'customer' | 'supplier', held: readonly HeldDocument[], tax: Cents): Label {
  const numbers = held
    .slice(0, 12)
    .map(({ document }) => document.number)
    .join(', ')
  const list = held.length > 12 ? `${numbers}, …` : numbers
  const [en, fr] = [decimalText(formatCents(tax), 'en'), decimalText(formatCents(tax), 'fr')]
  return side === 'customer'
    ? {
        en: `The holdbacks of invoices ${list} may no longer be held: their tax of ${en} is due although nobody asked for it. Release them (holdback release) on the day it ended`,
        fr: `Les retenues des factures ${list} ne peuvent plus être retenues\u00a0: leur taxe de ${fr} est exigible bien que personne ne l’ait demandée. Libérez-les (holdback release) au jour où la période a pris fin`,
      }
    : {
        en: `The holdbacks of bills ${list} may no longer be held: the tax of ${en} on them can be claimed once they are released (holdback release)`,
        fr: `Les retenues des factures d’achat ${list} ne peuvent plus être retenues\u00a0: leur taxe de ${fr} se réclame dès qu’elles sont libérées (holdback release)`,
      }
}

/** The tax on what is still held of a document, in proportion. */
function taxLeft({ document, item }: HeldDocument, program: 'GST' | 'QST'): Cents {
  const taxes = document.lines.flatMap((line) => (line.heldFor === undefined ? [] : line.taxes))
  const own = taxes.filter(({ tax }) =>
    program === 'QST' ? tax === 'QST' : tax === 'GST' || /^HST/.test(tax),
  )
  const whole = -sumOf(own.map(({ amount }) => amount))
  return item.amount === 0n ? 0n : (whole * magnitude(item.open)) / magnitude(item.amount)
}
