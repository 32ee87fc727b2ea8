import type { Party, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import { addDays, type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { decimalText } from '../kit/decimal-text.ts'
import { folded } from '../kit/fold.ts'
import type { Label } from '../kit/refusal-text.ts'

/** What a person should look at before a bill is paid; it stops nothing unless it is the same bill. */
export type BillWarning = {
  readonly kind: 'same-number' | 'same-amount' | 'unexpected-amount' | 'late-bill'
  readonly words: Label
  readonly other?: string
}

/** How near two bills of one amount are dated to be taken for one. */
const nearDays = 10

/**
 * What is odd about a bill among the supplier’s others: the same supplier’s number (accents, case, signs and
 * leading zeros aside), the same amount within ten days, an amount outside what is expected of this
 * supplier, and a gap that is longer than its bills usually leave. Voided bills do not count.
 */
export function billWarnings(
  bill: Pick<TradeDocument, 'id' | 'number' | 'date' | 'amount' | 'kind'>,
  others: readonly TradeDocument[],
  party: Party,
): readonly BillWarning[] {
  const standing = others.filter(
    ({ id, kind, voided }) => id !== bill.id && kind === bill.kind && voided === undefined,
  )
  const same = standing.find(({ number }) => plain(number) === plain(bill.number))
  if (same !== undefined) return [sameNumber(same)]
  const warnings: BillWarning[] = []
  const twin = standing.find(
    ({ amount, date }) => amount === bill.amount && magnitudeOf(daysBetween(date, bill.date)) <= nearDays,
  )
  if (twin !== undefined) warnings.push(sameAmount(twin))
  const { expects } = party
  if (expects !== undefined && bill.kind === 'bill') {
    const { least, most } = expects
    if (bill.amount < least || bill.amount > most) warnings.push(unexpected(bill.amount, least, most))
    const before = standing
      .map(({ date }) => date)
      .filter((date) => date < bill.date)
      .sort()
      .at(-1)
    const longest = usualGap[expects.every]
    if (before !== undefined && daysBetween(before, bill.date) > longest) {
      warnings.push(lateBill(before, daysBetween(before, bill.date)))
    }
  }
  return warnings
}

/** The longest usual gap between two bills, in days: the period and half of it again. */
const usualGap = { weekly: 11, biweekly: 21, monthly: 46, quarterly: 138, yearly: 550 } as const

/** A supplier whose bill should have come by a day, and did not. */
export type MissingBill = { readonly party: Party; readonly last: CivilDate; readonly due: CivilDate }

/** Which suppliers with an expected bill have sent none for longer than usual. */
export function missingBills(
  parties: readonly Party[],
  bills: readonly TradeDocument[],
  on: CivilDate,
): readonly MissingBill[] {
  const byParty = Map.groupBy(
    bills.filter(({ kind, voided }) => kind === 'bill' && voided === undefined),
    ({ party }) => party,
  )
  return parties.flatMap((party): readonly MissingBill[] => {
    if (party.expects === undefined || party.closedOn !== undefined) return []
    const last = byParty
      .get(party.id)
      ?.map(({ date }) => date)
      .sort()
      .at(-1)
    if (last === undefined) return []
    const due = addDays(last, usualGap[party.expects.every])
    return on > due ? [{ party, last, due }] : []
  })
}

function plain(number: string): string {
  return folded(number)
    .replaceAll(' ', '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '')
}

function magnitudeOf(days: number): number {
  return days < 0 ? -days : days
}

function sameNumber({ id, number, date }: TradeDocument): BillWarning {
  return {
    kind: 'same-number',
    other: id,
    words: {
      en: `number ${number} of this supplier was entered already, dated ${date}`,
      fr: `le numéro ${number} de ce fournisseur est déjà saisi, daté du ${date}`,
    },
  }
}

function sameAmount({ id, number, date }: TradeDocument): BillWarning {
  return {
    kind: 'same-amount',
    other: id,
    words: {
      en: `bill ${number} of ${date} comes to the same amount`,
      fr: `la facture ${number} du ${date} est du même montant`,
    },
  }
}

function unexpected(amount: Cents, least: Cents, most: Cents): BillWarning {
  const [low, high, found] = [least, most, magnitude(amount)].map((each) => formatCents(each))
  const say = (language: 'en' | 'fr') => (text: string | undefined) => decimalText(text ?? '', language)
  const [en, fr] = [say('en'), say('fr')]
  return {
    kind: 'unexpected-amount',
    words: {
      en: `${en(found)} is outside the ${en(low)} to ${en(high)} that is expected of this supplier`,
      fr: `${fr(found)} sort de ce qui est attendu de ce fournisseur, de ${fr(low)} à ${fr(high)}`,
    },
  }
}

function lateBill(last: CivilDate, days: number): BillWarning {
  return {
    kind: 'late-bill',
    words: {
      en: `the bill before was of ${last}, ${days} days earlier: one may be missing`,
      fr: `la facture précédente est du ${last}, ${days} jours plus tôt : il en manque peut-être une`,
    },
  }
}
