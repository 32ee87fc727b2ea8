import { ok, refuse } from '@daybook/core/kit/result.ts'
import { planDeclare } from '@daybook/core/owners/declare-dividend.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { dividendsOf, shareholdersOf } from '../owners/load-owners.ts'
import { ownersAtHand } from '../owners/owner-vault.ts'
import { resolutionWords } from '../owners/resolution-paper.ts'
import { record } from '../record.ts'
import { given } from './cash-fields.ts'
import { actOf, command } from './command.ts'
import {
  dividendOut,
  dividendOutOf,
  dividendShareOut,
  dividendSharesOf,
  ownerNames,
  resolutionOut,
} from './dividend-fields.ts'
import { accountCode, amount, day, words } from './fields.ts'
import { outcomeFields, outcomeOf } from './outcome.ts'

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
      }
      const planned = planDeclare(books, wish, owners)
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
