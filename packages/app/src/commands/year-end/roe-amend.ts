import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { roesOf } from '../../roe/load-roe.ts'
import { contactFor, issuedRoe, preparedRoe, roeToAmend, serialTyped } from '../../roe/prepare-roe.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { roeChanged, roeChangedOf } from './roe-answer.ts'
import { givenOf, roeContactFields, roeGiven, roeInsist, roeWord } from './roe-fields.ts'

const input = z.strictObject({
  roe: roeWord,
  serial: words.optional().meta({ description: 'the number of the amended record, once it is known' }),
  date: day.optional().meta({ description: 'the day it is issued; today when left out' }),
  ...roeContactFields,
  ...roeGiven,
  insist: roeInsist,
})

type Input = z.output<typeof input>

/**
 * Issues a record of employment in the place of one that Service Canada has: from the pays as they are now,
 * with what was said before unless it is said anew.
 */
export const roeAmend = command({
  name: 'roe.amend',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Amend a record of employment', fr: 'Modifier un relevé d’emploi' },
  line: { words: ['roe'] },
  input,
  output: roeChanged,
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'roe.amend', input), async (view) => {
      const facts = await amended(view, input, ctx.today)
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    return recorded.ok ? roeChangedOf(ctx, recorded.value) : recorded
  },
})

async function amended(view: View, input: Input, today: string): Promise<Result<readonly Fact[]>> {
  const found = await roeToAmend(view.reader, input.roe)
  if (!found.ok) return found
  const was = found.value
  const roes = await roesOf(view.reader)
  const serial = input.serial === undefined ? undefined : serialTyped(input.serial, roes)
  if (serial !== undefined && !serial.ok) return serial
  const employee = await employeeNamed(view.reader, was.employee)
  if (!employee.ok) return employee
  const given = { ...was.given, ...givenOf(input) }
  const form = await preparedRoe(view, employee.value, { given, insist: input.insist, amending: was.id })
  if (!form.ok) return form
  const contact = await contactFor(view, input)
  if (!contact.ok) return contact
  const roe = await issuedRoe(view, form.value, {
    given,
    contact: contact.value,
    date: input.date ?? today,
    amends: was.id,
    ...(serial === undefined ? {} : { serial: serial.value }),
  })
  return ok([
    { kind: 'roe.set', v: 1, roe },
    { kind: 'roe.set', v: 1, roe: { ...was, amendedBy: roe.id }, was },
  ])
}
