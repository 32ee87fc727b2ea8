import { withheldDue } from '@daybook/canada/slips/nonresident-rules.ts'
import { nameOf, recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { withheldMonths } from '@daybook/core/nonresidents/withholding.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { nonResidentsOf, withheldPostings } from '../../nonresidents/load-nonresidents.ts'
import { nonResidentYears } from '../../nonresidents/nonresident-years.ts'
import { slipYear } from '../../slips/slip-out.ts'
import { recipientIdentities, recipientsOf, vaultAtHand } from '../../slips/slip-people.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { nonResidentOut, nonResidentShown } from './nonresident-fields.ts'

/** Lists who lives outside Canada for tax, what each was paid in a year, and what was withheld by month. */
export const nonResidentList = command({
  name: 'nonresident.list',
  effect: 'read',
  role: 'viewer',
  title: {
    en: 'List non-residents and tax withheld',
    fr: 'Lister les non-résidents et l’impôt retenu',
  },
  line: { words: ['year'] },
  input: z.strictObject({ year: slipYear.optional() }),
  output: z.strictObject({
    year: z.number(),
    nonResidents: z.array(z.strictObject({ ...nonResidentOut, gross: amountOut, withheld: amountOut })),
    payments: z.array(
      z.strictObject({
        nonResident: z.string(),
        date: z.string(),
        what: z.string(),
        entry: z.string(),
        incomeCode: z.string(),
        exemption: z.string(),
        gross: amountOut,
        withheld: amountOut,
      }),
    ),
    months: z.array(
      z.strictObject({
        month: z.string(),
        withheld: amountOut,
        due: z.string().meta({ description: 'the day by which it is remitted; empty beyond the rules' }),
        owed: amountOut,
      }),
    ),
    owed: amountOut,
  }),
  run: async (ctx, input) => {
    const vault = await vaultAtHand(ctx)
    const year = input.year ?? Number(ctx.today.slice(0, 4))
    return inView(ctx.book, async (view) => {
      const all = [...(await nonResidentsOf(view.reader)).values()]
      const known = await recipientsOf(view)
      const recipients = all.map(({ recipient }) => recipient)
      const identities = recipientIdentities(recipients, known, vault)
      const years = await nonResidentYears(view, year)
      const incomesOf = (key: string) =>
        years.filter(({ recipient }) => recipientKey(recipient) === key).flatMap(({ incomes }) => incomes)
      const postings = await withheldPostings(view, '0001-01-01', '9999-12-31')
      const months = withheldMonths(postings).map(({ month, withheld, owed }) => {
        const due = withheldDue(`${month}-01`)
        return { month, withheld: formatCents(withheld), due: due.ok ? due.value : '', owed }
      })
      return ok({
        year,
        nonResidents: all.map((each) => {
          const identity = identities.get(each.id)
          const incomes = incomesOf(each.id)
          const name = identity === undefined ? '' : nameOf(identity)
          return {
            ...nonResidentShown(each, name === '' ? (identity?.number ?? each.recipient.id) : name),
            gross: formatCents(sumOf(incomes.map(({ gross }) => gross))),
            withheld: formatCents(sumOf(incomes.map(({ tax }) => tax))),
          }
        }),
        payments: years.flatMap(({ recipient, incomes }) =>
          incomes.map(({ id, date, what, income, exempt = '', gross, tax }) => ({
            nonResident: recipientKey(recipient),
            date,
            what: what[ctx.language],
            entry: id.replace(/^entry:/, ''),
            incomeCode: income,
            exemption: exempt,
            gross: formatCents(gross),
            withheld: formatCents(tax),
          })),
        ),
        months: months
          .filter(({ month, owed }) => owed !== 0n || month.startsWith(`${year}-`))
          .map((each) => ({ ...each, owed: formatCents(each.owed) })),
        owed: formatCents(sumOf(months.map(({ owed }) => owed))),
      })
    })
  },
})
