import type { BankNumbers, EftSettings } from '@daybook/core/daybook/payment-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { type CivilDate, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { eftText } from './eft-text.ts'

/** The length of every logical record, in characters. */
export const recordLength = 1464

/** How many payments a record holds. */
export const segmentsPerRecord = 6

/** The largest payment of a file: ten digits of cents. */
export const largestPayment: Cents = 9_999_999_999n

/**
 * A payment of a file: a credit pays somebody, a debit draws on somebody who agreed to it. `reference` is the
 * sender's own, unique in the file; `sundry` is carried along.
 */
export type EftPayment = {
  readonly kind: 'credit' | 'debit'
  readonly code: string
  readonly amount: Cents
  readonly date: CivilDate
  readonly to: BankNumbers
  readonly name: string
  readonly reference: string
  readonly sundry?: string
}

/** What stands at the head of a file: what the bank gave, the file's number, its day, and the own account. */
export type EftHead = {
  readonly by: EftSettings
  readonly number: number
  readonly created: CivilDate
  readonly own: BankNumbers
}

/**
 * A file of payments in the layout of Payments Canada's Standard 005 between customer and bank: records of
 * 1464 characters, each ended by CR and LF: a head (A), credits (C) and debits (D) with six payments a
 * record, and a trailer (Z) that counts payments, not records. Texts lose accents and are cut where the field
 * ends.
 *
 * Refuses, all at once: `eft-empty`, `eft-field-unfit` for what is no number of the bank's or is out of
 * range, `eft-amount-unfit` for zero, less, or more than 99,999,999.99, `eft-name-missing` for a payee whose
 * name has no letter that a file may hold, `eft-date-unfit` for a day more than 30 days before or 173 days
 * after the file's, and `eft-reference-twice`.
 */
export function writeEft(head: EftHead, payments: readonly EftPayment[]): Result<string> {
  const refusals = [...headRefusals(head), ...payments.flatMap((each) => paymentRefusals(head, each))]
  if (payments.length === 0) refusals.push(refusal('eft-empty'))
  refusals.push(...twiceRefusals(payments))
  if (refusals.length > 0) return refused(refusals)
  const records = [headRecord(head)]
  let sequence = 0
  for (const kind of ['credit', 'debit'] as const) {
    const own = payments.filter((each) => each.kind === kind)
    for (let first = 0; first < own.length; first += segmentsPerRecord) {
      const segments = own.slice(first, first + segmentsPerRecord).map((each) => {
        sequence += 1
        return segment(head, each, sequence)
      })
      const start = recordStart(kind === 'credit' ? 'C' : 'D', records.length + 1, head)
      records.push(`${start}${segments.join('')}`.padEnd(recordLength))
    }
  }
  records.push(trailerRecord(head, payments, records.length + 1))
  assert(
    records.every(({ length }) => length === recordLength),
    'every record has its length',
  )
  const { firstLine } = head.by
  const lines = firstLine === undefined ? records : [firstLine, ...records]
  return ok(lines.map((line) => `${line}\r\n`).join(''))
}

function headRecord(head: EftHead): string {
  const { by, created } = head
  const filler = ' '.repeat(20)
  return `${recordStart('A', 1, head)}${julian(created)}${by.dataCentre}${filler}${by.currency}`.padEnd(
    recordLength,
  )
}

function trailerRecord(head: EftHead, payments: readonly EftPayment[], count: number): string {
  const totals = (['debit', 'credit'] as const).map((kind) => {
    const own = payments.filter((each) => each.kind === kind)
    const value = own.reduce((sum, { amount }) => sum + amount, 0n)
    return `${digits(value, 14)}${digits(own.length, 8)}`
  })
  const corrections = '0'.repeat(2 * (14 + 8))
  return `${recordStart('Z', count, head)}${totals.join('')}${corrections}`.padEnd(recordLength)
}

/** The 24 characters that every record begins with. */
function recordStart(type: 'A' | 'C' | 'D' | 'Z', count: number, { by, number }: EftHead): string {
  return `${type}${digits(count, 9)}${left(by.originator, 10)}${digits(number, 4)}`
}

function segment(head: EftHead, payment: EftPayment, sequence: number): string {
  const { by, own } = head
  const returns = by.returns ?? own
  return [
    payment.code,
    digits(payment.amount, 10),
    julian(payment.date),
    routing(payment.to),
    left(payment.to.account, 12),
    trace(head, sequence),
    '000',
    left(by.shortName, 15),
    left(payment.name, 30),
    left(by.longName, 30),
    left(by.originator, 10),
    left(payment.reference, 19),
    routing(returns),
    left(returns.account, 12),
    left(payment.sundry ?? '', 15),
    ' '.repeat(22),
    '  ',
    '0'.repeat(11),
  ].join('')
}

/**
 * Where an item came from: the centres, the file's number, the item's own; zeros where the bank fills it in.
 */
function trace({ by, number }: EftHead, sequence: number): string {
  if (by.trace === 'zeros') return '0'.repeat(22)
  return `${by.dataCentre.slice(0, 4)}${by.originCentre ?? '00000'}${digits(number, 4)}${digits(sequence, 9)}`
}

function routing({ institution, transit }: BankNumbers): string {
  return `0${institution}${transit}`
}

/** A day as `0YYDDD`: two digits of the year, and the day in it counted from 1. */
export function julian(date: CivilDate): string {
  const year = date.slice(0, 4)
  return `0${year.slice(2)}${digits(daysBetween(`${year}-01-01`, date) + 1, 3)}`
}

function digits(value: number | bigint, length: number): string {
  const text = String(value)
  assert(/^\d+$/.test(text) && text.length <= length, `${text} is a number of ${length} digits`)
  return text.padStart(length, '0')
}

function left(text: string, length: number): string {
  return eftText(text).slice(0, length).padEnd(length)
}

function headRefusals({ by, number, own }: EftHead): readonly Refusal[] {
  const refusals: Refusal[] = []
  const unfit = (field: string, fieldFr: string, value: string, rule: string, ruleFr: string) =>
    refusals.push(refusal('eft-field-unfit', { field, fieldFr, value, rule, ruleFr }))
  if (
    eftText(by.originator).length < 1 ||
    eftText(by.originator).length > 10 ||
    /\s/.test(by.originator.trim())
  )
    unfit(
      'the originator id',
      'l’identifiant d’expéditeur',
      by.originator,
      '1 to 10 letters and digits',
      'de 1 à 10 lettres et chiffres',
    )
  if (!/^\d{5}$/.test(by.dataCentre))
    unfit('the data centre', 'le centre de traitement', by.dataCentre, '5 digits', '5 chiffres')
  if (by.trace === 'full' && !/^(?!00000)\d{5}$/.test(by.originCentre ?? ''))
    unfit(
      'the originating centre',
      'le centre d’origine',
      by.originCentre ?? '',
      '5 digits above zero',
      '5 chiffres au-dessus de zéro',
    )
  if (number < 1 || number > 9999)
    unfit('the file number', 'le numéro du fichier', String(number), '1 to 9999', 'de 1 à 9999')
  for (const name of [by.shortName, by.longName]) {
    if (eftText(name) === '')
      unfit(
        'the sender’s name',
        'le nom de l’expéditeur',
        name,
        'letters or digits',
        'des lettres ou des chiffres',
      )
  }
  const accounts = by.returns === undefined ? [own] : [own, by.returns]
  for (const { institution, transit, account } of accounts) {
    if (!isRouting(institution, transit) || !/^\d{1,12}$/.test(account))
      unfit(
        'the own account',
        'le compte de l’expéditeur',
        `${transit}-${institution}`,
        '5, 3 and up to 12 digits',
        '5, 3 et au plus 12 chiffres',
      )
  }
  return refusals
}

function isRouting(institution: string, transit: string): boolean {
  return /^\d{3}$/.test(institution) && /^\d{5}$/.test(transit)
}

function paymentRefusals({ created }: EftHead, payment: EftPayment): readonly Refusal[] {
  const { amount, code, date, name, to } = payment
  const refusals: Refusal[] = []
  if (amount <= 0n || amount > largestPayment) {
    const names = { payee: name, amount: formatCents(amount), total: formatCents(largestPayment) }
    refusals.push(refusal('eft-amount-unfit', names, 'amount'))
  }
  if (!/^\d{3}$/.test(code)) {
    const rule = { rule: '3 digits', ruleFr: '3 chiffres' }
    const field = { field: 'the transaction code', fieldFr: 'le code d’opération', value: code }
    refusals.push(refusal('eft-field-unfit', { ...field, ...rule }, 'code'))
  }
  if (!isRouting(to.institution, to.transit) || !/^\d{1,12}$/.test(to.account)) {
    const field = { field: `the account of ${name}`, fieldFr: `le compte de ${name}` }
    const rule = { rule: '5, 3 and up to 12 digits', ruleFr: '5, 3 et au plus 12 chiffres' }
    refusals.push(refusal('eft-field-unfit', { ...field, value: `${to.transit}-${to.institution}`, ...rule }))
  }
  if (!/[A-Z0-9]/.test(eftText(name))) refusals.push(refusal('eft-name-missing', { payee: name }))
  const days = daysBetween(created, date)
  if (days < -30 || days > 173) refusals.push(refusal('eft-date-unfit', { date, created }, 'date'))
  return refusals
}

function twiceRefusals(payments: readonly EftPayment[]): readonly Refusal[] {
  const seen = new Set<string>()
  return payments.flatMap(({ reference }) => {
    const own = left(reference, 19)
    if (!seen.has(own)) {
      seen.add(own)
      return []
    }
    return [refusal('eft-reference-twice', { reference })]
  })
}
