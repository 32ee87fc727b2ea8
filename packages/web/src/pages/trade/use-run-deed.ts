import type { OutputOf } from '../../client.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { settleWords } from '../../words/settle-words.ts'

/** How a run pays. */
export const runMeans = ['bank', 'online', 'cheque', 'eft'] as const

/**
 * A run over what is due as chosen so far; `left` are the suppliers and taxes that are not paid this time.
 */
export type RunDraft = {
  readonly through: string
  readonly date: string
  readonly by: (typeof runMeans)[number]
  readonly account: string
  readonly discountTo: string
  readonly left: ReadonlySet<string>
  /** The numbers that the bank’s site gave, by supplier. */
  readonly confirmations: Readonly<Record<string, string>>
}

/** What is proposed for one supplier. */
export type DueSupplier = OutputOf<'payment.plan'>['suppliers'][number]

/** A remittance or return that is due. */
export type DueTax = OutputOf<'payment.plan'>['taxes'][number]

/**
 * Whether a supplier’s online payment may keep a confirmation: one without credits and discounts to settle.
 */
export function takesConfirmation({ credits, discount }: DueSupplier): boolean {
  return isZero(credits) && isZero(discount)
}

/**
 * Pays those who are chosen: all in one act, save for online payments with a confirmation number, which are
 * made one by one. Gives whether all were made.
 */
export function useRunDeed(draft: RunDraft, say: (what: string, act: number) => void) {
  const { look } = useLook()
  const words = settleWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const { through, date, by, account, discountTo, confirmations } = draft
  const from = account === '' ? {} : { account }
  const confirmedOf = ({ supplier }: DueSupplier) => (confirmations[supplier] ?? '').trim()
  const said = (rows: readonly DueSupplier[], taxes: readonly DueTax[] = []) => {
    const amounts = [...rows.map(({ pay }) => pay), ...taxes.map(({ open }) => open)]
    return words.paid(amountWords(sumOfTexts(amounts), look.language))
  }
  const pay = async (chosen: readonly DueSupplier[], taxes: readonly DueTax[]): Promise<boolean> => {
    const isOne = (row: DueSupplier) => by === 'online' && confirmedOf(row) !== '' && takesConfirmation(row)
    for (const row of chosen.filter(isOne)) {
      const { supplier, bills, pay: amount } = row
      const made = await settle<object>(
        () =>
          write('payment.make', {
            supplier,
            amount,
            date,
            by: 'online',
            reference: confirmedOf(row),
            bill: bills.split(', '),
            ...from,
          }),
        () => said([row]),
      )
      if (made === undefined) return false
    }
    const others = chosen.filter((row) => !isOne(row))
    if (others.length === 0 && taxes.length === 0) return true
    const supplier = others.map((row) => row.supplier)
    const tax = taxes.map((each) => each.tax)
    const more = discountTo === '' ? {} : { discountTo }
    const made = await settle<object>(
      () => write('payment.run', { through, date, by, supplier, tax, ...from, ...more }),
      () => said(others, taxes),
    )
    return made !== undefined
  }
  return { pay, refusals }
}
