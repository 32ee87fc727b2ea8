import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { contextOf } from '../../reports/report.ts'
import { type ContractorYear, contractorYears } from '../../trade/contractors.ts'
import { contractorsJson, contractorsPage } from '../../trade/contractors-page.ts'
import { readVault } from '../../vault/vault.ts'
import { type Context, command } from '../command.ts'
import { accountCode, amountOut } from '../fields.ts'

const input = z.strictObject({
  year: z.coerce.number().int().min(2010).max(2099).meta({ description: 'the calendar year of the slips' }),
  fiscal: z
    .boolean()
    .default(false)
    .meta({ description: 'T5018 slips for the fiscal year that ends in the year' }),
  goods: z
    .array(accountCode)
    .default([])
    .meta({ description: 'an account on which goods are bought, as often as needed' }),
  detail: z.boolean().default(false).meta({ description: 'each payment too' }),
})

/** Shows what contractors were paid in a year and what their slips report (T5018, T4A box 048). */
export const supplierContractors = command({
  name: 'supplier.contractors',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show payments to contractors', fr: 'Montrer les paiements aux sous-traitants' },
  line: { words: ['year'] },
  input,
  output: z.strictObject({
    year: z.number(),
    contractors: z.array(
      z.strictObject({
        contractor: z.string(),
        slip: z.string(),
        from: z.string(),
        through: z.string(),
        paid: amountOut.meta({ description: 'all that was paid, taxes included' }),
        gst: amountOut.meta({ description: 'the GST/HST in it' }),
        goods: amountOut.meta({ description: 'the goods in it' }),
        reported: amountOut.meta({ description: 'what the slip reports' }),
        needed: z.boolean().meta({ description: 'whether it is enough for a slip' }),
        number: z.string().meta({ description: 'the business number; the SIN lies in the vault' }),
        missing: z.string().meta({ description: 'what the slip lacks' }),
      }),
    ),
    reported: amountOut.meta({ description: 'of the slips that are needed' }),
    payments: z.array(
      z.strictObject({
        contractor: z.string(),
        date: z.string(),
        entry: z.string(),
        what: z.string(),
        amount: amountOut,
        gst: amountOut,
        goods: amountOut,
      }),
    ),
  }),
  run: async (ctx, input) => {
    const made = await contractors(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: contractors,
})

type Input = z.output<typeof input>

async function contractors(ctx: Context, given: Input) {
  const vault = new Set((await readVault(ctx.book.store)).cells.keys())
  return inView(ctx.book, async (view) => {
    const goods = goodsAccounts(view, given.goods)
    if (!goods.ok) return goods
    const wish = { year: given.year, isFiscal: given.fiscal, goods: goods.value }
    const years = await contractorYears(view, wish)
    if (!years.ok) return years
    const rows = years.value.map((each) => ({ ...each, ...identityOf(each, vault, ctx.language) }))
    const asking = { language: ctx.language, today: ctx.today }
    const where = { context: contextOf(view, asking), asOfSeq: view.head.seq }
    return ok({
      json: contractorsJson(given.year, rows, given.detail),
      pages: () => [contractorsPage(given.year, rows, given.detail, where)],
      figures: () => [],
    })
  })
}

/** The accounts on which goods are bought: those that were named, and the one for purchases. */
function goodsAccounts({ chart }: View, codes: readonly string[]): Result<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const { id, role } of chart.values()) if (role === 'purchases') ids.add(id)
  const refusals: Refusal[] = []
  for (const [index, code] of codes.entries()) {
    const account = findAccount(chart, code)
    if (account === undefined) refusals.push(refusal('account-unknown', { account: code }, `goods.${index}`))
    else ids.add(account.id)
  }
  return refusals.length > 0 ? refused(refusals) : ok(ids)
}

/**
 * The number on a slip, and what it lacks: the business number from the GST/HST number, or a social insurance
 * number, of which only is known whether the vault has it (`supplier:ID:sin`).
 */
function identityOf({ party, needsSlip }: ContractorYear, vault: ReadonlySet<string>, language: Language) {
  const number = party.taxes?.gst ?? ''
  const hasPerson = vault.has(`supplier:${party.id}:sin`)
  const lacks = [
    ...(number === '' && !hasPerson ? [lacking.number[language]] : []),
    ...(party.address === undefined ? [lacking.address[language]] : []),
  ]
  return { number, missing: needsSlip ? lacks.join(', ') : '' }
}

const lacking: Readonly<Record<'number' | 'address', Label>> = {
  number: { en: 'no business number and no SIN', fr: 'ni numéro d’entreprise ni NAS' },
  address: { en: 'no address', fr: 'pas d’adresse' },
}
