import { type Deductions, deductionsOf } from '@daybook/canada/payroll/deductions.ts'
import { type Garnishing, garnish } from '@daybook/canada/payroll/garnishment.ts'
import { netPay } from '@daybook/canada/payroll/net-pay.ts'
import { standingFacts } from '@daybook/canada/payroll/pension-standing.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { explainedPay } from '../../payroll/explained-pay.ts'
import type { GivenPay } from '../../payroll/facts-shape.ts'
import { lawfulOrders } from '../../payroll/lawful-orders.ts'
import { payText } from '../../payroll/pay-text.ts'
import { typedPay } from '../../payroll/typed-pay.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { payFields, payLine } from './payroll-fields.ts'

/** Works out what is held back from pays, without books: one of flags, or a list of facts. */
export const payrunCalculate = command({
  name: 'payrun.calculate',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Work out the deductions of pays', fr: 'Calculer les retenues de paies' },
  input: z.strictObject(payFields),
  output: z.strictObject({
    pays: z.array(
      z.strictObject({
        date: z.string(),
        province: z.string(),
        edition: z.string().meta({ description: 'the first day of the edition of the guide' }),
        gross: amountOut,
        lines: z.array(payLine),
        total: amountOut,
        net: amountOut,
        garnishments: z.array(payLine).meta({ description: 'what orders take of the net pay' }),
        short: z.array(payLine).meta({ description: 'what of them could not be held back' }),
        left: amountOut.meta({ description: 'net pay after garnishments' }),
        employer: z.array(payLine),
        unchecked: z
          .array(z.string())
          .meta({ description: 'rate tables that nobody has checked for the day' }),
        explanation: z.array(z.string()),
      }),
    ),
  }),
  run: async (ctx, input) => {
    const given = givenPays(input)
    if (!given.ok) return given
    const wrong: Refusal[] = []
    const pays: Answer[] = []
    given.value.forEach((pay, at) => {
      const found = calculated(pay, input, ctx.language)
      if (found.ok) pays.push(found.value)
      else wrong.push(...(input.pays === undefined ? found.refusals : placed(found.refusals, at)))
    })
    return wrong.length > 0 ? refused(wrong) : ok({ pays })
  },
  shown: ({ pays }, ctx) => pays.map((pay) => payText(pay, ctx.language)).join('\n'),
})

type Input = z.output<z.ZodObject<typeof payFields>>
type Asked = { readonly insist: boolean; readonly explain: boolean }
type Answer = ReturnType<typeof answerOf>

/** The pays asked for: those of the list, or the one that the flags describe; not both. */
function givenPays(input: Input): Result<readonly GivenPay[]> {
  if (input.pays === undefined) {
    const typed = typedPay(input)
    return typed.ok ? ok([typed.value]) : typed
  }
  if (input.date === undefined && input.province === undefined && input.periods === undefined)
    return ok(input.pays)
  return refuse(
    'input-malformed',
    {
      what: 'pays: give either a list of pays or the flags of one pay',
      whatFr: 'pays : donnez soit une liste de paies, soit les options d’une paie',
    },
    'pays',
  )
}

/** Refusals of the pay at a place of the list. */
function placed(refusals: readonly Refusal[], at: number): readonly Refusal[] {
  return refusals.map((each) => ({
    ...each,
    at: each.at === undefined ? `pays.${at}` : `pays.${at}.${each.at}`,
  }))
}

function calculated(pay: GivenPay, asked: Asked, language: Language): Result<Answer> {
  const { standing, nonCashBenefits = 0n, garnishments = [], ...facts } = pay
  const stands = standing === undefined ? ok({}) : standingFacts(standing, facts.payDate, facts.province)
  if (!stands.ok) return stands
  const found = deductionsOf({ ...facts, ...stands.value, insist: asked.insist })
  if (!found.ok) return found
  const net = netPay(found.value, nonCashBenefits)
  if (!net.ok) return net
  const orders = lawfulOrders(garnishments, found.value, { net: net.value.value, nonCashBenefits })
  if (!orders.ok) return orders
  const garnished = garnish(net.value.value, orders.value.orders)
  const answer = answerOf(found.value, net.value, garnished, asked, language)
  return ok({ ...answer, unchecked: [...answer.unchecked, ...orders.value.unchecked] })
}

function answerOf(found: Deductions, net: Figure, garnished: Garnishing, asked: Asked, language: Language) {
  const { pay, rules, lines, total, employer } = found
  const line = ({ id, label, value }: Figure) => ({ id, label: label[language], amount: formatCents(value) })
  const held = garnished.orders.map((order) => order.held)
  const trees = [...lines, net, ...held]
  return {
    date: pay.payDate,
    province: pay.province,
    edition: rules.edition,
    gross: formatCents(pay.grossPay + pay.nonPeriodicPay),
    lines: lines.map(line),
    total: formatCents(total.value),
    net: formatCents(net.value),
    garnishments: held.map(line),
    short: garnished.orders.filter(({ short }) => short.value > 0n).map(({ short }) => line(short)),
    left: formatCents(garnished.net.value),
    employer: employer.filter(({ value }) => value !== 0n).map(line),
    unchecked: [...rules.unchecked],
    explanation: asked.explain ? explainedPay(trees, language) : [],
  }
}
