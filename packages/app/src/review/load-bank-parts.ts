import type { OpenPosting } from '@daybook/core/bank/open-posting.ts'
import { outstandingPayments } from '@daybook/core/bank/outstanding-cheques.ts'
import { cancellingPairs, refKey } from '@daybook/core/bank/ticks.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Cheque } from '@daybook/core/daybook/payment-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { type Account, accountWithRole, byCode } from '@daybook/core/ledger/chart.ts'
import type { OutstandingItem, ReviewParts } from '@daybook/core/review/review-parts.ts'
import { openPostingsOf } from '../bank/load-reconciliation.ts'
import { unsealedBanks } from '../bank/unsealed.ts'
import { loadFunds } from '../ledger/load-cash.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { cards, factsAfter } from '../store/queries.ts'
import { tiesOfAccount } from '../store/queries-bank.ts'
import { accountsWithLines, openLines } from '../store/queries-lines.ts'
import { lastDayOf, type ReviewBooks } from './review-books.ts'

type Loaders<K extends keyof ReviewParts> = {
  readonly [N in K]: (books: ReviewBooks) => Promise<ReviewParts[N]>
}

/** How the parts that the bank makes are loaded. */
export const bankParts: Loaders<
  'cheques' | 'unreconciled' | 'waitingLines' | 'outstanding' | 'undeposited' | 'seals'
> = {
  cheques: async ({ view }) =>
    (await view.reader.read(cards, 'issued-cheque')).map(({ body }) => recordFrom<Cheque>(body)),
  unreconciled: async (books) => {
    const through = statementDay(books)
    if (through < books.span.from) return []
    return (await unsealedBanks(books.view, through)).map(({ account, sealedOn }) => ({
      account: account.id,
      ...(sealedOn === undefined ? {} : { sealedOn }),
    }))
  },
  waitingLines: (books) => waitingLines(books),
  outstanding: (books) => outstanding(books),
  undeposited: (books) => undeposited(books),
  seals: (books) => seals(books),
}

/** A statement comes within days after the month: the last month’s end that it can be asked for. */
const statementDays = 15

/** The last day through which accounts should be reconciled: the end of the span, or of the last month. */
export function statementDay(books: Pick<ReviewBooks, 'span' | 'today'>): CivilDate {
  const on = lastDayOf(books)
  if (addDays(books.span.through, statementDays) <= books.today) return books.span.through
  return addDays(firstOfMonth(addDays(on, -statementDays + 1)), -1)
}

async function waitingLines({ view, span }: ReviewBooks): Promise<ReviewParts['waitingLines']> {
  const found: ReviewParts['waitingLines'][number][] = []
  for (const account of await view.reader.read(accountsWithLines)) {
    const lines = (await view.reader.read(openLines, account)).filter(({ date }) => date <= span.through)
    const [oldest] = lines
    if (oldest === undefined) continue
    found.push({
      account,
      count: lines.length,
      amount: lines.reduce((sum, { left }) => sum + left, 0n),
      oldest: oldest.date,
      lines: lines.slice(0, 100).map(({ id, date, left, text }) => ({ id, date, amount: left, text })),
    })
  }
  return found
}

/** What the bank has not shown, of accounts that are reconciled: the others say nothing yet. */
async function outstanding(books: ReviewBooks): Promise<ReviewParts['outstanding']> {
  const { view } = books
  const through = lastDayOf(books)
  const found: OutstandingItem[] = []
  for (const account of [...view.chart.values()].filter(({ id }) => view.seals.has(id)).sort(byCode)) {
    if (account.subtype !== 'bank' && account.role !== 'bank.default') continue
    const ties = await view.reader.read(tiesOfAccount, account.id)
    const tied = new Set(ties.map((tie) => refKey(tie)))
    // Beyond the last seal the bank has not been asked.
    const sealed = view.seals.get(account.id)?.at(-1)?.on ?? ''
    const open = await openPostingsOf(view, account, sealed < through ? sealed : through)
    const taken = new Set(cancellingPairs(open).flatMap((pair) => pair.map(refKey)))
    const deposits = open.filter(
      (each) => each.amount > 0n && !tied.has(refKey(each)) && !taken.has(refKey(each)),
    )
    found.push(...outstandingPayments(open, tied).map((each) => itemOf(account, each, 'payment')))
    found.push(...deposits.map((each) => itemOf(account, each, 'deposit')))
  }
  return found
}

function itemOf(account: Account, posting: OpenPosting, kind: OutstandingItem['kind']): OutstandingItem {
  const { number, date, amount, payee, memo, ref } = posting
  return {
    account: account.id,
    number,
    date,
    amount,
    memo,
    kind,
    ...(payee === undefined ? {} : { name: payee }),
    ...(ref === undefined ? {} : { ref }),
  }
}

async function undeposited({ view, span }: ReviewBooks): Promise<ReviewParts['undeposited']> {
  const account = accountWithRole(view.chart, 'undeposited')
  if (account === undefined) return []
  const { sorted } = await loadFunds(view, account)
  return sorted.waiting
    .filter(({ date }) => date <= span.through)
    .map(({ number, date, amount, payee, memo }) => ({
      account: account.id,
      number,
      date,
      amount,
      memo,
      ...(payee === undefined ? {} : { name: payee }),
    }))
}

/** The seals of the span with what their accounts stand at on their days now. */
async function seals({ view, span }: ReviewBooks): Promise<ReviewParts['seals']> {
  type Kept = { readonly id: string; readonly account: string; readonly on: string; readonly balance: Cents }
  const rows = (await view.reader.read(cards, 'seal')).map(({ body, seq }) => ({
    ...recordFrom<Kept>(body),
    seq,
  }))
  const own = rows.filter(({ on }) => on >= span.from && on <= span.through)
  const signed = new Map(
    (await view.reader.read(cards, 'seal-signature')).map(({ id, body }) => [
      id,
      recordFrom<{ readonly by: string }>(body).by,
    ]),
  )
  const found: ReviewParts['seals'][number][] = []
  for (const [on, sealed] of Map.groupBy(own, (each) => each.on)) {
    const balances = await loadBalances(view, { through: on })
    for (const { id, account, balance, seq } of sealed) {
      const { currency } = view.chart.get(account) ?? {}
      const isForeign = currency !== undefined && currency !== view.profile.currency
      const now = balances
        .filter((row) => row.account === account)
        .reduce((sum, row) => sum + (isForeign ? row.foreignNet : row.debit - row.credit), 0n)
      const [fact] = await view.reader.read(factsAfter, seq - 1, 1)
      const signedBy = signed.get(id)
      found.push({
        id,
        account,
        on,
        balance,
        now,
        ...(fact === undefined ? {} : { madeBy: fact.actor }),
        ...(signedBy === undefined ? {} : { signedBy }),
      })
    }
  }
  return found.sort((left, right) =>
    left.on < right.on ? -1 : left.on > right.on ? 1 : left.id < right.id ? -1 : 1,
  )
}
