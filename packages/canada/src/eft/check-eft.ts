import { readPayment, repeated } from './check-payment.ts'
import { dayOf, type EftFinding, type Reading, type Report, reporter } from './eft-reading.ts'

/** A file as it was read: what was found wrong, and what it says of itself. */
export type EftCheck = {
  readonly findings: readonly EftFinding[]
  readonly records: number
  readonly credits: { readonly count: number; readonly cents: bigint }
  readonly debits: { readonly count: number; readonly cents: bigint }
  readonly originator: string
  readonly number: string
  readonly created: string
  readonly dates: readonly string[]
}

const length = 1464

/**
 * Reads a file of Standard 005 byte by byte, by the positions of the standard and not by how we write it:
 * length and order of records, running counts, repeated heads, days, codes, routing numbers and accounts,
 * traces, names, references, fillers, and the totals of the trailer against the payments. What no reader can
 * know (a wrong digit in an account, another name) it does not see. A line beginning with `$$` before the
 * file is the bank's own and is passed over.
 */
export function validateEft(bytes: Uint8Array): EftCheck {
  const findings: EftFinding[] = []
  const lines = linesOf(bytes, findings)
  const file = readRecords(lines, findings)
  return { findings, records: lines.length, ...file }
}

/** The records of a file; says where bytes are no plain signs, and where lines do not end as they should. */
function linesOf(bytes: Uint8Array, findings: EftFinding[]): readonly string[] {
  const whole = reporter(findings, 0)
  let text = ''
  const chunk = 32_768
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  if (text.startsWith('$$')) {
    const end = text.indexOf('\n')
    text = end < 0 ? '' : text.slice(end + 1)
  }
  if (text === '') whole({}, 'the file is empty', 'le fichier est vide')
  if (/[^\r\n]$/.test(text) && text.includes('\n'))
    whole(
      {},
      'the last record is not ended by CR LF',
      'le dernier enregistrement ne se termine pas par CR LF',
    )
  if (/[^\r]\n|\r(?!\n)/.test(text))
    whole({}, 'records are not ended by CR LF', 'les enregistrements ne se terminent pas par CR LF')
  const lines = text.includes('\n')
    ? text.replace(/\r?\n$/, '').split(/\r?\n/)
    : Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
        text.slice(index * length, (index + 1) * length),
      )
  return lines
}

type File = Omit<EftCheck, 'findings' | 'records'>

function readRecords(lines: readonly string[], findings: EftFinding[]): File {
  const first = lines[0] ?? ''
  const reading: Reading = {
    findings,
    sums: { C: { count: 0, cents: 0n }, D: { count: 0, cents: 0n } },
    references: new Map(),
    payments: new Map(),
    days: new Set(),
    head: first,
    created: dayOf(first.slice(24, 30), undefined),
  }
  const types = lines.map((line) => line[0] ?? '').join('')
  if (!/^A[CDEF]*Z$/.test(types)) {
    const report = reporter(findings, 0)
    report(
      {},
      `the records are not a head (A), payments (C, D) and a trailer (Z), but ${types.slice(0, 40)}`,
      `les enregistrements ne sont pas un en-tête (A), des paiements (C, D) et une fin (Z), mais ${types.slice(0, 40)}`,
    )
  }
  for (const [index, line] of lines.entries()) readRecord(reading, line, index + 1)
  repeated(reading)
  return {
    credits: reading.sums.C,
    debits: reading.sums.D,
    originator: first.slice(10, 20).trim(),
    number: first.slice(20, 24),
    created: reading.created ?? '',
    dates: [...reading.days].sort(),
  }
}

function readRecord(reading: Reading, line: string, record: number): void {
  const report = reporter(reading.findings, record)
  if (line.length !== length)
    report(
      {},
      `the record has ${line.length} characters, not ${length}`,
      `l’enregistrement a ${line.length} caractères au lieu de ${length}`,
    )
  const odd = /[^\x20-\x7e]/.exec(line)
  if (odd !== null)
    report(
      { from: odd.index + 1 },
      'a sign that is no plain ASCII',
      'un signe qui n’est pas de l’ASCII simple',
    )
  const small = /[a-z]/.exec(line)
  if (small !== null)
    reporter(reading.findings, record, 'warning')(
      { from: small.index + 1 },
      'a small letter',
      'une minuscule',
    )
  if (line.slice(1, 10) !== String(record).padStart(9, '0'))
    report(
      { from: 2 },
      `the record count is ${line.slice(1, 10)}, not ${record}`,
      `le compte d’enregistrements est ${line.slice(1, 10)} au lieu de ${record}`,
    )
  if (line.slice(10, 24) !== reading.head.slice(10, 24))
    report(
      { from: 11 },
      'originator and file number differ from the head',
      'l’expéditeur et le numéro de fichier diffèrent de l’en-tête',
    )
  const type = line[0] ?? ''
  if (type === 'A') readHead(reading, line, report)
  else if (type === 'C' || type === 'D') readPayments(reading, line, type, record)
  else if (type === 'Z') readTrailer(reading, line, report)
  else if (type === 'E' || type === 'F')
    report({ from: 1 }, 'corrections (E, F) are not read', 'les corrections (E, F) ne sont pas lues')
  else report({ from: 1 }, `no record type: ${type}`, `type d’enregistrement inconnu : ${type}`)
}

function readHead({ created }: Reading, line: string, report: Report): void {
  if (line.slice(10, 20).trim() === '' || line[10] === ' ')
    report({ from: 11 }, 'no originator id', 'pas d’identifiant d’expéditeur')
  if (!/^\d{4}$/.test(line.slice(20, 24)) || line.slice(20, 24) === '0000')
    report(
      { from: 21 },
      'the file number is not 0001 to 9999',
      'le numéro de fichier n’est pas de 0001 à 9999',
    )
  if (created === undefined)
    report({ from: 25 }, `no day: ${line.slice(24, 30)}`, `pas une date : ${line.slice(24, 30)}`)
  if (!/^\d{5}$/.test(line.slice(30, 35)))
    report({ from: 31 }, 'the data centre is not 5 digits', 'le centre de traitement n’est pas de 5 chiffres')
  if (line.slice(35, 55).trim() !== '')
    report({ from: 36 }, 'reserved positions are not blank', 'des positions réservées ne sont pas vides')
  if (!['CAD', 'USD', '   '].includes(line.slice(55, 58)))
    report({ from: 56 }, `no currency: ${line.slice(55, 58)}`, `pas une devise : ${line.slice(55, 58)}`)
  if (line.slice(58).trim() !== '')
    report({ from: 59 }, 'the filler is not blank', 'le remplissage n’est pas vide')
}

function readPayments(reading: Reading, line: string, type: 'C' | 'D', record: number): void {
  const report = reporter(reading.findings, record)
  let ended = false
  for (let index = 0; index < 6; index += 1) {
    const text = line.slice(24 + index * 240, 264 + index * 240)
    const segment = index + 1
    if (text.trim() === '') {
      ended = true
      if (index === 0)
        report({ segment, from: 25 }, 'a record without a payment', 'un enregistrement sans paiement')
      continue
    }
    if (ended) report({ segment }, 'a payment after an empty place', 'un paiement après une place vide')
    readPayment(reading, text, { type, record, segment })
  }
}

function readTrailer({ sums }: Reading, line: string, report: Report): void {
  const totals = [
    [25, 14, sums.D.cents, 'the value of debits', 'la valeur des débits'],
    [39, 8, BigInt(sums.D.count), 'the number of debits', 'le nombre de débits'],
    [47, 14, sums.C.cents, 'the value of credits', 'la valeur des crédits'],
    [61, 8, BigInt(sums.C.count), 'the number of credits', 'le nombre de crédits'],
    [69, 14, 0n, 'the value of corrections E', 'la valeur des corrections E'],
    [83, 8, 0n, 'the number of corrections E', 'le nombre de corrections E'],
    [91, 14, 0n, 'the value of corrections F', 'la valeur des corrections F'],
    [105, 8, 0n, 'the number of corrections F', 'le nombre de corrections F'],
  ] as const
  for (const [from, size, due, en, fr] of totals) {
    const text = line.slice(from - 1, from - 1 + size)
    if (text !== String(due).padStart(size, '0'))
      report(
        { from },
        `${en} is ${text}, the payments give ${due}`,
        `${fr} est ${text}, les paiements donnent ${due}`,
      )
  }
  if (line.slice(112).trim() !== '')
    report({ from: 113 }, 'the filler is not blank', 'le remplissage n’est pas vide')
}
