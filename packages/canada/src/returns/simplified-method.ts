import type { FormLine } from '@daybook/core/filings/form.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { taxWithin } from '../sales-tax/credit-limits.ts'
import { provincialTaxes } from '../sales-tax/rates.ts'
import { generalGuide } from '../sales-tax/tax-sources.ts'
import { type NetNames, type NetTax, netNames, regularLine } from './net-tax.ts'
import { supplyRates } from './quick-rates.ts'

/** The lines of credits by the simplified method and their order: those of line 106, or 206. */
export type CreditPart = {
  readonly lines: Readonly<Record<string, FormLine>>
  readonly order: readonly string[]
}

/** Purchases at one rate: the ending of the lines’ keys, the tag that their postings carry, the rate. */
type AtRate = { readonly key: string; readonly tag: string; readonly rate: string; readonly percent: string }

/**
 * The tag of postings that are part of a purchase with its tax, by the percent of GST or HST that it bore.
 */
export function paidTag(tax: NetTax, percent: string): string {
  return tax === 'GST' ? `gst.paid.${percent}` : 'qst.paid'
}

/**
 * The credits of a return by the simplified method on a day. Purchases with their tax are added up by the
 * rate, and the tax within is claimed: 5/105, 13/113, 14/114, 15/115 of them, and of those with QST
 * 9.975/109.975. Bills and vendor credits that were entered while the method held count by themselves
 * (`P13`);
 * purchases whose tax nobody entered are given by a person (`G13`). What the method leaves out (meals,
 * vehicles, real property, partial use) is claimed as it was entered.
 *
 * Source: RC4022, simplified method for input tax credits; Revenu Québec, using the simplified method.
 * Refuses days outside the tables.
 */
export function simplifiedCredit(tax: NetTax, on: CivilDate): Result<CreditPart> {
  const names = netNames[tax]
  const rates = ratesOf(tax, on)
  if (!rates.ok) return rates
  const { line, working } = names
  const keys = rates.value.map(({ key }) => key)
  const named = (name: string) => (key: string) => working(`${name}${key}`)
  const lines: Readonly<Record<string, FormLine>> = {
    ...Object.assign({}, ...rates.value.map((each) => rateLines(names, each))),
    [working('itc')]: {
      ...ledgerLine(names),
      label: {
        en: 'Credits claimed as they were entered',
        fr: 'Crédits réclamés tels qu’ils ont été saisis',
      },
      untagged: rates.value.map(({ tag }) => tag),
    },
    [line('06')]: {
      kind: 'sum',
      label: regularLine(line('06')).label,
      of: [...keys.map(named('C')), working('itc')],
    },
  }
  const order = keys.flatMap((key) => ['P', 'G', 'C'].map((name) => working(`${name}${key}`)))
  return ok({ lines, order: [...order, working('itc'), line('06')] })
}

function ratesOf(tax: NetTax, on: CivilDate): Result<readonly AtRate[]> {
  if (tax === 'GST')
    return ok(
      supplyRates.map((percent) => ({
        key: percent,
        tag: paidTag('GST', percent),
        rate: `0.${percent.padStart(2, '0')}`,
        percent,
      })),
    )
  const version = inForce(provincialTaxes.QC, on)
  if (!version.ok) return version
  const { rate } = version.value.value
  return ok([{ key: '', tag: paidTag('QST', ''), rate, percent: inPercent(rate) }])
}

function rateLines(names: NetNames, { key, tag, rate, percent }: AtRate): Readonly<Record<string, FormLine>> {
  const { working, words, credits } = names
  const [paid, given, held] = ['P', 'G', 'C'].map((name) => working(`${name}${key}`))
  const fr = percent.replace('.', ',')
  const isBought = (account: Account) => account.role === credits || isSimplified(account)
  return {
    [paid ?? '']: {
      kind: 'ledger',
      label: {
        en: `Purchases at ${percent} %, with ${words.en}`,
        fr: `Achats à ${fr} %, ${words.fr} comprise`,
      },
      side: 'debit',
      accounts: isBought,
      tagged: [tag],
    },
    [given ?? '']: {
      kind: 'input',
      label: {
        en: `Other purchases at ${percent} %, whose tax was not entered`,
        fr: `Autres achats à ${fr} %, dont la taxe n’a pas été saisie`,
      },
    },
    [held ?? '']: {
      kind: 'calc',
      label: { en: `Tax within purchases at ${percent} %`, fr: `Taxe comprise dans les achats à ${fr} %` },
      of: [paid ?? '', given ?? ''],
      work: (purchases: readonly Cents[]) => taxWithin(sumOf(purchases), rate),
      how: 'rate',
      source: generalGuide('simplified method for input tax credits'),
    },
  }
}

function ledgerLine({ line }: NetNames) {
  const regular = regularLine(line('06'))
  if (regular.kind !== 'ledger') throw new Error('fault: credits are a line of postings')
  return regular
}

/**
 * Whether purchases on an account are added up with their tax by the simplified method: those whose tax is
 * claimed whole, capital property with them; not real property, and not vehicles, which have a ceiling.
 */
export function isSimplified({ taxDefault = '', gifi = '' }: Account): boolean {
  if (taxDefault === 'CAPITAL') return !realProperty.test(gifi)
  return taxDefault === 'ITC_FULL'
}

/** GIFI codes of land and buildings. */
const realProperty = /^16[08]/
