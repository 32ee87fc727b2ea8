import { validateEft } from '@daybook/canada/eft/check-eft.ts'
import { type EftPayment, writeEft } from '@daybook/canada/eft/write-eft.ts'
import type { EftFile, EftItem } from '@daybook/core/daybook/payment-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import { eftName } from '@daybook/core/payments/plan-payments.ts'
import { nameOf, payeeNumbers, type VaultKnown } from './vault-payees.ts'

/**
 * The bytes of a file that was made, or is about to be, with the names and bank accounts that the vault holds
 * now. What comes out is read again by our own validator before anybody gets it. Refuses
 * `payment-payee-missing`, `bank-details-missing`, what `bankNumbers` and `writeEft` refuse.
 */
export function eftContent(file: EftFile, known: VaultKnown, insist: boolean): Result<Uint8Array> {
  const refusals: Refusal[] = []
  const payments: EftPayment[] = []
  for (const item of file.items) {
    const payment = paymentOf(file, item, known, insist)
    if (payment.ok) payments.push(payment.value)
    else refusals.push(...payment.refusals)
  }
  if (refusals.length > 0) return refused(refusals)
  const { by, number, created } = file
  const own = by.returns
  assert(own !== undefined, 'a file that was made says where returned items go')
  const text = writeEft({ by, number, created, own }, payments)
  if (!text.ok) return text
  const bytes = new TextEncoder().encode(text.value)
  const { findings, credits } = validateEft(bytes)
  const wrong = findings.filter(({ grade }) => grade === 'error')
  assert(wrong.length === 0, `a file that was written passes the validator: ${wrong[0]?.text.en ?? ''}`)
  assert(credits.cents === file.amount, `the file has ${formatCents(file.amount)} as the books have`)
  return ok(bytes)
}

function paymentOf(file: EftFile, item: EftItem, known: VaultKnown, insist: boolean): Result<EftPayment> {
  const name = nameOf(known, item)
  if (!name.ok) return name
  const to = payeeNumbers(known, item.bank, name.value, insist)
  if (!to.ok) return to
  const { amount, reference } = item
  return ok({
    kind: 'credit',
    code: file.code,
    amount,
    date: file.date,
    to: to.value,
    name: name.value,
    reference,
  })
}

/** What a file is called where nobody named it: `eft-0012-2026-03-31.txt`. */
export function eftFileName({ number, date }: Pick<EftFile, 'number' | 'date'>): string {
  return `${eftName(number).toLowerCase().replace(' ', '-')}-${date}.txt`
}
