import {
  employeeRebate,
  employeeRebateSource,
  hstRatesOf,
} from '@daybook/canada/sales-tax/employee-rebate.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from '../command.ts'
import { amount, amountOut } from '../fields.ts'

const zero = amount.default(0n)

/** Fills in form GST370: the GST/HST that an employee or a partner gets back on what they deducted. */
export const rebateEmployee = command({
  name: 'rebate.employee',
  effect: 'lookup',
  role: 'viewer',
  title: {
    en: 'Work out the rebate of an employee or partner (GST370)',
    fr: 'Calculer le remboursement d’un salarié ou d’un associé (GST370)',
  },
  line: { words: ['year'] },
  input: z.strictObject({
    year: z.coerce
      .number()
      .int()
      .min(2008)
      .max(2100)
      .meta({ description: 'the year of the income tax return' }),
    gst: zero.meta({ description: 'what was deducted, but CCA, on which GST was paid, with its tax' }),
    gstCca: zero.meta({ description: 'CCA of vehicles and instruments on which GST was paid' }),
    hst: z
      .array(z.strictObject({ rate: z.string(), other: amount.optional(), cca: amount.optional() }))
      .default([])
      .meta({ description: 'what was deducted on which HST was paid, by rate: 0.13' }),
    hst13: zero.meta({ description: 'what was deducted, but CCA, on which HST of 13 % was paid' }),
    hst13Cca: zero.meta({ description: 'CCA on which HST of 13 % was paid' }),
    hst14: zero.meta({ description: 'what was deducted, but CCA, on which HST of 14 % was paid' }),
    hst14Cca: zero.meta({ description: 'CCA on which HST of 14 % was paid' }),
    hst15: zero.meta({ description: 'what was deducted, but CCA, on which HST of 15 % was paid' }),
    hst15Cca: zero.meta({ description: 'CCA on which HST of 15 % was paid' }),
    brought: zero.meta({ description: 'expenses of things brought into a province with HST (line 12)' }),
    broughtRebate: zero.meta({ description: 'the rebate of them, from the last chart (line 13)' }),
  }),
  output: z.strictObject({
    year: z.number(),
    rates: z.array(z.string()).meta({ description: 'the rates of HST in the year' }),
    lines: z.array(
      z.strictObject({ line: z.string(), label: z.string(), percent: z.string(), amount: amountOut }),
    ),
    rebate: amountOut.meta({ description: 'line 45700 of the T1' }),
    income: amountOut.meta({ description: 'line 10400 of the year in which it is received, employees' }),
    capital: amountOut.meta({ description: 'what lowers the cost of what CCA was taken on' }),
    source: z.string(),
  }),
  run: async (ctx, input) => {
    const { year, brought, broughtRebate } = input
    for (const each of [input.gst, input.gstCca, brought, broughtRebate])
      if (each < 0n) return refuse('settlement-amount', { amount: formatCents(each) })
    const plain = [
      { rate: '0.13', other: input.hst13, cca: input.hst13Cca },
      { rate: '0.14', other: input.hst14, cca: input.hst14Cca },
      { rate: '0.15', other: input.hst15, cca: input.hst15Cca },
    ].filter(({ other, cca }) => other !== 0n || cca !== 0n)
    const made = employeeRebate({
      year,
      gst: { other: input.gst, cca: input.gstCca },
      hst: [...plain, ...input.hst.map(({ rate, other = 0n, cca = 0n }) => ({ rate, other, cca }))],
      ...(brought === 0n && broughtRebate === 0n
        ? {}
        : { brought: { expenses: brought, rebate: broughtRebate } }),
    })
    if (!made.ok) return made
    const { lines, rebate, ofCca } = made.value
    const shown = (cents: Cents) => formatCents(cents)
    return ok({
      year,
      rates: [...hstRatesOf(year)],
      lines: lines.map(({ line, label, rate, amount: value }) => ({
        line,
        label: label[ctx.language],
        percent: rate === undefined ? '' : inPercent(rate),
        amount: shown(value),
      })),
      rebate: shown(rebate),
      income: shown(rebate - ofCca),
      capital: shown(ofCca),
      source: `${employeeRebateSource.title}, ${employeeRebateSource.where}`,
    })
  },
})
