import type { RuleShare } from '@daybook/core/daybook/bank-facts.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { z } from 'zod'
import { accountCode, text, words } from '../fields.ts'
import { dimensionFlags, dimensionsGiven, rateText } from '../record-fields.ts'

/** The sales taxes that an amount holds. */
const taxCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2,3}(-[A-Z]{2})?(\+[A-Z]{3}(-[A-Z]{2})?)*$/)
  .meta({ description: 'the sales taxes that it includes: HST-ON, GST+QST, QC' })

/** `ACCOUNT=60%`, `ACCOUNT=25.00` or `ACCOUNT` (the rest), with `@TAX` where the share includes sales tax. */
export const shareText = z
  .string()
  .trim()
  .regex(/^[^=@]+(=[^=@]+)?(@[^=@]+)?$/)
  .transform((typed, ctx): RuleShare => {
    const [body = '', tax] = typed.split('@')
    const [account = '', part] = body.split('=').map((each) => each.trim())
    const share = { account, ...(tax === undefined ? {} : { tax: tax.trim().toUpperCase() }) }
    if (part === undefined || part === 'rest' || part === 'reste') return share
    if (part.endsWith('%')) return { ...share, percent: part.slice(0, -1).trim().replace(',', '.') }
    const amount = parseCents(part.replace(',', '.'))
    if (amount.ok) return { ...share, amount: amount.value }
    for (const refusal of amount.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })

/** How a line is coded: one account or shares, what tax they hold, and the entry's words. */
export const codingFields = {
  to: accountCode.optional().meta({ description: 'the account of the other side' }),
  share: z.array(shareText).default([]).meta({
    description: 'ACCOUNT=60%, ACCOUNT=25.00 or ACCOUNT for the rest; @HST-ON with tax; as often as needed',
  }),
  tax: taxCode.optional(),
  memo: text.optional().meta({ description: 'the bank’s own words when left out' }),
  payee: words.optional(),
  party: words.optional().meta({ description: 'the customer or supplier on the postings' }),
  ...dimensionFlags,
}

/** A rate that is typed for a line in another currency. */
export const lineRate = rateText.optional().meta({
  format: 'rate',
  description: 'for a line in another currency: its rate, when not the recorded one',
})

/** What the fields of `codingFields` hold. */
type Coding = {
  readonly to?: string | undefined
  readonly share: readonly RuleShare[]
  readonly tax?: string | undefined
  readonly memo?: string | undefined
  readonly payee?: string | undefined
  readonly party?: string | undefined
  readonly class?: string | undefined
  readonly department?: string | undefined
  readonly job?: string | undefined
}

/** The shares that were typed: `--to` is one share of all. A share's own tax goes before `--tax`. */
export function sharesGiven(input: Coding): readonly RuleShare[] {
  const { to, share, tax } = input
  const dims = dimensionsGiven(input)
  const typed: readonly RuleShare[] = to === undefined ? share : [...share, { account: to }]
  return typed.map((each) => ({
    ...each,
    ...(tax === undefined || each.tax !== undefined ? {} : { tax }),
    ...(Object.keys(dims).length === 0 ? {} : { dims }),
  }))
}

/** The words of the entry that were typed. */
export function wordsGiven({ memo, payee, party }: Coding) {
  return {
    ...(memo === undefined ? {} : { memo }),
    ...(payee === undefined ? {} : { payee }),
    ...(party === undefined ? {} : { party }),
  }
}

/** The bank account and one of its lines: the words that acts on a line begin with. */
export const lineWords = {
  account: accountCode.meta({ description: 'the bank account' }),
  line: words.meta({ description: 'the line, as line.list shows it' }),
}
