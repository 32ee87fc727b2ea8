import { basename } from 'node:path'
import { bankNumberOf, judgedNumber, ownerOf } from '@daybook/core/bank/bank-number.ts'
import { mergedStatements } from '@daybook/core/bank/merge-statements.ts'
import { type Notice, type NoticeCode, noticeText } from '@daybook/core/bank/notices.ts'
import type { BankStatement, StatementFile } from '@daybook/core/bank/statement.ts'
import type { TableProfile } from '@daybook/core/bank/table/detected.ts'
import type { BankNumber, FormatMemory } from '@daybook/core/daybook/bank-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { type Account, accountName, findAccount } from '@daybook/core/ledger/chart.ts'
import { type Book, inView, type View } from '../book.ts'
import { type Batch, batchesIn, formatsIn, numbersOf } from '../ledger/load-statements.ts'
import { sha256 } from '../record.ts'
import { type GivenPlace, givenBytes } from './given-bytes.ts'
import { readStatementFile } from './read-statement-file.ts'

/** What is asked of a bank file: its account and statement where they are said, and how it is written. */
export type AskedOfFile = GivenPlace & {
  readonly account?: string | undefined
  readonly statement?: number | undefined
  readonly profile?: TableProfile | undefined
}

/** What the books know of the files of their accounts. */
export type FilesKnown = Pick<View, 'chart' | 'profile'> & {
  readonly batches: readonly Batch[]
  readonly formats: readonly FormatMemory[]
}

/** A statement of a file, its place among the others (from 1), its account here where it is known. */
export type ChosenStatement = {
  readonly index: number
  readonly statement: BankStatement
  readonly bankNumber: BankNumber | undefined
  readonly account: Account | undefined
}

/** A bank file as it was read for the books. */
export type FileOfAccount = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly file: StatementFile
  readonly known: FilesKnown
  readonly chosen: readonly ChosenStatement[]
}

/**
 * Reads a bank file with what is known of its account: its currency, and how its files are written. Without
 * an account, each statement is of the account whose number it carries. Refuses what the readers refuse, a
 * file that cannot be opened, and `account-unknown`.
 */
export async function readForAccount(book: Book, asked: AskedOfFile): Promise<Result<FileOfAccount>> {
  const bytes = givenBytes(asked)
  if (!bytes.ok) return bytes
  const known = await inView(
    book,
    async ({ reader, chart, profile }): Promise<FilesKnown> => ({
      chart,
      profile,
      batches: await batchesIn(reader),
      formats: await formatsIn(reader),
    }),
  )
  const said = asked.account === undefined ? undefined : findAccount(known.chart, asked.account)
  if (asked.account !== undefined && said === undefined)
    return refuse('account-unknown', { account: asked.account }, 'account')
  const name = basename(asked.file)
  const read = (account: Account | undefined) =>
    readStatementFile({ name, bytes: bytes.value }, optionsFor(known, account, asked.profile))
  const first = await read(said)
  if (!first.ok) return first
  const found = chosenIn(first.value, known, said)
  const [only] = found
  // What is remembered of a table can be asked for only once its account is known.
  const isReadAgain = said === undefined && found.length === 1 && only?.account !== undefined
  const second = isReadAgain ? await read(only.account) : first
  if (!second.ok) return second
  const chosen = isReadAgain ? chosenIn(second.value, known, said) : found
  return ok({ name, bytes: bytes.value, file: second.value, known, chosen })
}

function optionsFor(known: FilesKnown, account: Account | undefined, profile: TableProfile | undefined) {
  const remembered = known.formats.flatMap((each) =>
    each.account === account?.id && each.profile !== undefined ? [each.profile] : [],
  )
  return {
    currency: account?.currency ?? known.profile.currency,
    remembered,
    ...(profile === undefined ? {} : { profile }),
  }
}

function chosenIn(
  file: StatementFile,
  known: FilesKnown,
  account: Account | undefined,
): readonly ChosenStatement[] {
  const numbers = numbersOf(known.batches)
  return mergedStatements(file.statements).map((statement, at) => {
    const hash = (text: string) => sha256(`${known.profile.id} ${text}`)
    const bankNumber = bankNumberOf(statement.accountId, hash)
    const owner = bankNumber === undefined ? undefined : ownerOf(bankNumber, numbers)
    const own = owner === undefined ? undefined : known.chart.get(owner)
    return { index: at + 1, statement, bankNumber, account: account ?? own }
  })
}

/**
 * The statements of a file that are meant: the one that was named; with an account, the only one or the only
 * one that carries its number; without, all of them, each with its account. Refuses `statement-several` and
 * `statement-account-unknown`.
 */
export function meantOf(
  { chosen, known }: FileOfAccount,
  asked: AskedOfFile,
): Result<readonly (ChosenStatement & { readonly account: Account })[]> {
  const list = chosen.map((each) => listed(each, known)).join(', ')
  if (asked.statement !== undefined) {
    const one = chosen[asked.statement - 1]
    return one === undefined ? refuse('statement-several', { list }) : withAccounts([one], list)
  }
  if (chosen.length === 1) return withAccounts(chosen, list)
  if (asked.account === undefined) {
    const isKnown = chosen.every(({ account }) => account !== undefined)
    return isKnown ? withAccounts(chosen, list) : refuse('statement-several', { list })
  }
  const numbers = numbersOf(known.batches)
  const own = chosen.filter(
    ({ bankNumber, account, statement: { currency } }) =>
      bankNumber !== undefined &&
      account !== undefined &&
      ownerOf(bankNumber, numbers) === account.id &&
      (currency ?? account.currency) === (account.currency ?? known.profile.currency),
  )
  return own.length === 1 ? withAccounts(own, list) : refuse('statement-several', { list })
}

function withAccounts(
  chosen: readonly ChosenStatement[],
  list: string,
): Result<readonly (ChosenStatement & { readonly account: Account })[]> {
  const found = chosen.flatMap((each) =>
    each.account === undefined ? [] : [{ ...each, account: each.account }],
  )
  return found.length === chosen.length ? ok(found) : refuse('statement-account-unknown', { found: list })
}

function listed({ index, statement, bankNumber }: ChosenStatement, known: FilesKnown): string {
  const number = statement.accountId ?? '?'
  const owner = bankNumber === undefined ? undefined : ownerOf(bankNumber, numbersOf(known.batches))
  const here = owner === undefined ? '' : ` = ${known.chart.get(owner)?.code ?? owner}`
  return `${index}: ${number}${here} (${statement.lines.length})`
}

/**
 * Why a statement cannot be of an account: no bank sends statements of such an account
 * (`statement-not-for-account`), the currency is another (`statement-other-currency`), or the number at the
 * bank is that of another account (`statement-other-account`, unless somebody insists).
 */
export function unfitFor(
  { statement, bankNumber, account }: ChosenStatement & { readonly account: Account },
  known: FilesKnown,
  isInsisted: boolean,
): readonly Refusal[] {
  const what = withoutStatements(account)
  if (what !== undefined) {
    const [name, nameFr] = [accountName(account, 'en'), accountName(account, 'fr')]
    const names = { account: account.code, name, nameFr, what: what.en, whatFr: what.fr }
    return [refusal('statement-not-for-account', names, 'account')]
  }
  const currency = account.currency ?? known.profile.currency
  if (statement.currency !== undefined && statement.currency !== currency) {
    const names = { account: account.code, currency, found: statement.currency }
    return [refusal('statement-other-currency', names)]
  }
  if (bankNumber === undefined || isInsisted) return []
  const numbers = numbersOf(known.batches)
  const judged = judgedNumber(bankNumber, account.id, numbers)
  if (judged.fits) return []
  const own = (numbers.get(account.id) ?? []).map(({ last }) => last).join(', …') || '?'
  const owner = judged.owner === undefined ? undefined : (known.chart.get(judged.owner)?.code ?? judged.owner)
  const names = {
    found: bankNumber.last,
    account: account.code,
    own,
    whose: owner === undefined ? 'which is not known here' : `which is account ${owner} here`,
    whoseFr: owner === undefined ? 'inconnu ici' : `qui est ici le compte ${owner}`,
  }
  return [refusal('statement-other-account', names, 'account')]
}

function withoutStatements({ type }: Account): Label | undefined {
  if (type === 'revenue') return { en: 'a revenue account', fr: 'un compte de produits' }
  if (type === 'expense') return { en: 'an expense account', fr: 'un compte de charges' }
  if (type === 'statistical') return { en: 'a statistical account', fr: 'un compte statistique' }
  return type === 'equity' ? { en: 'an equity account', fr: 'un compte de capitaux propres' } : undefined
}

const unclearCodes: ReadonlySet<NoticeCode> = new Set([
  'date-order-ambiguous',
  'sign-assumed',
  'sign-assumed-out',
  'columns-assumed',
])

/** What of a file is not certain and must be confirmed once. */
export function unclearIn({ notices }: StatementFile): readonly Notice[] {
  return notices.filter(({ code }) => unclearCodes.has(code))
}

/** The file without what was not certain: what is left to notice once that is confirmed or shown apart. */
export function certainOf(file: StatementFile): StatementFile {
  return { ...file, notices: file.notices.filter(({ code }) => !unclearCodes.has(code)) }
}

/**
 * The refusal `statement-unclear` of a file that somebody has not confirmed, naming all that is not certain.
 */
export function unclearRefusals(name: string, file: StatementFile): Result<undefined> {
  const unclear = unclearIn(file)
  if (unclear.length === 0) return ok(undefined)
  const said = (language: 'en' | 'fr') => unclear.map((each) => noticeText(each, language)).join('; ')
  return refused([refusal('statement-unclear', { file: name, what: said('en'), whatFr: said('fr') })])
}
