import { beyondPool } from '@daybook/canada/shareholders/dividend-pools.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { planDeclare } from '@daybook/core/owners/declare-dividend.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { shareholdersAway } from '../../nonresidents/load-nonresidents.ts'
import { dividendsOf, poolsAsked, shareholdersOf } from '../../owners/load-owners.ts'
import { ownersAtHand } from '../../owners/owner-vault.ts'
import { resolutionWords } from '../../owners/resolution-paper.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, day, words } from '../fields.ts'
import { reason } from '../ledger/period-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import {
  dividendOut,
  dividendOutOf,
  dividendShareOut,
  dividendSharesOf,
  ownerNames,
  resolutionOut,
} from './dividend-fields.ts'

/** Declares a dividend: shares it out by holding and posts what is owed. */
export const dividendDeclare = command({
  name: 'dividend.declare',
  effect: 'write',
  role: 'owner',
  title: { en: 'Declare a dividend', fr: 'Déclarer un dividende' },
  line: { words: ['class'] },
  input: z.strictObject({
    class: words.meta({ description: 'the class of shares: A' }),
    kind: z
      .enum(['eligible', 'other', 'capital'])
      .default('other')
      .meta({ description: 'eligible, other than eligible, or out of the capital dividend account' }),
    per: z
      .string()
      .trim()
      .regex(/^\d{1,9}([.,]\d{1,8})?$/)
      .transform((typed) => typed.replace(',', '.'))
      .optional()
      .meta({ description: 'an amount a share: 0.50' }),
    amount: amount.optional().meta({ description: 'or an amount in all, shared out by holding' }),
    date: day.optional().meta({ description: 'the day of the resolution; today when left out' }),
    record: day
      .optional()
      .meta({ description: 'who holds shares on this day gets it; the day of the resolution when left out' }),
    payable: day
      .optional()
      .meta({ description: 'when it is to be paid; the day of the resolution when left out' }),
    account: accountCode
      .optional()
      .meta({ description: 'where it is owed; dividends payable when left out' }),
    insist: reason
      .optional()
      .meta({ description: 'why it is declared although its pool does not have as much' }),
  }),
  output: z.strictObject({
    ...dividendOut,
    shares: z.array(dividendShareOut),
    resolution: resolutionOut,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { class: name, kind, per, amount: total, account, date = ctx.today } = input
    const recorded = await record(ctx.book, actOf(ctx, 'dividend.declare', input), async (view) => {
      const books = await booksToPost(view, [], { first: date, last: date })
      const wish = {
        class: name,
        kind,
        declared: date,
        record: input.record ?? date,
        payable: input.payable ?? date,
        ...given({ per, amount: total, account }),
      }
      const owners = {
        shareholders: await shareholdersOf(view.reader),
        dividends: await dividendsOf(view.reader),
        away: await shareholdersAway(view.reader),
      }
      const planned = planDeclare(books, wish, owners)
      if (planned.ok && input.insist === undefined) {
        const fits = await fitsPool(view, planned.value)
        if (!fits.ok) return fits
      }
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const fact = recorded.value.facts.map((each) => each.fact).find(({ kind: of }) => of === 'dividend.set')
    if (fact?.kind !== 'dividend.set') return refuse('dividend-unknown', { dividend: '', known: '-' })
    const known = await ownersAtHand(ctx)
    const { shareholders, profile } = await inView(ctx.book, async (view) => ({
      shareholders: await shareholdersOf(view.reader),
      profile: view.profile,
    }))
    const resolution = resolutionWords({
      dividend: fact.dividend,
      corporation: profile.name,
      nameOf: ownerNames(shareholders, known),
      language: ctx.language,
    })
    return ok({
      ...dividendOutOf(fact.dividend),
      shares: dividendSharesOf(fact.dividend, shareholders, known),
      resolution,
      ...outcomeOf(recorded.value),
    })
  },
})

/** Whether a dividend fits its pool. Refuses `dividend-beyond-grip` and `dividend-beyond-cda`. */
async function fitsPool(view: View, facts: readonly Fact[]): Promise<Result<undefined>> {
  const set = facts.find(({ kind }) => kind === 'dividend.set')
  if (set?.kind !== 'dividend.set') return ok(undefined)
  const { dividend } = set
  const beyond = beyondPool(dividend, await poolsAsked(view.reader), view.profile.fiscalYearEnd)
  if (!beyond.ok || beyond.value === undefined) return beyond.ok ? ok(undefined) : beyond
  const { pool, room, excess, tax } = beyond.value
  const names = {
    amount: formatCents(dividend.amount),
    room: formatCents(room),
    excess: formatCents(excess),
    tax: formatCents(tax),
  }
  return refuse(pool === 'grip' ? 'dividend-beyond-grip' : 'dividend-beyond-cda', names, 'amount')
}
