import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, percentHalfUp, printedRate } from '../payroll/exact.ts'
import { capitalGains } from '../rates/ca/capital-gains.ts'
import { personalUseProperty } from '../rates/ca/personal-use-property.ts'
import { type Notice, notice } from './notices.ts'
import { countedOf, isPersonal, personalGain } from './personal-property.ts'
import { addNotice, addRefusal, put, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'
import type { Disposition, Slip } from './t1-facts.ts'

/**
 * Line 12700: all gains less all losses of the year (Schedule 3), and the share of a positive sum that is
 * income. A loss stays off the return and is told in a notice: it can be carried. Losses on what was for
 * personal use are not deducted, those on listed property only from gains on it; a home is taxed but for its
 * exempt part. Refuses `t1-home-flipped` for a home held under a year, and `t1-cost-missing` for a T5008
 * without cost.
 */
export function taxableGains(sheet: Sheet, slips: SlipAmounts): void {
  const sales = sheet.facts.gains.map((each, index) => ({
    kind: each.kind,
    figure: soldFigure(sheet, each, index),
  }))
  const sold = sales.filter(({ kind }) => kind !== 'listed').map(({ figure }) => figure)
  const listed = sales.filter(({ kind }) => kind === 'listed').map(({ figure }) => figure)
  const traded = sheet.facts.slips
    .filter(({ kind }) => kind === 'T5008')
    .map((slip) => tradedFigure(sheet, slip))
  const parts = [...sold, ...listedGains(sheet, listed), ...traded, ...slipFigures(slips, 'gains')]
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

/** Gains less losses on listed property, never below nothing: such a loss is set against nothing else. */
function listedGains(sheet: Sheet, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length === 0) return []
  const total = sumOf(figures.map(({ value }) => value))
  if (total < 0n) {
    const loss = formatCents(-total)
    const en = `A loss of ${loss} on listed personal property can be set against gains on such property alone.`
    const fr = `Une perte de ${loss} sur des biens personnels désignés ne se déduit que de gains sur de tels biens.`
    addNotice(sheet, notice('loss-denied', en, fr))
  }
  const label = { en: 'Listed personal property', fr: 'Biens personnels désignés' }
  return [step(sheet, 'gain/listed', label, total < 0n ? 'limit' : 'sum', figures, floored(total))]
}

function soldFigure(sheet: Sheet, each: Disposition, index: number): Figure {
  const { name, kind, heldDays, outlays } = each
  const { homeDays } = ruleOf(sheet, capitalGains).value
  if (kind === 'home' && heldDays !== undefined && heldDays < homeDays) {
    const names = { name, days: String(heldDays), limit: String(homeDays) }
    addRefusal(sheet, refusal('t1-home-flipped', names, `gains.${index}`))
  }
  const least = leastOf(sheet, each)
  const { proceeds, cost } = countedOf(each, least)
  const key = `gain/${index + 1}`
  const part = (id: string, label: Label, value: Cents) =>
    step(sheet, `${key}/${id}`, label, 'input', [], value)
  const parts = [
    part('proceeds', { en: 'Proceeds', fr: 'Produit' }, proceeds),
    part('cost', { en: 'Adjusted cost base', fr: 'Prix de base rajusté' }, cost),
    part('outlays', { en: 'Outlays and expenses', fr: 'Dépenses' }, outlays),
  ]
  if (each.exempt !== undefined)
    parts.push(
      part(
        'exempt',
        { en: 'Exempt as a principal residence', fr: 'Exonéré, résidence principale' },
        each.exempt,
      ),
    )
  const label = { en: `Gain on ${name}`, fr: `Gain sur ${name}` }
  const plain = proceeds - cost - outlays - (each.exempt ?? 0n)
  if (!isPersonal(each)) return step(sheet, key, label, 'difference', parts, plain)
  const { gain, denied } = personalGain(each, least)
  if (kind === 'listed') {
    const counted = gain - denied
    return step(sheet, key, label, counted === plain ? 'difference' : 'limit', parts, counted)
  }
  if (denied > 0n) addNotice(sheet, deniedLoss(name, denied))
  const taxed = gain - (each.exempt ?? 0n)
  if (kind === 'home' && gain > 0n && each.exempt === undefined) addNotice(sheet, taxedHome(name))
  return step(sheet, key, label, taxed === plain ? 'difference' : 'limit', parts, taxed)
}

/** What property counts for at least; nothing is asked of the law where none was for personal use. */
function leastOf(sheet: Sheet, { kind }: Disposition): Cents {
  if (kind !== 'personal' && kind !== 'listed') return 0n
  return dollars(ruleOf(sheet, personalUseProperty).value.least)
}

function deniedLoss(name: string, denied: Cents): Notice {
  const amount = formatCents(denied)
  return notice(
    'loss-denied',
    `The loss of ${amount} on ${name} is not deducted: it was for personal use.`,
    `La perte de ${amount} sur ${name} n’est pas déduite : c’était un bien d’usage personnel.`,
  )
}

function taxedHome(name: string): Notice {
  return notice(
    'home-taxed',
    `The gain on ${name} is taxed whole: give the part that is exempt as a principal residence (T2091), if any.`,
    `Le gain sur ${name} est imposé en entier : donnez la partie exonérée comme résidence principale (T2091), s’il y en a une.`,
  )
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
