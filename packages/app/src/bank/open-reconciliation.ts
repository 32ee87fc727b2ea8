import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { magnitude } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { type Batch, batchesIn } from '../ledger/load-statements.ts'
import type { ReadPaper } from '../ledger/read-paper.ts'
import { type DeskReconciliation, deskReconciliationOf } from './desk-reconciliation.ts'
import { lastSeal, type SealCard } from './load-seal.ts'

/** What a reconciliation is opened or changed with; what is not said stays as it was. */
export type ReconcileWish = {
  readonly on?: CivilDate | undefined
  /** As the statement shows it: what is owed is positive. */
  readonly closing?: bigint | undefined
  readonly statement?: string | undefined
  readonly support?: ReadPaper | undefined
  readonly note?: string | undefined
}

/**
 * The reconciliation of an account as it is to lie on the desk: the one under way with what is said now, its
 * ticks kept, or a new one. Refuses `reconcile-balance-missing` while a day or a balance is missing,
 * `statement-unknown`, `statement-no-closing`, and `reconcile-sealed` for a day that a seal covers.
 */
export async function openedReconciliation(
  view: View,
  account: Account,
  wish: ReconcileWish,
): Promise<Result<DeskReconciliation>> {
  const kept = await deskReconciliationOf(view.reader, account.id)
  const last = await lastSeal(view.reader, account.id)
  const read = await fromStatement(view, account, wish.statement, last)
  if (!read.ok) return read
  const on = wish.on ?? read.value?.on ?? kept?.on
  const typed = wish.closing === undefined ? undefined : shownIn(account, wish.closing)
  const closing = typed ?? read.value?.closing ?? kept?.closing
  if (read.value !== undefined && closing === undefined) {
    return refuse('statement-no-closing', { statement: read.value.id }, 'closing')
  }
  if (on === undefined || closing === undefined) {
    return refuse('reconcile-balance-missing', { account: account.code }, 'on')
  }
  if (last !== undefined && on <= last.on) {
    return refuse('reconcile-sealed', { account: account.code, on, sealed: last.on, seal: last.id }, 'on')
  }
  const statement = wish.statement === undefined ? kept?.statement : read.value?.id
  const support = wish.support?.ref ?? read.value?.paper ?? kept?.support
  const note = wish.note ?? kept?.note
  return ok({
    account: account.id,
    on,
    closing,
    ...(statement === undefined || wish.support !== undefined ? {} : { statement }),
    ...(support === undefined ? {} : { support }),
    ...(note === undefined || note === '' ? {} : { note }),
    ticked: kept?.ticked ?? [],
    unticked: kept?.unticked ?? [],
  })
}

type FromStatement = Pick<Batch, 'id' | 'paper'> & {
  readonly on: CivilDate | undefined
  readonly closing: bigint | undefined
}

async function fromStatement(
  view: View,
  account: Account,
  name: string | undefined,
  last: SealCard | undefined,
): Promise<Result<FromStatement | undefined>> {
  if (name === undefined) return ok(undefined)
  const batch = (await batchesIn(view.reader)).find(
    (each) => each.id.toUpperCase() === name.toUpperCase() && each.account === account.id,
  )
  if (batch === undefined) {
    return refuse('statement-unknown', { statement: name, account: account.code }, 'statement')
  }
  const { id, through, closing, paper } = batch
  const inBooks = closing === undefined ? undefined : closingInBooks(account, batch, closing, last)
  return ok({ id, paper, on: through, closing: inBooks })
}

/**
 * The closing balance of a statement as the books have it, debits (+). Banks differ on whether what is owed
 * on a card or loan is written positive or negative: where the opening balance is that of the last seal with
 * one of the signs, the closing balance has it too; otherwise it is taken to be owed.
 */
function closingInBooks(
  account: Account,
  { opening }: Pick<Batch, 'opening'>,
  closing: bigint,
  last: SealCard | undefined,
): bigint {
  if (account.normal === 'debit') return closing
  if (opening !== undefined && opening !== 0n && last !== undefined) {
    if (opening === last.closing) return closing
    if (opening === -last.closing) return -closing
  }
  return -magnitude(closing)
}
