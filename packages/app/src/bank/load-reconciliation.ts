import type { UncodedLine } from '@daybook/core/bank/difference-hints.ts'
import type { OpenPosting } from '@daybook/core/bank/open-posting.ts'
import { type ReconcileInput, type Reconciliation, reconciliation } from '@daybook/core/bank/reconcile.ts'
import type { ExcludedLine } from '@daybook/core/bank/reconciliation-report.ts'
import { placeIn } from '@daybook/core/bank/sealed-day.ts'
import { refKey } from '@daybook/core/bank/ticks.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { accountNamed } from '../ledger/load-account.ts'
import {
  type BankLineRow,
  bankLines,
  type OpenPostingRow,
  openPostings,
  tiesOfAccount,
} from '../store/queries-bank.ts'
import { type DeskReconciliation, reconciliationUnderWay } from './desk-reconciliation.ts'
import { lastSeal, type SealCard } from './load-seal.ts'

/** A reconciliation under way with what stands around it: its session, the seal before, and bank lines. */
export type LoadedReconciliation = {
  readonly session: DeskReconciliation
  readonly state: Reconciliation
  readonly previous?: SealCard
  readonly uncoded: readonly UncodedLine[]
  readonly excluded: readonly ExcludedLine[]
}

/**
 * An account that can be reconciled: one of the balance sheet. Refuses `account-unknown`,
 * `account-not-reconcilable`.
 */
export function reconcilableAccount({ chart }: View, name: string): Result<Account> {
  const account = accountNamed(chart, name)
  if (!account.ok) return account
  const { type, code } = account.value
  const isOnSheet = type === 'asset' || type === 'liability' || type === 'equity'
  return isOnSheet ? account : refuse('account-not-reconcilable', { account: code }, 'account')
}

/** The reconciliation of an account that is under way. Refuses also `reconcile-none`. */
export async function loadReconciliation(view: View, name: string): Promise<Result<LoadedReconciliation>> {
  const account = reconcilableAccount(view, name)
  if (!account.ok) return account
  const session = await reconciliationUnderWay(view.reader, account.value)
  return session.ok ? ok(await reconciled(view, account.value, session.value)) : session
}

/** A reconciliation as a session has it. */
export async function reconciled(
  view: View,
  account: Account,
  session: DeskReconciliation,
): Promise<LoadedReconciliation> {
  const { on, closing } = session
  const previous = await lastSeal(view.reader, account.id)
  const lines = await view.reader.read(bankLines, account.id)
  const dated = new Map(lines.map((line) => [line.id, line.date]))
  const input: ReconcileInput = {
    account,
    on,
    opening: previous?.closing ?? 0n,
    closing,
    postings: await openPostingsOf(view, account, on),
    tied: await tiedThrough(view, account.id, on, dated),
    hand: session,
  }
  const isFree = (line: BankLineRow) => line.date <= on && !isHeld(line, previous)
  const uncoded = lines.filter(
    (line) => isFree(line) && line.number === undefined && line.excluded === undefined,
  )
  const excluded = lines.filter((line) => isFree(line) && line.excluded !== undefined)
  return {
    session,
    state: reconciliation(input),
    uncoded: uncoded.map(({ id, date, amount, text }) => ({ id, date, amount, text })),
    excluded: excluded.map(({ date, amount, text, excluded: reason = '' }) => ({
      date,
      amount,
      text,
      reason,
    })),
    ...(previous === undefined ? {} : { previous }),
  }
}

/** Whether a line was here when the seal before was made, so that its report has told of it. */
function isHeld({ date, statement }: BankLineRow, previous: SealCard | undefined): boolean {
  return previous !== undefined && date <= previous.on && placeIn(statement) < placeIn(previous.id)
}

/** The postings of an account through a day that no seal holds, in the currency of the account. */
export async function openPostingsOf(
  { reader }: Pick<View, 'reader'>,
  account: Account,
  through: CivilDate,
): Promise<readonly OpenPosting[]> {
  return (await reader.read(openPostings, account.id, through)).map((row) => openPosting(account, row))
}

function openPosting(account: Account, row: OpenPostingRow): OpenPosting {
  const { number, posting, date, memo, because, becauseId, payee, ref, reverses } = row
  const isForeign = row.currency !== '' && row.currency === account.currency
  return {
    number,
    posting,
    date,
    amount: isForeign ? row.foreignAmount : row.amount,
    memo,
    because,
    becauseId,
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(reverses === undefined ? {} : { reverses }),
  }
}

/** How much of each posting the lines through a day are tied to. */
async function tiedThrough(
  { reader }: View,
  account: string,
  on: CivilDate,
  dated: ReadonlyMap<string, CivilDate>,
): Promise<ReadonlyMap<string, Cents>> {
  const tied = new Map<string, Cents>()
  for (const tie of await reader.read(tiesOfAccount, account)) {
    const date = dated.get(tie.line)
    if (date === undefined || date > on) continue
    const key = refKey(tie)
    tied.set(key, (tied.get(key) ?? 0n) + tie.amount)
  }
  return tied
}
