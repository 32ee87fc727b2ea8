import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { percentHalfUp, printedRate } from '../payroll/exact.ts'
import { capitalGains } from '../rates/ca/capital-gains.ts'
import { notice } from './notices.ts'
import { addNotice, addRefusal, put, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'
import type { Disposition, Slip } from './t1-facts.ts'

/**
 * Line 12700: all gains less all losses of the year (Schedule 3), and the share of a positive sum that is
 * income. A loss stays off the return and is told in a notice: it can be carried. Refuses `t1-home-flipped`
 * for a home held under a year, and `t1-cost-missing` for a T5008 without cost.
 */
export function taxableGains(sheet: Sheet, slips: SlipAmounts): void {
  const sold = sheet.facts.gains.map((each, index) => soldFigure(sheet, each, index))
  const traded = sheet.facts.slips
    .filter(({ kind }) => kind === 'T5008')
    .map((slip) => tradedFigure(sheet, slip))
  const parts = [...sold, ...traded, ...slipFigures(slips, 'gains')]
  const isGiven = sheet.facts.given['12700'] !== undefined
  if (parts.length === 0 && !isGiven) return
  const label = { en: 'Gains less losses of the year', fr: 'Gains moins pertes de l’année' }
  const total = sumOf(parts.map(({ value }) => value))
  const sum = step(sheet, 'schedule-3', label, 'sum', parts, total)
  const { value, source } = ruleOf(sheet, capitalGains)
  const share = printedRate(value.inclusion)
  if (total < 0n) {
    const loss = formatCents(percentHalfUp(-total, share))
    const en = `A net capital loss of ${loss} can be carried back three years or forward without end.`
    const fr = `Une perte en capital nette de ${loss} peut être reportée trois ans en arrière ou sans limite.`
    addNotice(sheet, notice('loss-carried', en, fr))
  }
  put(
    sheet,
    '12700',
    total < 0n ? 'limit' : 'rate',
    [sum],
    total < 0n ? 0n : percentHalfUp(total, share),
    source,
  )
}

function soldFigure(sheet: Sheet, each: Disposition, index: number): Figure {
  const { name, kind, heldDays, proceeds, cost, outlays } = each
  const { homeDays } = ruleOf(sheet, capitalGains).value
  if (kind === 'home' && heldDays !== undefined && heldDays < homeDays) {
    const names = { name, days: String(heldDays), limit: String(homeDays) }
    addRefusal(sheet, refusal('t1-home-flipped', names, `gains.${index}`))
  }
  const key = `gain/${index + 1}`
  const parts = [
    step(sheet, `${key}/proceeds`, { en: 'Proceeds', fr: 'Produit' }, 'input', [], proceeds),
    step(sheet, `${key}/cost`, { en: 'Adjusted cost base', fr: 'Prix de base rajusté' }, 'input', [], cost),
    step(sheet, `${key}/outlays`, { en: 'Outlays and expenses', fr: 'Dépenses' }, 'input', [], outlays),
  ]
  const label = { en: `Gain on ${name}`, fr: `Gain sur ${name}` }
  return step(sheet, key, label, 'difference', parts, proceeds - cost - outlays)
}

function tradedFigure(sheet: Sheet, { id, from, boxes }: Slip): Figure {
  const [cost, proceeds] = [boxes['20'], boxes['21'] ?? 0n]
  if (cost === undefined) addRefusal(sheet, refusal('t1-cost-missing', { from }, `slips.${id}.20`))
  const key = `slip/${id}`
  const parts = [
    step(
      sheet,
      `${key}/21`,
      { en: 'T5008 box 21: proceeds', fr: 'T5008 case 21 : produit' },
      'input',
      [],
      proceeds,
    ),
    step(
      sheet,
      `${key}/20`,
      { en: 'T5008 box 20: cost', fr: 'T5008 case 20 : coût' },
      'input',
      [],
      cost ?? 0n,
    ),
  ]
  const label = { en: `Gain on securities at ${from}`, fr: `Gain sur titres chez ${from}` }
  return step(sheet, `${key}/gain`, label, 'difference', parts, proceeds - (cost ?? 0n))
}
