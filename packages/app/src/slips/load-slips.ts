import { isEnoughForT5, type PaidRecipient, type SlipPayment } from '@daybook/canada/slips/paid-slips.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import type { GivenSlip, SlipKind, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { calendarYear, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { isAway } from '@daybook/core/nonresidents/withholding.ts'
import type { View } from '../book.ts'
import { nonResidentsOf } from '../nonresidents/load-nonresidents.ts'
import { cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { type ContractorPayment, contractorYears } from '../trade/contractors.ts'

/** What people gave for slips, by id. */
export async function givenSlipsOf(reader: Reader): Promise<readonly GivenSlip[]> {
  const rows = await reader.read(cards, 'given-slip')
  return rows.map(({ body }) => recordFrom<GivenSlip>(body))
}

/** The returns of slips that stand, in the order in which they were filed; of one kind and year, or all. */
export async function slipReturnsOf(
  reader: Reader,
  only?: { readonly kind: SlipKind; readonly year: number },
): Promise<readonly SlipReturn[]> {
  const rows = await reader.read(cards, 'slip-return')
  return rows
    .map(({ body }) => recordFrom<SlipReturn>(body))
    .filter((each) => only === undefined || (each.kind === only.kind && each.year === only.year))
    .sort((left, right) => left.asOfSeq - right.asOfSeq || (left.id < right.id ? -1 : 1))
}

/** The return of an id. Refuses `slip-return-unknown`, naming those that stand. */
export async function slipReturnNamed(reader: Reader, id: string): Promise<Result<SlipReturn>> {
  const all = await slipReturnsOf(reader)
  const found = all.find((each) => each.id === id.trim())
  if (found !== undefined) return ok(found)
  const known = all.map((each) => each.id).join(', ')
  return refuse('slip-return-unknown', { return: id, known: known === '' ? '-' : known }, 'return')
}

/** All shareholders, by id. */
export async function shareholdersOf(reader: Reader): Promise<ReadonlyMap<string, Shareholder>> {
  const rows = await reader.read(cards, 'shareholder')
  return new Map(rows.map(({ id, body }) => [id, recordFrom<Shareholder>(body)]))
}

/**
 * What shareholders were paid of dividends in a calendar year, by the days of payment: eligible ones into box
 * 24 of a T5, others into box 10. Dividends out of the capital dividend account stand on no slip, and those
 * of somebody who lived abroad on the day on an NR4.
 */
export async function dividendsPaid(reader: Reader, year: number): Promise<Result<readonly PaidRecipient[]>> {
  const rows = await reader.read(cards, 'dividend')
  const away = await nonResidentsOf(reader)
  const found = new Map<string, SlipPayment[]>()
  for (const { id, kind, shares, payments } of rows.map(({ body }) => recordFrom<Dividend>(body))) {
    if (kind === 'capital') continue
    for (const { date, entry, shareholders } of payments) {
      if (!date.startsWith(`${year}-`)) continue
      for (const { shareholder, amount } of shares) {
        const elsewhere = away.get(`shareholder:${shareholder}`)
        const isElsewhere = elsewhere !== undefined && isAway(elsewhere, date)
        if (!shareholders.includes(shareholder) || isElsewhere) continue
        const what = {
          en: `Dividend ${id}, ${entryName(entry)}, ${date}`,
          fr: `Dividende ${id}, ${entryName(entry)}, ${date}`,
        }
        const box = kind === 'eligible' ? '24' : '10'
        const payment = { id: `entry:${entryName(entry)}`, date, what, box, amount }
        found.set(shareholder, [...(found.get(shareholder) ?? []), payment])
      }
    }
  }
  const paid: PaidRecipient[] = []
  for (const [id, payments] of found) {
    const enough = isEnoughForT5(year, payments)
    if (!enough.ok) return enough
    paid.push({ recipient: { kind: 'shareholder', id }, payments, isEnough: enough.value })
  }
  return ok(paid)
}

/** The period of T5018 slips, and what contractors were paid in it. */
export type ContractorsPaid = { readonly span: Span; readonly paid: readonly PaidRecipient[] }

/**
 * What contractors were paid: fees without GST/HST and goods into box 048 of a T4A, payments for construction
 * with their taxes into box 22 of a T5018. Refuses what `contractorYears` refuses.
 */
export async function contractorsPaid(
  view: View,
  kind: 'T4A' | 'T5018',
  { year, isFiscal }: { readonly year: number; readonly isFiscal: boolean },
): Promise<Result<ContractorsPaid>> {
  const goods = new Set<string>()
  for (const { id, role } of view.chart.values()) if (role === 'purchases') goods.add(id)
  const years = await contractorYears(view, { year, isFiscal, goods })
  if (!years.ok) return years
  const own = years.value.filter(({ slip }) => slip === (kind === 'T4A' ? 't4a' : 't5018'))
  return ok({
    span: own[0]?.span ?? calendarYear(year),
    paid: own.map(({ party, payments, needsSlip }) => ({
      recipient: { kind: 'supplier', id: party.id },
      payments: payments.flatMap((each) => slipPayment(kind, each)),
      isEnough: needsSlip,
    })),
  })
}

function slipPayment(kind: 'T4A' | 'T5018', payment: ContractorPayment): readonly SlipPayment[] {
  const { date, entry, what, amount, gst, goods } = payment
  const services = amount - gst - goods
  const reported = kind === 'T4A' ? services : services === 0n ? 0n : amount
  if (reported === 0n) return []
  const text = [entry, date, what].filter((each) => each !== '').join(', ')
  const box = kind === 'T4A' ? '048' : '22'
  return [{ id: `entry:${entry}`, date, what: { en: text, fr: text }, box, amount: reported }]
}
