import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Cheque, PaymentDetail, PaymentSettings } from '@daybook/core/daybook/payment-facts.ts'
import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { payRunNamed } from '../payroll/load-payroll.ts'
import type { ChequePaper, PrintedCheque } from './cheque-sheets.ts'
import { chequeOfNumber, chequeSettingsOf, chequesOf, ownNumbers } from './load-payments.ts'
import { employeeAddress, nameOf, type VaultKnown } from './vault-payees.ts'

/**
 * The cheques to print: those of some numbers, or all that were never printed. Refuses `cheque-unknown`,
 * `cheque-void-already`, `payment-none`, and `cheque-printed-already` without `isReprint`.
 */
export async function chequesToPrint(
  { reader }: View,
  account: Account,
  numbers: readonly number[],
  isReprint: boolean,
): Promise<Result<readonly Cheque[]>> {
  const all = await chequesOf(reader, account)
  if (numbers.length === 0) {
    const waiting = all.filter(
      ({ printed, voided, isWithdrawn }) => !printed && !voided && isWithdrawn !== true,
    )
    const none = { why: 'every cheque was printed', whyFr: 'chaque chèque est imprimé' }
    return waiting.length > 0 ? ok(waiting) : refused([refusal('payment-none', none)])
  }
  const refusals: Refusal[] = []
  const found: Cheque[] = []
  for (const number of new Set(numbers)) {
    const cheque = await chequeOfNumber(reader, account, number)
    if (!cheque.ok) {
      refusals.push(...cheque.refusals)
      continue
    }
    const { voided, printed } = cheque.value
    const name = String(number)
    if (voided !== undefined) {
      refusals.push(refusal('cheque-void-already', { number: name, on: voided.on, reason: voided.reason }))
    } else if (printed !== undefined && !isReprint) {
      refusals.push(refusal('cheque-printed-already', { number: name, on: printed.on }))
    }
    found.push(cheque.value)
  }
  return refusals.length > 0 ? refused(refusals) : ok(found)
}

/** Cheques with the names and addresses that the vault has, and what their stubs say. */
export async function printedCheques(
  { reader }: View,
  cheques: readonly Cheque[],
  known: VaultKnown,
): Promise<Result<readonly PrintedCheque[]>> {
  const printed: PrintedCheque[] = []
  const refusals: Refusal[] = []
  for (const cheque of cheques) {
    const name = nameOf(known, cheque)
    if (!name.ok) {
      refusals.push(...name.refusals)
      continue
    }
    const { employee, reason, detail, address } = cheque
    const run =
      employee === undefined || reason.kind !== 'payrun' ? undefined : await payRunNamed(reader, reason.id)
    const pay = run?.ok === true ? run.value.pays.find((each) => each.employee === employee) : undefined
    printed.push({
      cheque,
      payee: name.value,
      address: address ?? (employee === undefined ? [] : employeeAddress(known, employee)),
      detail: pay === undefined ? detail : payDetail(pay, cheque.language),
      times: cheque.printed?.times ?? 0,
    })
  }
  return refusals.length > 0 ? refused(refusals) : ok(printed)
}

/** The stub of a net pay: what was earned, and what was held back with a minus sign; their sum is the net. */
export function payDetail(pay: Pay, language: Language): readonly PaymentDetail[] {
  const line = ({ id, quantity, note }: PayLine, amount: bigint): PaymentDetail => {
    const name = payItems.get(id)?.label[language] ?? id
    return {
      text: note === undefined ? name : `${name}, ${note}`,
      amount,
      ...(quantity === undefined ? {} : { number: quantity }),
    }
  }
  return [
    ...pay.earnings.map((each) => line(each, each.amount)),
    ...pay.deductions.map((each) => line(each, -each.amount)),
  ]
}

/**
 * What cheques of an account are printed with. Plain paper that the bank has not approved yet gives
 * specimens. Refuses `bank-setup-missing`.
 */
export function chequePaper(
  account: Account,
  settings: PaymentSettings,
  { bookName, skip }: { readonly bookName: string; readonly skip: number },
): Result<ChequePaper> {
  const cheques = chequeSettingsOf(account, settings)
  if (!cheques.ok) return cheques
  const isPlain = cheques.value.stock === 'plain'
  const numbers = isPlain ? ownNumbers(account, settings) : ok(undefined)
  if (!numbers.ok) return numbers
  return ok({
    settings: cheques.value,
    ...(numbers.value === undefined ? {} : { numbers: numbers.value }),
    drawer: settings.drawer ?? [bookName],
    bank: settings.bank ?? [],
    isSpecimen: isPlain && cheques.value.isApproved !== true,
    skip,
  })
}
