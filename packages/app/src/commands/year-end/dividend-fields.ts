import { grossedUp } from '@daybook/canada/shareholders/dividend-tax.ts'
import type { Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { owedOf, owedShares } from '@daybook/core/owners/pay-dividend.ts'
import { z } from 'zod'
import type { OwnerIdentities } from '../../owners/owner-vault.ts'
import { amountOut, words } from '../fields.ts'

/** The number of a dividend, as commands take it. */
export const dividendWord = words.meta({ description: 'the number of the dividend' })

/** A dividend in a list. */
export const dividendOut = {
  dividend: z.string(),
  kind: z.enum(['eligible', 'other', 'capital']),
  class: z.string(),
  declared: z.string(),
  record: z.string(),
  payable: z.string(),
  amount: amountOut,
  owed: amountOut.meta({ description: 'what is not paid yet' }),
  entry: z.string(),
}

/** A dividend as a list shows it. */
export function dividendOutOf(dividend: Dividend) {
  const { id, kind, class: name, declared, record, payable, amount, entry } = dividend
  return {
    dividend: id,
    kind,
    class: name,
    declared,
    record,
    payable,
    amount: formatCents(amount),
    owed: formatCents(owedOf(dividend)),
    entry: entryName(entry),
  }
}

/** What the directors resolve, in words. */
export const resolutionOut = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()),
  signing: z.string(),
  notes: z.array(z.string()),
})

/** What one shareholder gets of a dividend, and what tax makes of it for an individual. */
export const dividendShareOut = z.strictObject({
  shareholder: z.string(),
  name: z.string().meta({ description: 'from the vault; empty while it is locked' }),
  shares: z.number(),
  amount: amountOut,
  taxable: amountOut.optional().meta({ description: 'with the gross-up, for an individual' }),
  credit: amountOut.optional().meta({ description: 'the federal credit on it' }),
  paid: z.boolean(),
})

/** The shares of a dividend; the gross-up where a rate was looked up for the day on which it is payable. */
export function dividendSharesOf(
  dividend: Dividend,
  shareholders: readonly Shareholder[],
  known: OwnerIdentities,
): z.input<typeof dividendShareOut>[] {
  const owed = new Set(owedShares(dividend).map(({ shareholder }) => shareholder))
  return dividend.shares.map(({ shareholder: id, count, amount }) => {
    const shareholder = shareholders.find((each) => each.id === id)
    const taxed = grossedUp(dividend.kind, amount, dividend.payable)
    const isTaxed = shareholder?.kind !== 'corporation' && taxed.ok && taxed.value !== undefined
    return {
      shareholder: shareholder?.number ?? id,
      name: known.of(id).name ?? '',
      shares: count,
      amount: formatCents(amount),
      ...(isTaxed && taxed.value !== undefined
        ? { taxable: formatCents(taxed.value.taxable), credit: formatCents(taxed.value.credit) }
        : {}),
      paid: !owed.has(id),
    }
  })
}

/** What a shareholder is called: the name where the vault is open, else the number. */
export function ownerNames(
  shareholders: readonly Shareholder[],
  known: OwnerIdentities,
): (id: string) => string {
  return (id) => known.of(id).name ?? `№ ${shareholders.find((each) => each.id === id)?.number ?? id}`
}
