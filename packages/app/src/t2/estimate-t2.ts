import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { taxEstimate } from '@daybook/canada/t2/tax-estimate.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'

/** An estimate of the tax of a year: its lines, what it rests on, or why there is none. */
export type EstimatedTax = { readonly lines: readonly Figure[]; readonly notes: readonly Label[] }

/**
 * What a Canadian-controlled private corporation would pay on its net income for tax (line 300), all of it
 * earned from active business in its province, before donations, losses and credits. Where the estimate is
 * refused there are no lines, and the notes say why.
 */
export function estimatedTax(netForTax: Figure, province: string, key: ReportKey): EstimatedTax {
  const code = parseProvince(province)
  if (!code.ok) return { lines: [], notes: code.refusals.map(whyNot) }
  const income = netForTax.value > 0n ? netForTax.value : 0n
  const made = taxEstimate({
    year: key.span,
    province: code.value,
    isCcpc: true,
    taxableIncome: income,
    activeIncome: income,
  })
  if (!made.ok) return { lines: [], notes: made.refusals.map(whyNot) }
  const lines = made.value.lines.map((line) => underKey(line, key))
  return { lines, notes: [restsOn, ...made.value.notes] }
}

const restsOn: Label = {
  en: 'An estimate: a private corporation under Canadian control, all income from active business, before donations, losses, credits and instalments.',
  fr: 'Une estimation : société privée sous contrôle canadien, tout le revenu d’entreprise exploitée activement, avant dons, pertes, crédits et acomptes.',
}

function whyNot(refusal: Refusal): Label {
  return { en: refusalText(refusal, 'en').message, fr: refusalText(refusal, 'fr').message }
}

/** A figure and all its parts under ids by which the return is made again. */
function underKey(figure: Figure, key: ReportKey): Figure {
  const id = figureId(key, `estimate/${encodeURIComponent(figure.id)}`)
  return { ...figure, id, parts: figure.parts.map((part) => underKey(part, key)) }
}
