import { netTaxMethods } from '@daybook/canada/returns/method-part.ts'
import { bcCommission, commissionOn } from '@daybook/canada/returns/pst.ts'
import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { type PaidTax, publicRebate } from '@daybook/canada/sales-tax/public-rebate.ts'
import { publicBodies, rebateFactorsOf } from '@daybook/canada/sales-tax/rebate-factors.ts'
import { type Form, fillForm } from '@daybook/core/filings/form.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'
import type { Inputs } from './tax-inputs.ts'

/**
 * A return by one of the methods: the amounts of its lines of postings and of what a person gives, by the
 * keys of the form. Every line of the form is answered.
 */
export function netTaxReturn(inputs: Inputs, { province = 'ON', year = 2026 }: TaxCase) {
  const said = inputs.text('method')
  const method = netTaxMethods.find((each) => each === said)
  if (method === undefined) throw new Error(`no method ${said}`)
  const isCombined = province === 'QC'
  const on = `${year}-03-31`
  const { form } = value(returnForm({ program: 'GST', method, isCombined, home: province, on }))
  return answered(form, inputs.moneyByName('lines'))
}

/** The lines of a form filled in from amounts by key. */
function answered(form: Form, given: ReadonlyMap<string, Cents>) {
  const unknown = [...given.keys()].find((key) => form.lines[key] === undefined)
  if (unknown !== undefined) throw new Error(`the return has no line ${unknown}`)
  const figures = fillForm(form, {
    id: (key) => key,
    input: (key) => given.get(key) ?? 0n,
    ledger: (key, { label }) => ({ id: key, label, value: given.get(key) ?? 0n, how: 'sum', parts: [] }),
  })
  return Object.fromEntries([...figures].map(([key, { value: amount }]) => [key, formatCents(amount)]))
}

/** The return of a province with its own sales tax, filed and paid in time; every line is answered. */
export function pstReturn(inputs: Inputs, { province = 'BC', year = 2026 }: TaxCase) {
  const on = `${year}-03-31`
  if (province !== 'BC' && province !== 'SK' && province !== 'MB') throw new Error(`no return of ${province}`)
  const asked = {
    program: `PST-${province}`,
    method: 'regular',
    isCombined: false,
    home: province,
    on,
  } as const
  const { form } = value(returnForm(asked))
  const given = inputs.moneyByName('lines')
  if (province !== 'BC') return answered(form, given)
  const steps = value(inForce(bcCommission, on)).value
  return answered(
    form,
    new Map([['commission', commissionOn(given.get('collected') ?? 0n, steps)], ...given]),
  )
}

/** The rebate of a public service body on the tax that it paid. */
export function psbRebate(inputs: Inputs, { province = 'ON', year = 2026 }: TaxCase) {
  const said = inputs.text('body')
  const body = publicBodies.find((each) => each === said)
  if (body === undefined) throw new Error(`no public service body ${said}`)
  const on = `${year}-06-30`
  const found = value(rebateFactorsOf(body, on))
  const paid: readonly (PaidTax | undefined)[] = [
    taxOf('GST', '0.05', inputs.maybeMoney('gst')),
    taxOf(`HST-${province}`, inputs.maybeText('hst_rate') ?? '0.13', inputs.maybeMoney('hst')),
    taxOf('QST', '0.09975', inputs.maybeMoney('qst')),
  ]
  const taxes = paid.flatMap((each) => (each === undefined ? [] : [each]))
  const { total, quebec, federal } = value(publicRebate(taxes, { ...found, resident: [province] }, on))
  return {
    federal: formatCents(federal.rebate),
    rebate: formatCents(total),
    qst_rebate: formatCents(quebec.rebate),
  }
}

function taxOf(tax: string, rate: string, amount: bigint | undefined): PaidTax | undefined {
  return amount === undefined ? undefined : { tax, rate, amount }
}
