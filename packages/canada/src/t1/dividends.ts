import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { dividendRule } from '../rates/ca/dividends.ts'
import { answered, putAny, ruleOf, type Sheet, step } from './sheet.ts'
import { screenSplitIncome } from './split-income.ts'
import type { Slip } from './t1-facts.ts'

/**
 * The credits for dividends, by kind, each with the slip or rate that it came from; and by how much dividends
 * were raised, as far as slips and answers say what was received.
 */
export type Dividends = { readonly credits: readonly Figure[]; readonly grossUp: Cents }

type Kind = 'eligible' | 'other'

/** The boxes of a kind on the slips that have dividends: actual, taxable, credit. */
const boxes: Readonly<
  Record<Kind, Readonly<Partial<Record<Slip['kind'], readonly [string, string, string]>>>>
> = {
  eligible: { T5: ['24', '25', '26'], T3: ['49', '50', '51'] },
  other: { T5: ['10', '11', '12'], T3: ['23', '32', '39'] },
}

const words = {
  eligible: { en: 'eligible dividends', fr: 'dividendes déterminés' },
  other: { en: 'other dividends', fr: 'autres dividendes' },
} as const

/**
 * Lines 12000 and 12010: the taxable amount of dividends by slip, or the actual amount raised where a slip or
 * an answer says only that; and the credit for each, from the slip or at the rate of its kind.
 */
export function putDividends(sheet: Sheet): Dividends {
  const taken = { eligible: kindOf(sheet, 'eligible'), other: kindOf(sheet, 'other') }
  putAny(sheet, '12010', taken.other.taxable)
  screenSplitIncome(sheet)
  putAny(sheet, '12000', [...taken.eligible.taxable, ...taken.other.taxable])
  return { credits: creditsOf(sheet, taken), grossUp: taken.eligible.grossUp + taken.other.grossUp }
}

type Taken = Readonly<Record<Kind, ReturnType<typeof kindOf>>>

/**
 * The credits of slips and answers. Where the person gave line 12000 (and 12010 within it) instead, what a
 * kind differs by from the slips has no slip to credit it: the whole of the kind is credited at its rate.
 */
function creditsOf(sheet: Sheet, taken: Taken): readonly Figure[] {
  const { '12000': all, '12010': given } = sheet.facts.given
  const worked = { eligible: sumOf(amountsOf(taken.eligible)), other: sumOf(amountsOf(taken.other)) }
  const other = given ?? worked.other
  const stated = all === undefined ? worked : { eligible: floored(all - other), other: smaller(other, all) }
  return (['eligible', 'other'] as const).flatMap((kind) => {
    if (stated[kind] === worked[kind]) return taken[kind].credits
    if (stated[kind] === 0n) return []
    const label = {
      en: `Taxable amount of ${words[kind].en}, as given`,
      fr: `Montant imposable des ${words[kind].fr}, tel que donné`,
    }
    const amount = step(sheet, `${kind}-given/taxable`, label, 'input', [], stated[kind])
    return [creditFigure(sheet, kind, `${kind}-given`, amount)]
  })
}

function amountsOf({ taxable }: Taken[Kind]): readonly Cents[] {
  return taxable.map(({ value }) => value)
}

function kindOf(sheet: Sheet, kind: Kind) {
  const taxable: Figure[] = []
  const credits: Figure[] = []
  let grossUp = 0n
  for (const slip of sheet.facts.slips) {
    const [actual = '', raised = '', credit = ''] = boxes[kind][slip.kind] ?? []
    const [paid, boxed] = [slip.boxes[actual], slip.boxes[raised]]
    if (paid === undefined && boxed === undefined) continue
    const key = `slip/${slip.id}/${kind}`
    const name = `${slip.kind} ${slip.from}`
    const amount =
      boxed === undefined
        ? raisedFigure(sheet, kind, key, name, paid ?? 0n)
        : boxFigure(sheet, kind, key, name, raised, boxed)
    const own = slip.boxes[credit]
    grossUp += amount.value - (paid ?? amount.value)
    taxable.push(amount)
    credits.push(
      own === undefined
        ? creditFigure(sheet, kind, key, amount)
        : boxFigure(sheet, kind, `${key}-credit`, name, credit, own),
    )
  }
  const said = answered(sheet, kind === 'eligible' ? 'dividends-eligible' : 'dividends-other')
  if (said !== undefined) {
    const amount = raisedFigure(sheet, kind, `${kind}-dividends`, '', said.value, said)
    grossUp += amount.value - said.value
    taxable.push(amount)
    credits.push(creditFigure(sheet, kind, `${kind}-dividends`, amount))
  }
  return { taxable, credits, grossUp }
}

function boxFigure(sheet: Sheet, kind: Kind, key: string, name: string, box: string, value: Cents): Figure {
  const label = {
    en: `${name}, box ${box}: ${words[kind].en}`,
    fr: `${name}, case ${box} : ${words[kind].fr}`,
  }
  return step(sheet, `${key}/${box}`, label, 'input', [], value)
}

function raisedFigure(
  sheet: Sheet,
  kind: Kind,
  key: string,
  name: string,
  paid: Cents,
  said?: Figure,
): Figure {
  const { value, source } = ruleOf(sheet, dividendRule)
  const before = name === '' ? '' : `${name}: `
  const label = {
    en: `${before}taxable amount of ${words[kind].en}`,
    fr: `${before}montant imposable des ${words[kind].fr}`,
  }
  const actual = {
    en: `${before}${words[kind].en} received`,
    fr: `${before}${words[kind].fr} reçus`,
  }
  const part = said ?? step(sheet, `${key}/actual`, actual, 'input', [], paid)
  const raised = paid + percentHalfUp(paid, printedRate(value[kind].grossUp))
  return step(sheet, `${key}/taxable`, label, 'rate', [part], raised, source)
}

function creditFigure(sheet: Sheet, kind: Kind, key: string, amount: Figure): Figure {
  const { value, source } = ruleOf(sheet, dividendRule)
  const label = { en: `Credit for ${words[kind].en}`, fr: `Crédit pour ${words[kind].fr}` }
  const credit = percentHalfUp(amount.value, printedRate(value[kind].credit))
  return step(sheet, `${key}/credit`, label, 'rate', [amount], credit, source)
}
