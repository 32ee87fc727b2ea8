import { nonResidentRecipients } from '@daybook/canada/slips/nonresident-slips.ts'
import {
  type LeftOut,
  type PaidRecipient,
  type PaidSlipsAsked,
  paidSlips,
} from '@daybook/canada/slips/paid-slips.ts'
import { type PaySlipsAsked, paySlips } from '@daybook/canada/slips/pay-slips.ts'
import { addressParts } from '@daybook/canada/slips/slip-address.ts'
import type { SlipFiler } from '@daybook/canada/slips/slip-identity.ts'
import type { GivenSlip, Slip, SlipKind, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { calendarYear, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { nonResidentYears } from '../nonresidents/nonresident-years.ts'
import { paymentSettingsOf } from '../payments/load-payments.ts'
import { paysBetween, settingsOf } from '../payroll/load-payroll.ts'
import { letterheadOf } from '../trade/paper-load.ts'
import { contractorsPaid, dividendsPaid, givenSlipsOf, slipReturnsOf } from './load-slips.ts'

/** Which slips are wanted; `isFiscal` for T5018 and T3 slips of the fiscal year that ends in the year. */
export type SlipWish = {
  readonly kind: SlipKind
  readonly year: number
  readonly isFiscal: boolean
  readonly account?: string | undefined
}

/** What the slips of a set were made of: pays, or payments. */
export type SlipSources =
  | { readonly from: 'pays'; readonly asked: PaySlipsAsked }
  | { readonly from: 'payments'; readonly asked: PaidSlipsAsked }

/**
 * The slips of a kind and year as the books make them now, who was paid too little for one, what they were
 * made of, what stands filed, and whose they are.
 */
export type SlipSet = {
  readonly kind: SlipKind
  readonly year: number
  readonly span: Span
  readonly slips: readonly Slip[]
  readonly leftOut: readonly LeftOut[]
  readonly sources: SlipSources
  readonly given: readonly GivenSlip[]
  readonly returns: readonly SlipReturn[]
  readonly filer: SlipFiler
}

/** Makes the slips of a kind and year. Refuses years that the rule tables do not reach. */
export async function slipSet(view: View, wish: SlipWish): Promise<Result<SlipSet>> {
  const { kind, year } = wish
  const given = (await givenSlipsOf(view.reader)).filter((each) => each.kind === kind && each.year === year)
  const returns = await slipReturnsOf(view.reader, { kind, year })
  const filer = await filerOf(view, wish, returns)
  const made = await madeSlips(view, wish, given)
  return made.ok ? ok({ kind, year, given, returns, filer, ...made.value }) : made
}

type Made = Pick<SlipSet, 'span' | 'slips' | 'leftOut' | 'sources'>

async function madeSlips(view: View, wish: SlipWish, given: readonly GivenSlip[]): Promise<Result<Made>> {
  const { kind, year } = wish
  const span = calendarYear(year)
  if (kind === 'T4' || kind === 'RL-1') {
    const asked = { kind, year, given, pays: await paysBetween(view.reader, span.from, span.through) }
    const slips = paySlips(asked)
    if (!slips.ok) return slips
    return ok({ span, slips: slips.value, leftOut: [], sources: { from: 'pays', asked } })
  }
  const found = await paidIn(view, kind, wish)
  if (!found.ok) return found
  const asked = { kind, year, given, paid: found.value.paid }
  const made = paidSlips(asked)
  if (!made.ok) return made
  return ok({ span: found.value.span, ...made.value, sources: { from: 'payments', asked } })
}

/** What the books know of payments for a kind of slips, and the span that its slips are of. */
async function paidIn(
  view: View,
  kind: PaidSlipsAsked['kind'],
  wish: SlipWish,
): Promise<Result<{ readonly span: Span; readonly paid: readonly PaidRecipient[] }>> {
  const { year, isFiscal } = wish
  const span = calendarYear(year)
  switch (kind) {
    case 'T5': {
      const paid = await dividendsPaid(view.reader, year)
      return paid.ok ? ok({ span, paid: paid.value }) : paid
    }
    case 'NR4': {
      const paid = nonResidentRecipients(year, await nonResidentYears(view, year))
      return paid.ok ? ok({ span, paid: paid.value }) : paid
    }
    case 'T3':
      // What a trust allocates is decided by its trustees: it is given, no payment says it.
      return ok({
        span: isFiscal ? fiscalYearOf(span.from, view.profile.fiscalYearEnd) : span,
        paid: [],
      })
    case 'T4A':
    case 'T5018':
      return contractorsPaid(view, kind, wish)
  }
}

/**
 * Whose slips they are: the name of the books, the address of the letterhead or of the cheques, the program
 * account that was given, that of the first filing, or that of payroll; empty where none is known.
 */
async function filerOf(
  view: View,
  { kind, account }: SlipWish,
  returns: readonly SlipReturn[],
): Promise<SlipFiler> {
  const settings = await settingsOf(view.reader)
  const ofPayroll =
    kind === 'RL-1'
      ? settings.quebecAccount
      : kind === 'T4' || kind === 'T4A'
        ? settings.craAccount
        : undefined
  const lines = await addressLines(view, settings.bank)
  return {
    name: view.profile.name,
    account: account ?? ofPayroll ?? returns[0]?.account ?? '',
    ...(lines.length === 0 ? {} : { address: addressParts(lines.join('\n')) }),
  }
}

async function addressLines({ reader, chart }: View, bank: string | undefined): Promise<readonly string[]> {
  const { address } = await letterheadOf(reader)
  if (address !== undefined && address.length > 0) return address
  const account = (bank === undefined ? undefined : chart.get(bank)) ?? accountWithRole(chart, 'bank.default')
  if (account === undefined) return []
  const { drawer = [] } = await paymentSettingsOf(reader, account)
  return drawer.slice(1)
}
