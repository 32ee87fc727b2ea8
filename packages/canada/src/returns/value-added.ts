import type { NetTaxMethod } from '@daybook/core/daybook/filing-facts.ts'
import type { Form } from '@daybook/core/filings/form.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { balanceOrder, gst34, gstBalance } from './gst34.ts'
import { type MethodName, methodName, methodPart } from './method-part.ts'
import { bothBalance, bothOrder, qstBalance, qstBalanceOrder, qstSource } from './qst.ts'

/** What decides how a return of GST/HST or QST is worked out. */
export type MethodAsked = {
  readonly method: NetTaxMethod
  readonly home: string
  readonly on: CivilDate
}

/** The GST/HST return by a method. Refuses what `methodPart` refuses. */
export function gstForm(asked: MethodAsked): Result<Form> {
  const part = methodPart('GST', asked)
  if (!part.ok) return part
  const name = methodName(asked.method)
  return ok({
    ...named(gst34, name),
    lines: { ...part.value.lines, ...gstBalance },
    order: [...part.value.order, ...balanceOrder],
  })
}

/** The QST return on its own by a method. Refuses what `methodPart` refuses. */
export function qstForm(asked: MethodAsked): Result<Form> {
  const part = methodPart('QST', asked)
  if (!part.ok) return part
  const name = methodName(asked.method)
  return ok({
    ...named({ name: 'VDZ-471', title: { en: 'QST return', fr: 'Déclaration de TVQ' } }, name),
    source: qstSource,
    lines: { ...part.value.lines, ...qstBalance },
    order: [...part.value.order, ...qstBalanceOrder],
  })
}

/**
 * GST/HST and QST on one return, for Quebec: both taxes line by line by a method, and what they come to
 * together. Refuses what `methodPart` refuses.
 */
export function combinedForm(asked: MethodAsked): Result<Form> {
  const [gst, qst] = [methodPart('GST', asked), methodPart('QST', asked)]
  if (!gst.ok) return gst
  if (!qst.ok) return qst
  const { '205': property, ...balance } = gstBalance
  const own = qst.value.order.filter((key) => !gst.value.order.includes(key) && key !== '201')
  const title = { en: 'Combined GST/HST and QST return', fr: 'Déclaration combinée de TPS/TVH et de TVQ' }
  return ok({
    name: 'FPZ-500',
    title: named({ name: '', title }, methodName(asked.method)).title,
    source: qstSource,
    lines: {
      ...gst.value.lines,
      ...balance,
      // On this return the 200s are the QST’s; self-assessed GST on property has its own working line.
      ...(property === undefined ? {} : { '205G': property }),
      '113B': {
        kind: 'sum',
        label: { en: 'Self-assessed GST/HST', fr: 'TPS/TVH autocotisée' },
        of: ['205G', '405'],
      },
      ...Object.fromEntries(Object.entries(qst.value.lines).filter(([key]) => own.includes(key))),
      ...qstBalance,
      ...bothBalance,
    },
    order: [
      ...gst.value.order,
      ...balanceOrder.map((key) => (key === '205' ? '205G' : key)),
      ...own,
      ...qstBalanceOrder,
      ...bothOrder,
    ],
  })
}

function named<T extends { readonly name: string; readonly title: Label }>(
  form: T,
  { ending, title }: MethodName,
): T {
  return {
    ...form,
    name: `${form.name}${ending}`,
    title: { en: `${form.title.en}${title.en}`, fr: `${form.title.fr}${title.fr}` },
  }
}
