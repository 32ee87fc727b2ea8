import type { NetTaxMethod, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import type { Form } from '@daybook/core/filings/form.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { bcReturn, mbReturn, skReturn } from './pst.ts'
import { combinedForm, gstForm, qstForm } from './value-added.ts'

/**
 * A form with what it comes to: the lines of its balances (owing when positive) and the roles of the accounts
 * that a filed balance stands in; the roles of the accounts that filing clears; and the tags that leave a
 * posting on such an account to another return (the taxes of other provinces).
 */
export type ReturnForm = {
  readonly form: Form
  readonly balances: readonly { readonly line: string; readonly filed: string }[]
  readonly clears: readonly string[]
  readonly leaves: readonly string[]
}

/** What decides which form a return is made on. */
export type FormAsked = {
  readonly program: TaxProgram
  readonly method: NetTaxMethod
  readonly isCombined: boolean
  readonly home: string
  readonly on: CivilDate
}

const gstRoles = ['tax.gst.collected', 'tax.gst.itc', 'tax.gst.adjust', 'tax.gst.instalments', 'tax.gst.psb']
const qstRoles = ['tax.qst.collected', 'tax.qst.itr']
const pstRoles = ['tax.pst.collected', 'tax.pst.selfassessed']

const gst = { line: '113C', filed: 'tax.gst.filed' } as const
const qst = { line: '213', filed: 'tax.qst.filed' } as const

/** No chart has an account of filed PST: what is filed stands with the accrued liabilities. */
const pst = (line: string, province: string) => ({
  balances: [{ line, filed: 'accrual.default' }],
  clears: pstRoles,
  leaves: ['BC', 'SK', 'MB'].filter((each) => each !== province).map((each) => `pst.${each}`),
})

/**
 * The form of a return. Refuses `quick-method-unfit` for a provincial tax by another method than the regular
 * one, and what the method refuses: days outside its tables, and `quick-rate-unsure`.
 */
export function returnForm({ program, method, isCombined, home, on }: FormAsked): Result<ReturnForm> {
  if (method !== 'regular' && program.startsWith('PST')) return refuse('quick-method-unfit', { program })
  const asked = { method, home, on }
  switch (program) {
    case 'GST':
      return isCombined
        ? made(combinedForm(asked), [gst, qst], [...gstRoles, ...qstRoles])
        : made(gstForm(asked), [gst], gstRoles)
    case 'QST':
      return made(qstForm(asked), [qst], qstRoles)
    case 'PST-BC':
      return ok({ form: bcReturn, ...pst('due', 'BC') })
    case 'PST-SK':
      return ok({ form: skReturn, ...pst('G', 'SK') })
    case 'PST-MB':
      return ok({ form: mbReturn, ...pst('4', 'MB') })
  }
}

function made(
  form: Result<Form>,
  balances: ReturnForm['balances'],
  clears: readonly string[],
): Result<ReturnForm> {
  return form.ok ? ok({ form: form.value, balances, clears, leaves: [] }) : form
}
