import { daysBetween } from '@daybook/core/kit/civil-date.ts'
import { institutions } from '../cheques/institutions.ts'
import { dayOf, type Reading, reporter } from './eft-reading.ts'
import { transactionCodes } from './transaction-codes.ts'

/** Where a payment stands: in which record, at which of its six places, as a credit or a debit. */
export type Place = { readonly type: 'C' | 'D'; readonly record: number; readonly segment: number }

/** Reads one payment of a record, by the positions of the standard within its 240 characters. */
export function readPayment(reading: Reading, text: string, { type, record, segment }: Place): void {
  const at = (from: number) => ({ segment, from: from + 24 + (segment - 1) * 240 })
  const error = reporter(reading.findings, record)
  const warn = reporter(reading.findings, record, 'warning')
  const field = (from: number, size: number) => text.slice(from - 1, from - 1 + size)
  const code = field(1, 3)
  if (!/^\d{3}$/.test(code)) error(at(1), `no transaction code: ${code}`, `pas un code d’opération : ${code}`)
  else if (!transactionCodes.has(code))
    warn(
      at(1),
      `transaction code ${code} is not in our list`,
      `le code d’opération ${code} n’est pas dans notre liste`,
    )
  const amount = field(4, 10)
  if (!/^\d{10}$/.test(amount) || /^0+$/.test(amount))
    error(at(4), `no amount: ${amount}`, `pas un montant : ${amount}`)
  else {
    reading.sums[type].cents += BigInt(amount)
  }
  reading.sums[type].count += 1
  dayRead(reading, field(14, 6), (en, fr) => error(at(14), en, fr))
  routingRead(
    field(20, 9),
    (en, fr) => error(at(20), en, fr),
    (en, fr) => warn(at(20), en, fr),
  )
  accountRead(field(29, 12), (en, fr) => error(at(29), en, fr))
  traceRead(reading, field(41, 22), (en, fr) => error(at(41), en, fr))
  if (field(63, 3) !== '000')
    error(at(63), 'the stored transaction type is not zeros', 'le type d’opération conservé n’est pas à zéro')
  namesRead(field, (from, en, fr) => error(at(from), en, fr))
  if (field(141, 10) !== reading.head.slice(10, 20))
    error(at(141), 'the user id differs from the head', 'l’identifiant d’usager diffère de l’en-tête')
  routingRead(
    field(170, 9),
    (en, fr) => error(at(170), en, fr),
    (en, fr) => warn(at(170), en, fr),
  )
  accountRead(field(179, 12), (en, fr) => error(at(179), en, fr))
  if (field(206, 22).trim() !== '' || field(228, 2).trim() !== '')
    error(
      at(206),
      'filler or settlement code is not blank',
      'le remplissage ou le code de règlement n’est pas vide',
    )
  if (field(230, 11) !== '0'.repeat(11))
    error(
      at(230),
      'the id of invalid elements is not zeros',
      'l’identifiant d’éléments invalides n’est pas à zéro',
    )
  count(reading.references, field(151, 19))
  count(reading.payments, `${type}${code}${amount}${field(14, 27)}`)
}

/** The names and references of a payment: they begin at their first position, with signs that files take. */
function namesRead(
  field: (from: number, size: number) => string,
  error: (from: number, en: string, fr: string) => void,
): void {
  for (const [from, size, en, fr] of names) {
    if (field(from, 1) === ' ') error(from, `${en} is missing`, `${fr} manque`)
    if (/[^A-Za-z0-9 .,&'/()+#-]/.test(field(from, size)))
      error(
        from,
        `a sign that files do not take in ${en}`,
        `un signe que les fichiers ne prennent pas dans ${fr}`,
      )
  }
}

const names: readonly (readonly [number, number, string, string])[] = [
  [66, 15, 'the sender’s short name', 'le nom court de l’expéditeur'],
  [81, 30, 'the payee’s name', 'le nom du bénéficiaire'],
  [111, 30, 'the sender’s long name', 'le nom long de l’expéditeur'],
  [151, 19, 'the cross reference', 'la référence'],
]

function count(seen: Map<string, number>, key: string): void {
  seen.set(key, (seen.get(key) ?? 0) + 1)
}

/** References that come twice are errors; the same payment twice may be meant, and is a warning. */
export function repeated({ findings, references, payments }: Reading): void {
  for (const [reference, times] of references) {
    if (times < 2) continue
    const name = reference.trim()
    reporter(findings, 0)(
      {},
      `cross reference ${name} stands ${times} times`,
      `la référence ${name} paraît ${times} fois`,
    )
  }
  for (const [, times] of [...payments].filter(([, each]) => each > 1)) {
    const report = reporter(findings, 0, 'warning')
    report(
      {},
      `${times} payments have the same account, amount, day and code`,
      `${times} paiements ont le même compte, le même montant, la même date et le même code`,
    )
  }
}

type Say = (en: string, fr: string) => void

function dayRead({ days, created }: Reading, text: string, error: Say): void {
  const day = dayOf(text, created)
  if (day === undefined) {
    error(`no day: ${text}`, `pas une date : ${text}`)
    return
  }
  days.add(day)
  if (created === undefined) return
  const away = daysBetween(created, day)
  if (away < -30 || away > 173)
    error(
      `${day} is ${away} days from the file’s day; banks take 30 days back and 173 ahead`,
      `le ${day} est à ${away} jours de la date du fichier; les banques en acceptent 30 avant et 173 après`,
    )
}

function routingRead(text: string, error: Say, warn: Say): void {
  const institution = text.slice(1, 4)
  if (!/^0\d{8}$/.test(text) || text.slice(4) === '00000')
    error(`no institution and transit: ${text}`, `pas une institution et un transit : ${text}`)
  else if (!institutions.has(institution))
    warn(
      `institution ${institution} is not in our list`,
      `l’institution ${institution} n’est pas dans notre liste`,
    )
}

function accountRead(text: string, error: Say): void {
  if (!/^\d{1,12} *$/.test(text) || /^0+ *$/.test(text))
    error(
      'no account: digits from the left, then spaces',
      'pas un compte : des chiffres à gauche, puis des espaces',
    )
}

function traceRead({ head }: Reading, text: string, error: Say): void {
  if (/^0{22}$/.test(text)) return
  const isOwn =
    /^\d{22}$/.test(text) &&
    text.slice(0, 4) === head.slice(30, 34) &&
    text.slice(4, 9) !== '00000' &&
    text.slice(9, 13) === head.slice(20, 24) &&
    text.slice(13) !== '000000000'
  if (!isOwn)
    error(
      'the trace is neither zeros nor of this data centre and file number',
      'le numéro de repérage n’est ni à zéro ni de ce centre et de ce fichier',
    )
}
