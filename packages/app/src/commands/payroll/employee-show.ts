import { unitGroup } from '@daybook/canada/noc/groups.ts'
import { leavingReason } from '@daybook/canada/payroll/leaving-reasons.ts'
import type { Employee, Pay } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type BaseCode, baseOf } from '@daybook/core/payroll/bases.ts'
import { claimsOn, termsOn } from '@daybook/core/payroll/employee-on.ts'
import { payParts, totalLines, totalsOf } from '@daybook/core/payroll/year-to-date.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import {
  claimsOut,
  claimsOutOf,
  employeeOut,
  employeeOutOf,
  itemOut,
  itemsOutOf,
  lockedWords,
} from '../../payroll/employee-answer.ts'
import { employeeNamed, paysOf } from '../../payroll/load-payroll.ts'
import { balancesOf } from '../../payroll/load-run.ts'
import { masked, type Person } from '../../payroll/person-record.ts'
import { askedOnce, peopleAtHand, peopleBy } from '../../payroll/person-vault.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { employeeWord } from './employee-fields.ts'

const personOut = z.strictObject({
  sin: z.string().optional().meta({ description: 'its last digits, unless --personal is given' }),
  sinExpires: z.string().optional(),
  born: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  bankAccount: z.string().optional().meta({ description: 'its last digits, unless --personal is given' }),
})

const yearOut = z.strictObject({
  year: z.number(),
  pays: z.number(),
  gross: amountOut,
  net: amountOut,
  pensionable: amountOut,
  insurable: amountOut,
  lines: z
    .array(z.strictObject({ part: z.string(), id: z.string(), amount: amountOut }))
    .meta({ description: 'earnings, benefits, deductions and what the employer added' }),
})

/** Shows an employee: terms and claims of a day, what comes with every pay, the year to date. */
export const employeeShow = command({
  name: 'employee.show',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show an employee', fr: 'Montrer un employé' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    on: day.optional().meta({ description: 'today when left out', format: 'date' }),
    personal: z
      .boolean()
      .default(false)
      .meta({ description: 'also the whole social insurance number, address and bank account' }),
  }),
  output: z.strictObject({
    ...employeeOut,
    id: z.string().meta({ description: 'what the vault and the facts call them' }),
    language: z.string(),
    paidBy: z.string(),
    title: z.string().optional(),
    occupation: z.strictObject({ code: z.string(), title: z.string() }).optional(),
    reason: z.string().optional().meta({ description: 'why they left' }),
    terms: z.array(
      z.strictObject({
        from: z.string(),
        province: z.string(),
        frequency: z.string(),
        kind: z.string(),
        amount: z.string().optional(),
        percent: z.string().optional(),
        hours: z.string().optional(),
        vacation: z.string(),
        vacationWay: z.string(),
        vacationDays: z.string().optional(),
        compensationClass: z.string().optional(),
      }),
    ),
    claims: claimsOut.optional(),
    items: z.array(itemOut).meta({ description: 'what comes with every pay, and what will from a day on' }),
    person: personOut.optional(),
    locked: z.string().optional().meta({ description: 'that names are locked in the vault, if they are' }),
    year: yearOut.optional(),
    vacationOwed: amountOut
      .optional()
      .meta({ description: 'vacation pay set aside and not paid yet, of all years' }),
  }),
  run: async (ctx, { employee: name, on = ctx.today, personal }) => {
    const ask = askedOnce(ctx)
    const opened = personal ? await peopleBy(ctx, ask) : ok(await peopleAtHand(ctx))
    if (!opened.ok) return opened
    const people = opened.value
    return inView(ctx.book, async ({ reader }) => {
      const found = await employeeNamed(reader, name)
      if (!found.ok) return found
      const employee = found.value
      const person = people.isLocked ? undefined : people.of(employee.id)
      const pays = (await paysOf(reader, employee.id, Number(on.slice(0, 4)))).filter(
        ({ date }) => date <= on,
      )
      const owed = (await balancesOf(reader, on)).get(employee.id)?.vacation ?? 0n
      const terms = termsOn(employee, on) ?? employee.terms[0]
      const claims = claimsOn(employee, on) ?? employee.claims[0]
      return ok({
        ...employeeOutOf(employee, person, on, ctx.language),
        ...fixedOut(employee, ctx.language),
        ...(terms?.title === undefined ? {} : { title: terms.title }),
        terms: termsOutOf(employee),
        ...(claims === undefined ? {} : { claims: claimsOutOf(claims, terms?.province ?? '') }),
        items: itemsOutOf(employee, on),
        ...(person === undefined ? {} : { person: personOutOf(person, personal) }),
        ...(people.isLocked ? { locked: lockedWords(ctx.language) } : {}),
        ...(pays.length === 0 ? {} : { year: yearOutOf(pays, Number(on.slice(0, 4))) }),
        ...(pays.length === 0 && owed === 0n ? {} : { vacationOwed: formatCents(owed) }),
      })
    })
  },
})

function fixedOut({ id, language, payBy, occupation, left }: Employee, shown: Language) {
  const group = occupation === undefined ? undefined : unitGroup(occupation.code)
  const why = left === undefined ? undefined : (left.reason ?? leavingReason(left.code)?.label[shown] ?? '')
  return {
    id,
    language,
    paidBy: payBy,
    ...(occupation === undefined
      ? {}
      : { occupation: { code: occupation.code, title: group?.title[shown] ?? '' } }),
    ...(left === undefined ? {} : { reason: `${left.code} ${why ?? ''}`.trim() }),
  }
}

function termsOutOf({ terms }: Employee) {
  return terms.map(({ from, province, frequency, pay, vacation, compensationClass }) => ({
    from,
    province,
    frequency,
    kind: pay.kind,
    ...(pay.amount === undefined ? {} : { amount: formatCents(pay.amount) }),
    ...(pay.percent === undefined ? {} : { percent: pay.percent }),
    ...(pay.hours === undefined ? {} : { hours: pay.hours }),
    vacation: vacation.percent,
    vacationWay: vacation.way,
    ...(vacation.days === undefined ? {} : { vacationDays: vacation.days }),
    ...(compensationClass === undefined ? {} : { compensationClass }),
  }))
}

function personOutOf({ sin, sinExpires, born, address, email, bank }: Person, isWhole: boolean) {
  const shown = (text: string) => (isWhole ? text : masked(text))
  return {
    ...(sin === undefined ? {} : { sin: shown(sin) }),
    ...(sinExpires === undefined ? {} : { sinExpires }),
    ...(bank === undefined ? {} : { bankAccount: shown(bank) }),
    ...(isWhole && born !== undefined ? { born } : {}),
    ...(isWhole && address !== undefined ? { address } : {}),
    ...(isWhole && email !== undefined ? { email } : {}),
  }
}

function yearOutOf(pays: readonly Pay[], year: number) {
  const totals = totalsOf(pays)
  const bases = totalLines(totals, 'bases')
  const base = (code: BaseCode) => formatCents(baseOf(bases, code))
  return {
    year,
    pays: pays.length,
    gross: base('gross'),
    net: formatCents(totals.net),
    pensionable: base('pensionable'),
    insurable: base('insurable'),
    lines: payParts
      .filter((part) => part !== 'bases')
      .flatMap((part) =>
        totalLines(totals, part).map(({ id, amount }) => ({ part, id, amount: formatCents(amount) })),
      ),
  }
}
