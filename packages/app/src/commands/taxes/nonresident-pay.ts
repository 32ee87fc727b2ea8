import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planPayNonResident } from '@daybook/core/nonresidents/pay-nonresident.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { nonResidentsOf } from '../../nonresidents/load-nonresidents.ts'
import { nonResidentCode } from '../../nonresidents/nonresident-typed.ts'
import { record } from '../../record.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { exemptionCode, incomeCode } from './nonresident-fields.ts'

/** Pays a supplier who lives outside Canada for tax, and withholds the tax of it. */
export const nonResidentPay = command({
  name: 'nonresident.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Pay a non-resident and withhold tax',
    fr: 'Payer un non-résident et retenir l’impôt',
  },
  line: { words: ['supplier'] },
  input: z.strictObject({
    supplier: words.meta({ description: 'the name of the supplier' }),
    gross: amount.meta({ description: 'the amount before the tax is taken off' }),
    account: accountCode
      .optional()
      .meta({ description: 'what it is for; the usual account of the supplier when left out' }),
    date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
    bank: accountCode.optional().meta({ description: 'the account that pays; the usual bank when left out' }),
    income: incomeCode.optional(),
    exempt: exemptionCode.optional(),
    memo: words.optional(),
    reference: words.optional().meta({ description: 'the number of the cheque or of the transfer' }),
    insist: z
      .boolean()
      .default(false)
      .meta({ description: 'the codes stand in Guide T4061, though this program could not confirm them' }),
  }),
  output: z.strictObject({
    payment: z.string().meta({ description: 'the entry of the payment' }),
    gross: amountOut,
    withheld: amountOut,
    paid: amountOut.meta({ description: 'what went out' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { date = ctx.today, income, exempt, memo, reference, insist, gross } = input
    const recorded = await record(ctx.book, actOf(ctx, 'nonresident.pay', input), async (view) => {
      const party = await partyOf(view.reader, input.supplier, 'supplier')
      if (!party.ok) return party
      const { id, name } = party.value
      const nonResident = (await nonResidentsOf(view.reader)).get(`supplier:${id}`)
      if (nonResident === undefined) return refuse('nonresident-unknown', { name }, 'supplier')
      const year = Number(date.slice(0, 4))
      const [unconfirmed] = insist
        ? []
        : [
            ...(income === undefined ? [] : nonResidentCode('income', income, year)),
            ...(exempt === undefined ? [] : nonResidentCode('exemption', exempt, year)),
          ]
      if (unconfirmed !== undefined) return { ok: false, refusals: [unconfirmed] }
      const account = input.account ?? party.value.account
      if (account === undefined) return refuse('input-missing', { what: 'account' }, 'account')
      const bank = input.bank ?? accountWithRole(view.chart, 'bank.default')?.code
      if (bank === undefined)
        return refuse('account-role-missing', { role: 'bank.default', what: name }, 'bank')
      const books = await booksToPost(view, [], { first: date, last: date })
      const planned = planPayNonResident(books, nonResident, {
        ...{ date, party: id, name, gross, account, bank },
        ...given({ income, exempt, memo, reference }),
      })
      if (!planned.ok) return planned
      return ok({ facts: planned.value.facts.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    assert(fact?.kind === 'entry.posted', 'the payment was posted')
    const { number, postings } = fact.entry
    const withheld = -(
      postings.find(({ tags = [] }) => tags.some((tag) => tag.startsWith('nr4.tax.')))?.amount ?? 0n
    )
    return ok({
      payment: entryName(number),
      gross: formatCents(gross),
      withheld: formatCents(withheld),
      paid: formatCents(gross - withheld),
      ...outcomeOf(recorded.value),
    })
  },
})
