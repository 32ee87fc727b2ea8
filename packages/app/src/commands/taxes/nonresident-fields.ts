import type { NonResident } from '@daybook/core/daybook/nonresident-facts.ts'
import type { SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { shareholderNamed } from '../../owners/load-owners.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { words } from '../fields.ts'

/** Who a non-resident is to the books: a supplier or a shareholder. */
export const nonResidentWho = {
  supplier: words.optional().meta({ description: 'the name of the supplier' }),
  shareholder: words.optional().meta({ description: 'the number of the shareholder' }),
}

/** A kind of income of the NR4. */
export const incomeCode = z
  .string()
  .trim()
  .regex(/^\d{2}$/)
  .meta({ description: 'the income code of the NR4: 09 for dividends' })

/** An exemption code of the NR4. */
export const exemptionCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]$/)
  .meta({ description: 'the exemption code under which nothing is withheld' })

/** Finds whom a command names. Refuses `slip-recipient-unclear` unless it names one, and who is not there. */
export async function nonResidentNamed(
  view: View,
  {
    supplier,
    shareholder,
  }: { readonly supplier?: string | undefined; readonly shareholder?: string | undefined },
): Promise<Result<{ readonly recipient: SlipRecipient; readonly name: string }>> {
  if (supplier !== undefined && shareholder === undefined) {
    const found = await partyOf(view.reader, supplier, 'supplier')
    if (!found.ok) return found
    return ok({ recipient: { kind: 'supplier', id: found.value.id }, name: found.value.name })
  }
  if (shareholder === undefined || supplier !== undefined)
    return refuse('slip-recipient-unclear', { kind: 'NR4' }, 'supplier')
  const found = await shareholderNamed(view.reader, shareholder)
  if (!found.ok) return found
  return ok({ recipient: { kind: 'shareholder', id: found.value.id }, name: found.value.number })
}

/** A non-resident on the way out. */
export const nonResidentOut = {
  nonResident: z.string().meta({ description: 'supplier:ID or shareholder:ID' }),
  name: z.string(),
  country: z.string(),
  incomeCode: z.string(),
  rate: z.string(),
  article: z.string(),
  exemption: z.string(),
  from: z.string(),
  through: z.string(),
}

/** A non-resident as `nonResidentOut` says it. */
export function nonResidentShown(
  { id, country, income, rate, article = '', exempt = '', from, through = '' }: NonResident,
  name: string,
) {
  return {
    nonResident: id,
    name,
    country,
    incomeCode: income,
    rate,
    article,
    exemption: exempt,
    from,
    through,
  }
}
