import { codedEntry } from '@daybook/core/bank/code-line.ts'
import {
  type Decisions,
  type KeptBack,
  planStatement,
  sourceOf,
  statementDifference,
} from '@daybook/core/bank/import-statement.ts'
import type { LookAlike } from '@daybook/core/bank/look-alikes.ts'
import { type Notice, notice } from '@daybook/core/bank/notices.ts'
import type { BankStatement } from '@daybook/core/bank/statement.ts'
import { chainNotice } from '@daybook/core/bank/statement-chain.ts'
import type { Detected, TableProfile } from '@daybook/core/bank/table/detected.ts'
import type { FormatMemory, ImportedStatement } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, findAccount } from '@daybook/core/ledger/chart.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { lineTies } from '@daybook/core/ledger/line-ties.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import type { ChosenStatement, FileOfAccount } from '../bank-files/file-of-account.ts'
import type { View } from '../book.ts'
import { sha256 } from '../record.ts'
import { booksToPost } from './books-to-post.ts'
import { batchesIn, formatsIn, knownRows, skippedOf } from './load-statements.ts'

/** What is asked of an import besides the file. */
export type ImportAsked = Decisions & {
  readonly today: string
  readonly code?: string | undefined
  readonly cardBalance?: 'owed' | 'money' | undefined
}

/** A statement of a file with its account. */
export type MeantStatement = ChosenStatement & { readonly account: Account }

/**
 * What one statement of an import comes to, besides its facts; `isBalanceSaid` where it is known what a
 * positive balance of the card is.
 */
export type ImportTold = {
  readonly account: string
  readonly batch: ImportedStatement
  readonly keptBack: readonly KeptBack[]
  readonly alike: readonly LookAlike[]
  readonly difference: Cents | undefined
  readonly isBalanceSaid: boolean
  readonly notices: readonly Notice[]
}

/**
 * The facts that the statements of a file add to the books: a batch each, with its lines coded where an
 * account was named, and how the file is written. A statement that adds nothing and decides nothing records
 * nothing. Refuses what `planStatement` and, for coded lines, `codedEntry` and `planEntry` refuse.
 */
export async function planImport(
  view: View,
  { file, known }: FileOfAccount,
  meant: readonly MeantStatement[],
  paper: PaperRef,
  asked: ImportAsked,
): Promise<Result<{ readonly facts: readonly Fact[]; readonly told: readonly ImportTold[] }>> {
  const facts: Fact[] = []
  const told: ImportTold[] = []
  let posted = 0
  for (const chosen of meant) {
    // Two statements of a file may be of one account: what the first brought, the second knows.
    const before = told.flatMap(({ batch }) => (batch.account === chosen.account.id ? [batch] : []))
    const planned = await planOne(view, { file, known }, chosen, paper, asked, facts.length, before)
    if (!planned.ok) return planned
    const { batch } = planned.value
    told.push(planned.value)
    if (batch.lines.length === 0 && batch.skipped === undefined) continue
    facts.push({ kind: 'statement.imported', v: 1, statement: batch })
    if (asked.code === undefined) continue
    const coded = await codedLines(view, chosen.account, batch, asked.code, posted)
    if (!coded.ok) return coded
    posted += coded.value.filter(({ kind }) => kind === 'entry.posted').length
    // One by one: a call takes no hundred thousand arguments.
    for (const fact of coded.value) facts.push(fact)
  }
  const memories = facts.length === 0 ? [] : await newMemories(view, file, meant, asked)
  return ok({ facts: [...facts, ...memories], told })
}

async function planOne(
  view: View,
  { file, known }: Pick<FileOfAccount, 'file' | 'known'>,
  { statement, bankNumber, account }: MeantStatement,
  paper: PaperRef,
  asked: ImportAsked,
  after: number,
  before: readonly ImportedStatement[],
): Promise<Result<ImportTold>> {
  const batches = await batchesIn(view.reader)
  const kept = await knownRows(view.reader, batches, account.id)
  const rows = before.length === 0 ? kept : [...kept, ...before.flatMap(rowsOfBatch)]
  const said = await cardBalanceOf(view, account, asked)
  const settled = withBalances(statement, account, said)
  const layout = file.detected?.fingerprint
  const planned = planStatement(
    {
      id: `S${view.head.seq + 1 + after}`,
      account: account.id,
      format: file.format,
      ...(layout === undefined ? {} : { layout }),
      paper,
      ...(bankNumber === undefined ? {} : { bankNumber }),
      statement: settled,
      today: asked.today,
      known: rows,
      skipped: skippedOf(batches, account.id),
    },
    asked,
  )
  if (!planned.ok) return planned
  const { statement: batch } = planned.value
  const seq = view.head.seq + 1 + after
  const own = batches.filter((each) => each.account === account.id)
  const chain = batch.lines.length === 0 ? undefined : chainNotice({ ...batch, seq }, own, rows, batch.lines)
  const { renumbered } = planned.value
  return ok({
    ...planned.value,
    account: known.chart.get(account.id)?.code ?? account.code,
    batch,
    difference: statementDifference(settled),
    isBalanceSaid: said !== undefined || statement.owes === true,
    notices: [
      ...(renumbered === 0 ? [] : [notice('lines-renumbered', { count: String(renumbered) })]),
      ...(chain === undefined ? [] : [chain]),
    ],
  })
}

function rowsOfBatch(batch: ImportedStatement) {
  return batch.lines.map((line) => {
    return { ...line, bankId: line.bankId, statement: batch.id, source: sourceOf(batch) }
  })
}

/** What is known of the balances of a card: said now, or remembered. */
async function cardBalanceOf(
  { reader }: View,
  account: Account,
  { cardBalance }: ImportAsked,
): Promise<FormatMemory['cardBalance']> {
  if (cardBalance !== undefined) return cardBalance
  const memories = await formatsIn(reader)
  return memories.find((each) => each.account === account.id && each.cardBalance !== undefined)?.cardBalance
}

/**
 * The statement with its balances as money: what is owed is negative. Of a card whose positive balance nobody
 * has explained no balance is taken.
 */
function withBalances(
  statement: BankStatement,
  account: Account,
  said: FormatMemory['cardBalance'],
): BankStatement {
  const { opening, closing, ...rest } = statement
  if (statement.owes === true || (said === 'owed' && statement.kind === 'card')) {
    return {
      ...rest,
      ...(opening === undefined ? {} : { opening: negated(opening) }),
      ...(closing === undefined ? {} : { closing: negated(closing) }),
    }
  }
  const isUnsaid = statement.kind === 'card' && said === undefined && account.normal === 'credit'
  const isPositive = typeof closing?.amount === 'bigint' && closing.amount > 0n
  return isUnsaid && isPositive ? rest : statement
}

function negated<B extends NonNullable<BankStatement['closing']>>(balance: B): B {
  const { amount } = balance
  return typeof amount === 'bigint' ? { ...balance, amount: -amount } : balance
}

async function codedLines(
  view: View,
  account: Account,
  batch: ImportedStatement,
  code: string,
  posted: number,
): Promise<Result<readonly Fact[]>> {
  const lines = batch.lines.filter(({ amount }) => amount !== 0n)
  const days = lines.map(({ date }) => date).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ok([])
  const to = findAccount(view.chart, code)
  if (to === undefined) return refuse('account-unknown', { account: code }, 'code')
  const books = await booksToPost(view, foreignPosting(account, view.profile.currency), { first, last })
  const coding = { chart: view.chart, currency: books.currency, rates: books.rates, tax: () => ok([]) }
  const facts: Fact[] = []
  let after = posted
  for (const line of lines) {
    const entry = codedEntry(coding, { ...line, account: account.id }, [{ account: to.id }], {})
    if (!entry.ok) return entry
    const planned = planEntry(books, entry.value, after)
    if (!planned.ok) return planned
    after += 1
    facts.push(planned.value)
    const tied = { account: account.id, id: line.id, amount: line.amount }
    facts.push(...lineTies(view.chart, tied, planned.value.entry, { by: 'import' }))
  }
  return ok(facts)
}

/** A posting that asks for the rates of the account's currency, where that is not the book's. */
function foreignPosting({ id, currency }: Account, base: string): readonly Posting[] {
  if (currency === undefined || currency === base) return []
  return [{ account: id, amount: 1n, foreign: { currency, amount: 1n } }]
}

/** How the file is written, for each of its accounts, where that is not remembered yet. */
async function newMemories(
  { reader }: View,
  { format, detected }: FileOfAccount['file'],
  meant: readonly MeantStatement[],
  { cardBalance }: ImportAsked,
): Promise<readonly Fact[]> {
  const kept = await formatsIn(reader)
  const accounts = new Map(meant.map(({ account }) => [account.id, account]))
  return [...accounts.keys()].flatMap((account): readonly Fact[] => {
    if (detected === undefined && cardBalance === undefined) return []
    const layout = detected?.fingerprint ?? ''
    const id = `${account} ${format}${layout === '' ? '' : ` ${sha256(layout).slice(0, 12)}`}`
    const was = kept.find((each) => each.id === id)
    const said = cardBalance ?? was?.cardBalance
    const memory: FormatMemory = {
      id,
      account,
      format,
      layout,
      ...(detected === undefined ? {} : { profile: profileToKeep(detected, was) }),
      ...(said === undefined ? {} : { cardBalance: said }),
    }
    if (was !== undefined && canonicalJson(was) === canonicalJson(memory)) return []
    return [{ kind: 'format.remembered', v: 1, memory, ...(was === undefined ? {} : { was }) }]
  })
}

/**
 * What of a table is worth remembering: the order of its dates where they could be read in more than one way,
 * its decimal mark and signs, and its columns where somebody named or confirmed them.
 */
function profileToKeep(
  { fingerprint, dateOrder, dateOrderFrom, decimal, sign, columns, columnsFrom }: Detected,
  was: FormatMemory | undefined,
): TableProfile {
  const isOpen = dateOrder !== 'ymd' || dateOrderFrom !== 'file'
  const order = isOpen ? dateOrder : was?.profile?.dateOrder
  return {
    fingerprint,
    decimal,
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(sign === 'two-columns' ? {} : { sign }),
    ...(columnsFrom === undefined ? {} : { columns }),
  }
}
