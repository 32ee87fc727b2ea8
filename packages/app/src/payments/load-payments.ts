import { recordFrom } from '@daybook/core/daybook/body.ts'
import type {
  BankNumbers,
  Cheque,
  ChequeRun,
  ChequeSettings,
  EftFile,
  EftSettings,
  PaymentReason,
  PaymentSettings,
} from '@daybook/core/daybook/payment-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { StandingEntry } from '@daybook/core/ledger/reverse-entry.ts'
import { type ChequeSeries, chequeId, type PaperPosting } from '@daybook/core/payments/cheque-series.ts'
import { payingAccount } from '@daybook/core/payments/payment-order.ts'
import { eftName } from '@daybook/core/payments/plan-payments.ts'
import type { View } from '../book.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { card, cards } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { linkedPostings } from '../store/queries-cash.ts'
import type { Reader } from '../store/store.ts'

/**
 * The account that pays: the one that is named, else the one with the role `bank.default`. Refuses
 * `account-unknown`, `account-role-missing` and `payment-account-unfit`.
 */
export function accountToPayFrom({ chart, profile }: View, named: string | undefined): Result<Account> {
  if (named !== undefined) {
    const found = accountNamed(chart, named)
    return found.ok ? payingAccount(profile, found.value) : found
  }
  const usual = accountWithRole(chart, 'bank.default')
  if (usual !== undefined) return payingAccount(profile, usual)
  const names = { what: 'The bank account', whatFr: 'Le compte de banque' }
  return refuse('account-role-missing', { role: 'bank.default', ...names }, 'account')
}

/** How an account pays; nothing more than its id where nobody said so. */
export async function paymentSettingsOf(reader: Reader, account: Account): Promise<PaymentSettings> {
  return (await givenPaymentSettings(reader, account)) ?? { id: account.id }
}

/** How an account pays, where somebody said so. */
export async function givenPaymentSettings(
  reader: Reader,
  account: Account,
): Promise<PaymentSettings | undefined> {
  const [row] = await reader.read(card, 'payment-settings', account.id)
  return row === undefined ? undefined : recordFrom<PaymentSettings>(row.body)
}

/** All cheques that the books wrote on an account, those voided or withdrawn too, by number. */
export async function chequesOf(reader: Reader, account: Account): Promise<readonly Cheque[]> {
  const rows = await reader.read(cardsBetween, 'issued-cheque', `${account.id}/`, `${account.id}0`)
  return rows.map(({ body }) => recordFrom<Cheque>(body)).sort((left, right) => left.number - right.number)
}

/** The cheques of an account as a series: those written, those posted under a number, and the beginning. */
export async function chequeSeriesOf(view: View, account: Account): Promise<ChequeSeries> {
  const { reader } = view
  const { cheques: settings } = await paymentSettingsOf(reader, account)
  return {
    cheques: await chequesOf(reader, account),
    papers: await papersOf(reader, account),
    runs: await chequeRunsOf(reader, account),
    ...(settings === undefined ? {} : { begins: settings.next }),
  }
}

/** The numbers of an account that were declared unused. */
async function chequeRunsOf(reader: Reader, { id }: Account): Promise<readonly ChequeRun[]> {
  const rows = await reader.read(cards, 'cheque-run')
  return rows.map(({ body }) => recordFrom<ChequeRun>(body)).filter(({ account }) => account === id)
}

async function papersOf(reader: Reader, account: Account): Promise<readonly PaperPosting[]> {
  const rows = await reader.read(linkedPostings, account.id)
  const replaced = new Map(
    rows.flatMap(({ number, replacedBy }) =>
      replacedBy === undefined ? [] : [[replacedBy, number] as const],
    ),
  )
  const rootOf = (number: number): number => {
    const before = replaced.get(number)
    return before === undefined ? number : rootOf(before)
  }
  return rows.flatMap(({ number, date, amount, ref, payee, reverses, reversedBy, replacedBy }) => {
    if (amount >= 0n || ref === undefined || reverses !== undefined || replacedBy !== undefined) return []
    const isReversed = reversedBy !== undefined
    return [
      {
        number,
        root: rootOf(number),
        date,
        amount,
        ref,
        isReversed,
        ...(payee === undefined ? {} : { payee }),
      },
    ]
  })
}

/** The cheque of a number. Refuses `cheque-unknown`, also for one whose writing was undone. */
export async function chequeOfNumber(
  reader: Reader,
  account: Account,
  number: number,
): Promise<Result<Cheque>> {
  const [row] = await reader.read(card, 'issued-cheque', chequeId(account, number))
  const cheque = row === undefined ? undefined : recordFrom<Cheque>(row.body)
  if (cheque !== undefined && cheque.isWithdrawn !== true) return ok(cheque)
  return refuse('cheque-unknown', { account: account.code, number: String(number) }, 'number')
}

/** The entry that stands for another after corrections; nothing where it was reversed. */
export async function standingEntry(reader: Reader, number: number): Promise<StandingEntry | undefined> {
  const entry = await loadEntry(reader, number)
  if (entry?.links.replacedBy !== undefined) return standingEntry(reader, entry.links.replacedBy)
  return entry === undefined || entry.links.reversedBy !== undefined ? undefined : entry
}

/** The files that were made, of one account or of all, the earliest first. */
export async function eftFilesOf(reader: Reader, account?: Account): Promise<readonly EftFile[]> {
  const rows = await reader.read(cards, 'eft-file')
  return rows
    .map(({ body }) => recordFrom<EftFile>(body))
    .filter((file) => account === undefined || file.account === account.id)
    .sort((left, right) => left.entry - right.entry)
}

/**
 * The file that somebody means by its entry (`J42`, `42`) or by the number that the bank knows it by
 * (`0012`), where one file alone has it. Refuses `eft-unknown`.
 */
export async function eftFileNamed(reader: Reader, named: string): Promise<Result<EftFile>> {
  const number = Number(named.replace(/^[Jj]/, ''))
  const [row] = await reader.read(card, 'eft-file', String(number))
  if (row !== undefined) return ok(recordFrom<EftFile>(row.body))
  const byNumber = /^\d/.test(named)
    ? (await eftFilesOf(reader)).filter((file) => file.number === number)
    : []
  const [file, other] = byNumber
  return file === undefined || other !== undefined ? refuse('eft-unknown', { file: named }, 'file') : ok(file)
}

/** Who was paid for a reason, by what: the cheque’s or the file’s name by employee or party. */
export async function paidFor(reader: Reader, reason: PaymentReason): Promise<ReadonlyMap<string, string>> {
  const paid = new Map<string, string>()
  const isSame = (other: PaymentReason) => other.kind === reason.kind && other.id === reason.id
  for (const file of await eftFilesOf(reader)) {
    if (!isSame(file.reason) || (await standingEntry(reader, file.entry)) === undefined) continue
    for (const { employee, party } of file.items) paid.set(employee ?? party ?? '', eftName(file.number))
  }
  for (const { body } of await reader.read(cards, 'issued-cheque')) {
    const cheque = recordFrom<Cheque>(body)
    if (!isSame(cheque.reason) || cheque.voided !== undefined || cheque.isWithdrawn === true) continue
    if ((await standingEntry(reader, cheque.entry)) === undefined) continue
    paid.set(cheque.employee ?? cheque.party ?? '', String(cheque.number))
  }
  return paid
}

/** What printing cheques needs of an account. Refuses `bank-setup-missing`. */
export function chequeSettingsOf(account: Account, settings: PaymentSettings): Result<ChequeSettings> {
  const { cheques } = settings
  return cheques === undefined
    ? setupMissing(account, { en: 'its cheques (--next-cheque)', fr: 'ses chèques (--next-cheque)' })
    : ok(cheques)
}

/** The account’s own numbers at the bank. Refuses `bank-setup-missing`. */
export function ownNumbers(account: Account, { numbers }: PaymentSettings): Result<BankNumbers> {
  return numbers === undefined
    ? setupMissing(account, {
        en: 'its numbers at the bank (--numbers 12345-003-1234567)',
        fr: 'ses numéros à la banque (--numbers 12345-003-1234567)',
      })
    : ok(numbers)
}

/**
 * What making files needs of an account: what the bank gave, and where returned items go. Refuses
 * `bank-setup-missing`.
 */
export function eftSettingsOf(account: Account, settings: PaymentSettings): Result<EftSettings> {
  const own = ownNumbers(account, settings)
  if (!own.ok) return own
  const { eft } = settings
  if (eft === undefined) {
    return setupMissing(account, {
      en: 'what the bank gave for files (--originator, --data-centre)',
      fr: 'ce que la banque a donné pour les fichiers (--originator, --data-centre)',
    })
  }
  return ok({ ...eft, returns: eft.returns ?? own.value })
}

function setupMissing(account: Account, what: Label) {
  return refuse('bank-setup-missing', { account: account.code, what: what.en, whatFr: what.fr }, 'account')
}

/** The entry that one stands in the place of after corrections: its own number where there were none. */
export async function rootEntry(reader: Reader, { entry }: StandingEntry): Promise<number> {
  if (entry.replaces === undefined) return entry.number
  const before = await loadEntry(reader, entry.replaces)
  return before === undefined ? entry.number : rootEntry(reader, before)
}
