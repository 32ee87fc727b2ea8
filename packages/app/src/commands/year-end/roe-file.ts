import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { roesOf } from '../../roe/load-roe.ts'
import { contactFor, issuedRoe, preparedRoe, serialTyped } from '../../roe/prepare-roe.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { employeeWord } from '../payroll/employee-fields.ts'
import { roeChanged, roeChangedOf } from './roe-answer.ts'
import { givenOf, roeContactFields, roeGiven, roeInsist } from './roe-fields.ts'

const input = z.strictObject({
  employee: employeeWord,
  serial: words
    .optional()
    .meta({ description: 'the number that Service Canada gave it; for one that is filed already too' }),
  date: day.optional().meta({ description: 'the day it is issued; today when left out' }),
  ...roeContactFields,
  ...roeGiven,
  insist: roeInsist,
})

type Input = z.output<typeof input>

/**
 * Issues a record of employment: keeps its blocks for ever, as they are sent. Given again with a serial
 * number, the number is added to the record of the employee that has none yet.
 */
export const roeFile = command({
  name: 'roe.file',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'File a record of employment', fr: 'Produire un relevé d’emploi' },
  line: { words: ['employee'] },
  input,
  output: roeChanged,
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'roe.file', input), async (view) => {
      const employee = await employeeNamed(view.reader, input.employee)
      if (!employee.ok) return employee
      const made = await roeToKeep(view, employee.value, input, ctx.today)
      return made.ok ? ok({ facts: [{ fact: { kind: 'roe.set', v: 1, ...made.value } }] }) : made
    })
    return recorded.ok ? roeChangedOf(ctx, recorded.value) : recorded
  },
})

async function roeToKeep(
  view: View,
  employee: Employee,
  input: Input,
  today: string,
): Promise<Result<{ readonly roe: Roe; readonly was?: Roe }>> {
  const roes = await roesOf(view.reader)
  const given = givenOf(input)
  const unnumbered = roes.findLast(
    (roe) =>
      roe.employee === employee.id &&
      roe.serial === undefined &&
      roe.cancelled === undefined &&
      roe.amendedBy === undefined,
  )
  const serial = input.serial === undefined ? undefined : serialTyped(input.serial, roes, unnumbered?.id)
  if (serial !== undefined && !serial.ok) return serial
  if (unnumbered !== undefined && serial !== undefined && Object.keys(given).length === 0) {
    return ok({ roe: { ...unnumbered, serial: serial.value }, was: unnumbered })
  }
  const form = await preparedRoe(view, employee, { given, insist: input.insist })
  if (!form.ok) return form
  const contact = await contactFor(view, input)
  if (!contact.ok) return contact
  const issue = {
    given,
    contact: contact.value,
    date: input.date ?? today,
    ...(serial === undefined ? {} : { serial: serial.value }),
  }
  return ok({ roe: await issuedRoe(view, form.value, issue) })
}
