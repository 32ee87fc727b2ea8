import { salesTaxTags } from '@daybook/canada/charts/tags.ts'
import { includedTax, taxOn } from '@daybook/canada/sales-tax/included-tax.ts'
import { taxRole } from '@daybook/canada/sales-tax/line-tax.ts'
import type { OutputOf } from '../../client.ts'
import { centsOf, textOf } from '../../words/cents-text.ts'
import { blankLine, type DraftLine } from './entry-draft.ts'

/** Where an entry is taxed: the books’ own province, the day, and the accounts that taxes go to. */
export type TaxPlace = {
  readonly home: string
  readonly on: string
  readonly accounts: OutputOf<'account.list'>
}

/**
 * The lines that the tax of a line adds, on its own side: tax paid goes to the account of its credit, tax
 * collected to what is owed, and a tax that is part of the cost to the account of the line. `undefined` where
 * a tax is unknown or the books have no account for it.
 */
export function taxLines(line: DraftLine, place: TaxPlace): readonly DraftLine[] | undefined {
  const { tax, account, debit, credit } = line
  const price = centsOf(debit === '' ? credit : debit)
  if (tax === '' || price === 0n) return []
  const found = taxOn(tax, price, place)
  if (!found.ok) return undefined
  const own = place.accounts.find(({ code }) => code === account)
  const side = own?.type === 'revenue' ? 'collected' : 'paid'
  const lines: DraftLine[] = []
  for (const { tax: each, amount } of found.value.taxes) {
    const role = taxRole(each, side)
    const to = role === undefined ? account : place.accounts.find((one) => one.role === role)?.code
    if (to === undefined) return undefined
    const tag = role === undefined ? undefined : salesTaxTags[role]
    if (amount === 0n) continue
    lines.push({
      ...blankLine(),
      key: `${line.key} ${each.tax}`,
      account: to,
      ...(debit === '' ? { credit: textOf(amount) } : { debit: textOf(amount) }),
      ...(tag === undefined ? {} : { more: { tags: [tag] } }),
    })
  }
  return lines
}

/** The price in an amount that holds its tax (`1130i`); nothing where the tax is unknown. */
export function priceIn(paid: string, code: string, place: TaxPlace): string | undefined {
  if (code === '') return undefined
  const found = includedTax(code, centsOf(paid), place)
  return found.ok ? textOf(found.value.price) : undefined
}
