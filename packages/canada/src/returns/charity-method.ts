import type { FormLine } from '@daybook/core/filings/form.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import {
  capitalCreditLine,
  capitalSoldLine,
  collectedLine,
  type NetTax,
  netNames,
  regularLine,
} from './net-tax.ts'
import { adjustLine, raisingKeys, raisingLines } from './quick-method.ts'
import { charityShare } from './special-rates.ts'

/** A charity’s part of a return: the lines of one tax and their order, without the lines of sales. */
export type CharityPart = {
  readonly lines: Readonly<Record<string, FormLine>>
  readonly order: readonly string[]
}

/**
 * The part of a return by the net tax calculation for charities on a day: 60 % of the tax charged, all of
 * that on capital property, credits on capital property only, and no tax in bad debts.
 *
 *   1,250.00 of GST charged, credits of 560.00 on a ventilation system and computers: 750.00 − 560.00 =
 *   190.00
 *
 * Source: RC4082, GI-066; Revenu Québec, calculation method for charities. Refuses days outside the table.
 */
export function charityPart(tax: NetTax, on: CivilDate): Result<CharityPart> {
  const version = inForce(charityShare, on)
  if (!version.ok) return version
  const { value: share, source } = version.value
  const names = netNames[tax]
  const { line, working, words } = names
  const printed = inPercent(share)
  const lines: Readonly<Record<string, FormLine>> = {
    [working('tax')]: collectedLine(names, {
      en: `${words.en} charged, capital property aside`,
      fr: `${words.fr} facturée, sauf sur les immobilisations`,
    }),
    [working('share')]: {
      kind: 'calc',
      label: { en: `${printed} % of it`, fr: `${printed} % de celle-ci` },
      of: [working('tax')],
      work: ([charged = 0n]) => percentOf(charged, rate(share), 'half-up'),
      how: 'rate',
      source,
    },
    [working('capital')]: capitalSoldLine(names),
    [line('03')]: {
      kind: 'sum',
      label: {
        en: 'Tax to be remitted by a charity',
        fr: 'Taxe à remettre par un organisme de bienfaisance',
      },
      of: [working('share'), working('capital')],
    },
    ...raisingLines(names),
    [line('05')]: regularLine(line('05')),
    [line('06')]: capitalCreditLine(names),
    [working('adjust')]: adjustLine(names, '07'),
    [line('07')]: { kind: 'sum', label: regularLine(line('07')).label, of: [working('adjust')] },
    [line('08')]: regularLine(line('08')),
  }
  return ok({
    lines,
    order: [
      ...['tax', 'share', 'capital'].map(working),
      line('03'),
      ...raisingKeys(names),
      line('05'),
      line('06'),
      working('adjust'),
      line('07'),
      line('08'),
    ],
  })
}
