import { usualCodes } from '@daybook/canada/eft/transaction-codes.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { PaymentOrder } from '@daybook/core/payments/payment-order.ts'
import { nextFileNumber, planPayments } from '@daybook/core/payments/plan-payments.ts'
import { inView, type View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import type { Plan, Recorded } from '../record.ts'
import { eftContent, eftFileName } from './eft-content.ts'
import { eftFilesOf, eftSettingsOf, paymentSettingsOf } from './load-payments.ts'
import { type FileWish, freeFile, givenOut } from './made-file.ts'
import { eftAnswer, fileIn } from './payment-answers.ts'
import type { VaultKnown } from './vault-payees.ts'

/** A file to make: from which account, for which day, dated when, and what the vault knows of the payees. */
export type FilePlan = {
  readonly account: Account
  readonly date: CivilDate
  readonly created: CivilDate
  readonly code: string
  readonly insist: boolean
  readonly known: VaultKnown
  readonly file: FileWish
  readonly after?: number
}

/**
 * Plans a file under the next number and sees to it that it can be written: names and bank accounts are in
 * the vault and fit. Refuses what `eftSettingsOf`, `planPayments` and `eftContent` refuse, and `file-exists`.
 */
export async function plannedFile(
  view: View,
  orders: readonly PaymentOrder[],
  plan: FilePlan,
): Promise<Result<Plan>> {
  const { account, date, created, code } = plan
  const settings = eftSettingsOf(account, await paymentSettingsOf(view.reader, account))
  if (!settings.ok) return settings
  const debits = orders.flatMap((order) => order.debits)
  const books = await booksToPost(view, debits, { first: date, last: date })
  const number = nextFileNumber(await eftFilesOf(view.reader), settings.value)
  const wish = { by: 'eft', account, date, created, number, code, settings: settings.value } as const
  const planned = planPayments(books, orders, wish, plan.after)
  if (!planned.ok) return planned
  const checked = contentOf(planned.value, plan.known, plan.insist)
  if (!checked.ok) return checked
  const free = freeFile(plan.file, eftFileName(wish))
  return free.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : free
}

/**
 * The facts of a file that pays suppliers, for `eft.save` to write out. Refuses what `plannedFile` refuses.
 */
export async function paymentFile(
  view: View,
  orders: readonly PaymentOrder[],
  wish: Pick<FilePlan, 'account' | 'date' | 'created' | 'known'>,
): Promise<Result<readonly Fact[]>> {
  const file = { file: undefined, inline: false }
  const plan = await plannedFile(view, orders, { ...wish, code: usualCodes.payables, insist: false, file })
  return plan.ok ? ok(plan.value.facts.map(({ fact }) => fact)) : plan
}

function contentOf(facts: readonly Fact[], known: VaultKnown, insist: boolean): Result<Uint8Array> {
  const file = fileIn(facts)
  assert(file !== undefined, 'a planned file is among the facts')
  return eftContent(file, known, insist)
}

/** What a command says of the file that it made. */
export type FileMade = ReturnType<typeof eftAnswer> & { readonly file: string; readonly base64?: string }

/**
 * Writes out the file that an act made, once: a rehearsal writes none, and a key that comes again has its
 * file from the first time.
 */
export async function madeFile(
  ctx: Context,
  recorded: Recorded,
  known: VaultKnown,
  wish: FileWish,
): Promise<Result<FileMade>> {
  const file = fileIn(recorded.facts.map(({ fact }) => fact))
  assert(file !== undefined, 'the act made a file')
  const answer = await inView(ctx.book, async ({ chart }) => eftAnswer(file, chart))
  const name = wish.file ?? eftFileName(file)
  if (recorded.dry) return ok({ ...answer, file: '' })
  if (recorded.repeated && !wish.inline) return ok({ ...answer, file: name })
  const bytes = eftContent(file, known, true)
  if (!bytes.ok) return bytes
  const given = givenOut(wish, name, bytes.value)
  return given.ok ? ok({ ...answer, ...given.value }) : given
}
