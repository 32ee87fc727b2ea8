import { creditOf } from '@daybook/canada/sales-tax/credit-limits.ts'
import { paperNeeds } from '@daybook/canada/sales-tax/credit-papers.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { DocumentLine, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { View } from '../book.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { partiesOf } from '../trade/load-trade.ts'

/** What stands out in the bills of a period, by code. */
export type BillNotice = { readonly code: string; readonly text: Label }

/**
 * What stands out in the bills that a return claims tax of: bills large enough to need the supplier’s number
 * (from 100.00 with tax) of suppliers without one, bills from 500.00 that say nothing of what was bought, and
 * several lines of vehicles that may be one vehicle over the ceiling.
 */
export async function billNotices(
  view: View,
  { program, period }: { readonly program: TaxProgram; readonly period: Span },
): Promise<readonly BillNotice[]> {
  if (program !== 'GST' && program !== 'QST') return []
  const bills = await billsOf(view, period)
  const claiming = bills.filter((bill) => claimedOf(bill.lines, program) > 0n)
  if (claiming.length === 0) return []
  return [
    ...(await numberNotices(view, claiming, program)),
    ...textNotices(claiming),
    ...vehicleNotices(view, claiming, program),
  ]
}

/** The bills dated in a period, voided ones aside; only those are read whole. */
async function billsOf({ reader }: View, { from, through }: Span): Promise<readonly TradeDocument[]> {
  const bills: TradeDocument[] = []
  // `0` is the sign after `/`.
  for (const { body } of await reader.read(cardsBetween, 'document', 'bill/', 'bill0')) {
    // Keys stand in order, so that the first date is the document’s own.
    const date = /"date":"([^"]+)"/.exec(body)?.[1] ?? ''
    if (date < from || date > through) continue
    const bill = recordFrom<TradeDocument>(body)
    if (bill.voided === undefined) bills.push(bill)
  }
  return bills
}

function claimedOf(lines: readonly DocumentLine[], program: 'GST' | 'QST'): Cents {
  const taxes = lines.flatMap((line) => line.taxes.filter(({ tax }) => isOf(tax, program)))
  return sumOf(taxes.map(({ recovered }) => recovered?.amount ?? 0n))
}

function isOf(tax: string, program: 'GST' | 'QST'): boolean {
  return program === 'QST' ? tax === 'QST' : tax === 'GST' || tax.startsWith('HST')
}

async function numberNotices(
  { reader }: View,
  bills: readonly TradeDocument[],
  program: 'GST' | 'QST',
): Promise<readonly BillNotice[]> {
  const parties = await partiesOf(reader)
  const lacking = bills.filter(({ party, amount, date, currency }) => {
    const taxes = parties.get(party)?.taxes
    if (currency !== undefined || (program === 'QST' ? taxes?.qst : taxes?.gst) !== undefined) return false
    const needs = paperNeeds(amount, date)
    return needs.ok && needs.value.includes('number')
  })
  if (lacking.length === 0) return []
  const suppliers = [...new Set(lacking.map(({ party }) => parties.get(party)?.name ?? party))]
  const names = suppliers.slice(0, 8).join(', ') + (suppliers.length > 8 ? ', …' : '')
  const claimed = sumOf(lacking.map(({ lines }) => claimedOf(lines, program)))
  const [tax, taxFr] = program === 'QST' ? ['QST', 'TVQ'] : ['GST/HST', 'TPS/TVH']
  return [
    {
      code: 'supplier-number',
      text: {
        en: `${decimalText(formatCents(claimed), 'en')} is claimed on bills of suppliers whose ${tax} number is not kept: ${names}`,
        fr: `${decimalText(formatCents(claimed), 'fr')} sont réclamés sur des factures de fournisseurs sans numéro de ${taxFr} au dossier\u00a0: ${names}`,
      },
    },
  ]
}

/** From 500.00 with tax a bill must say what was bought, besides its terms and the buyer. */
function textNotices(bills: readonly TradeDocument[]): readonly BillNotice[] {
  const lacking = bills.filter(({ amount, date, currency, lines }) => {
    if (currency !== undefined || lines.some(({ text }) => text !== undefined && text !== '')) return false
    const needs = paperNeeds(amount, date)
    return needs.ok && needs.value.includes('description')
  })
  if (lacking.length === 0) return []
  const numbers = lacking.slice(0, 8).map(({ number }) => number)
  const names = numbers.join(', ') + (lacking.length > 8 ? ', …' : '')
  return [
    {
      code: 'description',
      text: {
        en: `The papers of these bills must show what was bought, the terms and the buyer, and no line here says it: ${names}`,
        fr: `Les pièces de ces factures doivent montrer ce qui a été acheté, les modalités et l’acheteur, et aucune ligne ici ne le dit\u00a0: ${names}`,
      },
    },
  ]
}

/**
 * A bill with several lines on the accounts of passenger vehicles, each claimed up to the ceiling: where they
 * are parts of one vehicle, the ceiling counts once.
 */
function vehicleNotices(
  { chart, profile }: View,
  bills: readonly TradeDocument[],
  program: 'GST' | 'QST',
): readonly BillNotice[] {
  return bills.flatMap(({ lines, date, number, currency }): readonly BillNotice[] => {
    const own = lines.filter(({ account }) => vehicleTreatments.has(chart.get(account)?.taxDefault ?? ''))
    const [first] = own
    const claimed = claimedOf(own, program)
    if (first === undefined || own.length === 1 || claimed === 0n || currency !== undefined) return []
    const taxes = own.flatMap((line) => line.taxes.filter(({ tax }) => isOf(tax, program)))
    const credit = creditOf({
      treatment: chart.get(first.account)?.taxDefault ?? '',
      date,
      price: sumOf(own.map(({ amount }) => amount)),
      tax: sumOf(taxes.map(({ amount }) => amount)),
      isIndividual: profile.form === 'proprietor',
    })
    if (!credit.ok || credit.value.recoverable >= claimed) return []
    const [most, asked] = [formatCents(credit.value.recoverable), formatCents(claimed)]
    return [
      {
        code: 'vehicle-ceiling',
        text: {
          en: `Bill ${number} claims ${decimalText(asked, 'en')} on ${own.length} lines of vehicles; if they are one vehicle, up to the ceiling it is ${decimalText(most, 'en')}`,
          fr: `La facture ${number} réclame ${decimalText(asked, 'fr')} sur ${own.length} lignes de véhicules; si c’est un seul véhicule, jusqu’au plafond, c’est ${decimalText(most, 'fr')}`,
        },
      },
    ]
  })
}

const vehicleTreatments: ReadonlySet<string> = new Set(['CAPITAL_VEHICLE', 'CAPITAL_ZEV'])
