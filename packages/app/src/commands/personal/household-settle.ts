import type { HouseholdOfTwo } from '@daybook/core/daybook/personal-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { firstOfMonth } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, byCode, type Chart } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { settlementTag } from '@daybook/core/personal/household.ts'
import { isMoneyAccount } from '@daybook/core/personal/money-accounts.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { loadHousehold } from '../../personal/load-household.ts'
import { householdOf } from '../../personal/load-personal.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amountOut, day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'

const input = z.strictObject({
  on: day.meta({ description: 'the day of the transfer; what is owed at its end is settled' }),
  from: accountCode.optional().meta({ description: 'the account of the one who owes' }),
  to: accountCode.optional().meta({ description: 'the account of the other' }),
})

/** Posts the transfer by which one of two pays the other what is owed at the end of a day. */
export const householdSettle = command({
  name: 'household.settle',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Settle within the household', fr: 'Régler au sein du ménage' },
  input,
  output: z.strictObject({
    number: z.string(),
    date: z.string(),
    amount: amountOut,
    debtor: z.string(),
    creditor: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'household.settle', given), async (view) => {
      const { reader, chart } = view
      const found = await householdOf(reader)
      if (!found.ok) return found
      const span = { from: firstOfMonth(given.on), through: given.on }
      const { owed } = await loadHousehold(view, found.value, span)
      if (owed === 0n) return refuse('household-settled', { date: given.on }, 'on')
      const [one, other] = found.value.people
      const [debtor, creditor] = owed < 0n ? [one, other] : [other, one]
      const from = accountOf(chart, found.value, debtor.code, given.from, 'from')
      if (!from.ok) return from
      const to = accountOf(chart, found.value, creditor.code, given.to, 'to')
      if (!to.ok) return to
      const amount = owed < 0n ? -owed : owed
      const tags = [settlementTag]
      const postings = [
        { account: to.value.id, amount, tags },
        { account: from.value.id, amount: -amount, tags },
      ]
      const books = await booksToPost(view, postings, { first: given.on, last: given.on })
      const memo = view.profile.language === 'fr' ? 'Règlement du ménage' : 'Household settlement'
      const because = { kind: 'payment', id: settlementTag } as const
      const planned = planEntry(books, { date: given.on, memo, because, postings })
      return planned.ok ? ok<Plan>({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const [got, gave] = entry?.postings ?? []
    const household = await inView(ctx.book, ({ reader }) => householdOf(reader))
    if (!household.ok) return household
    return ok({
      number: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? given.on,
      amount: formatCents(got?.amount ?? 0n),
      debtor: ownerOf(household.value, gave?.account),
      creditor: ownerOf(household.value, got?.account),
      ...outcomeOf(recorded.value),
    })
  },
})

/** The name of the one whose an account is. */
function ownerOf({ people, owners }: HouseholdOfTwo, account: string | undefined): string {
  const code = owners.find((each) => each.account === account)?.person
  return people.find((each) => each.code === code)?.name ?? ''
}

/** The account that was named, or the first bank account that somebody owns; theirs it must be. */
function accountOf(
  chart: Chart,
  { owners }: HouseholdOfTwo,
  person: string,
  named: string | undefined,
  at: string,
): Result<Account> {
  const own = owners
    .filter((each) => each.person === person)
    .flatMap(({ account }) => chart.get(account) ?? [])
    .filter((account) => isMoneyAccount(account) && account.closedOn === undefined)
    .sort(byCode)
  const given = named === undefined ? undefined : accountNamed(chart, named)
  if (given !== undefined && !given.ok) return given
  const [first] =
    given === undefined
      ? [...own.filter(({ type }) => type === 'asset'), ...own]
      : own.filter(({ id }) => id === given.value.id)
  return first === undefined ? refuse('household-account-missing', { person }, at) : ok(first)
}
