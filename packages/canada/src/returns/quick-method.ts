import type { Source } from '@daybook/core/filings/figure.ts'
import type { FormLine } from '@daybook/core/filings/form.ts'
import { inForce, type Version } from '@daybook/core/filings/rule-table.ts'
import { percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { wholeDollars } from './gst34.ts'
import {
  capitalCreditLine,
  capitalSoldLine,
  collectedLine,
  type NetNames,
  type NetPart,
  netNames,
  regularLine,
  relievedLine,
  salesLine,
  zeroLine,
} from './net-tax.ts'
import {
  creditOn,
  type FirstCredit,
  type Home,
  homeOf,
  type QuickKind,
  type QuickRates,
  qstQuickCredit,
  qstQuickRates,
  quebecQuickSource,
  quickCredit,
  quickOutsideCredit,
  quickRates,
  quickSource,
  type SupplyRate,
  supplyRates,
} from './quick-rates.ts'
import {
  type SpecialBody,
  specialHomeOf,
  specialLaw,
  specialQstRates,
  specialRates,
  specialSource,
} from './special-rates.ts'

/** Supplies of one kind: the ending of the lines’ keys, what they are, and the share that is remitted. */
type Share = { readonly key: string; readonly of: FormLine['label']; readonly share: string }

/**
 * A method that remits shares of supplies with their tax: its own supplies (all that is left of them), those
 * that a person gives, a credit on the first supplies of a fiscal year, a credit on supplies at 5 %, and
 * where it was read.
 */
type ShareMethod = {
  readonly own: Share
  readonly given: readonly Share[]
  readonly credit?: Version<FirstCredit>
  readonly outside?: string
  readonly source: Source
}

/**
 * The part of a GST/HST return by the quick method, for a business in a province on a day: a share of
 * supplies with their tax. Supplies at another rate than the province’s own are given by a person (`S5`,
 * `S13`, `S14`, `S15`, with their tax); sales without tax are left out; all others are taken at the own rate.
 * Tax on capital property is remitted whole. `before` are the supplies of earlier periods of the fiscal year,
 * which used up the credit of one percent of the first 30,000.00; resellers in a province with HST get a
 * credit of their supplies at 5 %. Tax in bad debts is not taken back.
 *
 * Source: RC4058; SOR/91-51, Part IV. Refuses days outside the tables.
 */
export function quickGst(province: string, kind: QuickKind, on: CivilDate): Result<NetPart> {
  const table = inForce(quickRates, on)
  const credit = inForce(quickCredit, on)
  if (!table.ok) return table
  if (!credit.ok) return credit
  const outsideCredit = inForce(quickOutsideCredit, on)
  if (!outsideCredit.ok) return outsideCredit
  const place = homeOf(province)
  const { own, given } = atRates(table.value.value[kind][place], place)
  const share = kind === 'goods' && place !== 'none' ? outsideCredit.value.value[place] : undefined
  const method = { own, given, credit: credit.value, source: quickSource }
  return ok(sharePart(netNames.GST, share === undefined ? method : { ...method, outside: share }))
}

/**
 * The part of a QST return by the quick method on a day: 6.6 % of supplies with QST (3.4 % where goods for
 * resale are 40 percent of sales), less one percent of the first 31,421.00 of a fiscal year. `Qout` are
 * taxable sales that bore no QST because they were made outside Quebec, which a person gives.
 *
 * Source: Revenu Québec, quick method. Refuses days outside the tables.
 */
export function quickQst(kind: QuickKind, on: CivilDate): Result<NetPart> {
  const table = inForce(qstQuickRates, on)
  const credit = inForce(qstQuickCredit, on)
  if (!table.ok) return table
  if (!credit.ok) return credit
  const own = withQst(table.value.value[kind])
  return ok(
    sharePart(netNames.QST, { own, given: [outside], credit: credit.value, source: quebecQuickSource }),
  )
}

/**
 * The part of a GST/HST return by the special quick method of public service bodies: a share of supplies with
 * their tax by the kind of body and where it is, without a credit. Supplies at another rate than the
 * province’s own are given by a person (`S5`, `S13`, `S14`, `S15`).
 *
 * Source: SOR/91-51, Part V. Refuses days outside the table, and `quick-rate-unsure` where the law has two
 * shares for what is one kind here.
 */
export function specialGst(province: string, body: SpecialBody, on: CivilDate): Result<NetPart> {
  const table = inForce(specialRates, on)
  if (!table.ok) return table
  const place = homeOf(province)
  const rates = table.value.value[body][specialHomeOf(province)]
  if (rates === undefined) return refuse('quick-rate-unsure', { province })
  return ok(sharePart(netNames.GST, { ...atRates(rates, place), source: specialLaw }))
}

/** The part of a QST return by the special quick method; see `specialGst`. */
export function specialQst(body: SpecialBody, on: CivilDate): Result<NetPart> {
  const table = inForce(specialQstRates, on)
  if (!table.ok) return table
  const own = withQst(table.value.value[body])
  return ok(sharePart(netNames.QST, { own, given: [outside], source: specialSource }))
}

/** The shares at a place’s own rate, and at those that a person gives supplies of. */
function atRates(rates: QuickRates, place: Home): Pick<ShareMethod, 'own' | 'given'> {
  const own: SupplyRate = place === 'none' ? '5' : place
  return {
    own: atRate(own, rates[own]),
    given: supplyRates.filter((each) => each !== own).map((each) => atRate(each, rates[each])),
  }
}

function atRate(percent: SupplyRate, share: string): Share {
  const of = {
    en: `Supplies at ${percent} %, with their tax`,
    fr: `Fournitures à ${percent} %, taxe comprise`,
  }
  return { key: percent, of, share }
}

function withQst(share: string): Share {
  return { key: '', of: { en: 'Supplies with their QST', fr: 'Fournitures, TVQ comprise' }, share }
}

const outside: Share = {
  key: 'out',
  of: { en: 'Taxable sales made outside Quebec', fr: 'Ventes taxables faites hors du Québec' },
  share: '0',
}

function sharePart(names: NetNames, method: ShareMethod): NetPart {
  const { line, working } = names
  const { own, given, credit, outside: outsideShare, source } = method
  const supplied = ({ key }: Share) => (key === 'out' ? working(key) : working(`S${key}`))
  const remitted = ({ key }: Share) => working(`R${key}`)
  const shared = [own, ...given].filter(({ key }) => key !== 'out')
  const eligible = shared.map(supplied)
  const lines: Readonly<Record<string, FormLine>> = {
    ...supplyLines(names, source),
    ...Object.fromEntries(given.map((each) => [supplied(each), { kind: 'input', label: each.of } as const])),
    [supplied(own)]: {
      kind: 'difference',
      label: own.of,
      of: [working('supplies'), working('zero'), working('relieved'), ...given.map(supplied)],
    },
    ...Object.fromEntries(shared.map((each) => [remitted(each), shareLine(each, supplied(each), source)])),
    [working('capital')]: capitalSoldLine(names),
    [line('03')]: {
      kind: 'sum',
      label: { en: 'Tax by the method', fr: 'Taxe selon la méthode' },
      of: [...shared.map(remitted), working('capital')],
    },
    ...netLines(names, credit, eligible),
    ...(outsideShare === undefined ? {} : outsideLines(names, outsideShare, source)),
  }
  return {
    lines,
    order: [
      ...['sales', 'tax', 'supplies'].map(working),
      line('01'),
      ...['zero', 'relieved'].map(working),
      ...given.map(supplied),
      supplied(own),
      ...shared.map(remitted),
      working('capital'),
      line('03'),
      ...raisingKeys(names),
      line('05'),
      line('06'),
      ...(credit === undefined ? [] : ['eligible', 'before', 'credit'].map(working)),
      ...(outsideShare === undefined ? [] : [working('C5')]),
      working('adjust'),
      line('07'),
      line('08'),
    ],
  }
}

/** The keys of the adjustments that raise net tax: of QST what a person gives stands under its line. */
export function raisingKeys({ tax, line }: NetNames): readonly string[] {
  return tax === 'GST' ? [line('04')] : [`${line('04')}I`, line('04')]
}

function supplyLines(names: NetNames, source: Source): Readonly<Record<string, FormLine>> {
  const { line, working, words } = names
  return {
    [working('sales')]: salesLine(),
    [working('tax')]: collectedLine(names, {
      en: `${words.en} charged on them`,
      fr: `${words.fr} facturée sur ces ventes`,
    }),
    [working('supplies')]: {
      kind: 'sum',
      label: { en: `Supplies with ${words.en}`, fr: `Fournitures avec ${words.fr}` },
      of: [working('sales'), working('tax')],
    },
    [working('zero')]: zeroLine(),
    [working('relieved')]: relievedLine(),
    [line('01')]: {
      kind: 'calc',
      label: {
        en: `Supplies with ${words.en}, in whole dollars`,
        fr: `Fournitures avec ${words.fr}, en dollars entiers`,
      },
      of: [working('supplies')],
      work: ([supplies = 0n]) => wholeDollars(supplies),
      source,
    },
  }
}

/** Adjustments, credits on capital property, and the credit on the first supplies. */
function netLines(
  names: NetNames,
  credit: Version<FirstCredit> | undefined,
  eligible: readonly string[],
): Readonly<Record<string, FormLine>> {
  const { line, working } = names
  const less = credit === undefined ? [working('adjust')] : [working('adjust'), working('credit')]
  return {
    ...raisingLines(names),
    [line('05')]: regularLine(line('05')),
    [line('06')]: capitalCreditLine(names),
    ...(credit === undefined ? {} : creditLines(names, credit, eligible)),
    [working('adjust')]: adjustLine(names, '07'),
    [line('07')]: { kind: 'sum', label: regularLine(line('07')).label, of: less },
    [line('08')]: regularLine(line('08')),
  }
}

/** The credit of a reseller’s supplies at 5 %, and the line that takes it in with the others. */
function outsideLines(
  { line, working }: NetNames,
  share: string,
  source: Source,
): Readonly<Record<string, FormLine>> {
  const printed = inPercent(share)
  return {
    [working('C5')]: {
      kind: 'calc',
      label: {
        en: `Credit of ${printed} % of supplies at 5 %`,
        fr: `Crédit de ${printed.replace('.', ',')} % des fournitures à 5 %`,
      },
      of: [working('S5')],
      work: ([supplies = 0n]) => percentOf(supplies, rate(share), 'half-up'),
      how: 'rate',
      source,
    },
    [line('07')]: {
      kind: 'sum',
      label: regularLine(line('07')).label,
      of: [working('credit'), working('C5'), working('adjust')],
    },
  }
}

/** Adjustments that raise net tax; tax in bad debts is none of them, for it was never remitted as such. */
export function raisingLines(names: NetNames): Readonly<Record<string, FormLine>> {
  const { tax, line } = names
  const key = line('04')
  if (tax === 'GST') return { [key]: adjustLine(names, '04') }
  const under = `${key}I`
  return { [under]: regularLine(under), [key]: { kind: 'sum', label: regularLine(key).label, of: [under] } }
}

/** An adjusting line without the tax in bad debts: postings of GST, what a person gives of QST. */
export function adjustLine({ tax, line }: NetNames, last: '04' | '07'): FormLine {
  const regular = regularLine(tax === 'GST' ? line(last) : `${line(last)}I`)
  return regular.kind === 'ledger' ? { ...regular, untagged: ['gst.baddebt'] } : regular
}

function creditLines(
  { working }: NetNames,
  { value: { rate: share, most }, source }: Version<FirstCredit>,
  eligible: readonly string[],
): Readonly<Record<string, FormLine>> {
  return {
    [working('eligible')]: {
      kind: 'sum',
      label: { en: 'Supplies that the credit is given on', fr: 'Fournitures donnant droit au crédit' },
      of: eligible,
    },
    [working('before')]: {
      kind: 'input',
      label: {
        en: 'Supplies of earlier periods of the fiscal year',
        fr: 'Fournitures des périodes précédentes de l’exercice',
      },
    },
    [working('credit')]: {
      kind: 'calc',
      label: {
        en: 'Credit on the first supplies of the year',
        fr: 'Crédit sur les premières fournitures de l’exercice',
      },
      of: [working('eligible'), working('before')],
      work: ([supplies = 0n, before = 0n]) => creditOn(supplies, before, most, share),
      how: 'limit',
      source,
    },
  }
}

function shareLine({ key, share }: Share, of: string, source: Source): FormLine {
  const printed = inPercent(share)
  const [en, fr] =
    key === ''
      ? ['supplies with QST', 'fournitures avec TVQ']
      : [`supplies at ${key} %`, `fournitures à ${key} %`]
  return {
    kind: 'calc',
    label: { en: `${printed} % of ${en}`, fr: `${printed.replace('.', ',')} % des ${fr}` },
    of: [of],
    work: ([supplies = 0n]) => percentOf(supplies, rate(share), 'half-up'),
    how: 'rate',
    source,
  }
}
