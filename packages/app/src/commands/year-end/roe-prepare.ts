import { explainText } from '@daybook/core/filings/explain.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { preparedRoe, roeToAmend } from '../../roe/prepare-roe.ts'
import { roeFigures } from '../../roe/roe-figures.ts'
import { blockOut, blockRows, blocksOut } from '../../roe/roe-out.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { employeeWord } from '../payroll/employee-fields.ts'
import { givenOf, roeGiven, roeInsist, roeWord } from './roe-fields.ts'

/** Fills in a record of employment from the pays: each amount and the hours open to them. */
export const roePrepare = command({
  name: 'roe.prepare',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Prepare a record of employment', fr: 'Préparer un relevé d’emploi' },
  line: { words: ['employee'] },
  input: z.strictObject({
    employee: employeeWord,
    ...roeGiven,
    insist: roeInsist,
    amends: roeWord
      .optional()
      .meta({ description: 'a record that Service Canada has: how it would read if it were amended' }),
    explain: words.optional().meta({ description: 'tell how a block came about: 15A, 15B, 15C.1, 17A' }),
  }),
  output: z.strictObject({
    employee: z.string(),
    first: z.string(),
    last: z.string(),
    due: z.string(),
    lines: z.array(blockOut),
    notices: z.array(z.string()),
    explanation: z.array(z.string()),
    asOfSeq: z.number(),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const employee = await employeeNamed(view.reader, input.employee)
      if (!employee.ok) return employee
      const was = input.amends === undefined ? ok(undefined) : await roeToAmend(view.reader, input.amends)
      if (!was.ok) return was
      const { id: amending, serial: amends, given: before } = was.value ?? {}
      const asked = {
        given: { ...before, ...givenOf(input) },
        insist: input.insist,
        ...(amending === undefined ? {} : { amending }),
      }
      const made = await preparedRoe(view, employee.value, asked)
      if (!made.ok) return made
      const form = made.value
      const asOfSeq = view.head.seq
      const figures = roeFigures(form, { ...asked, asOfSeq })
      const told = input.explain === undefined ? undefined : figures.get(input.explain.toUpperCase())
      if (input.explain !== undefined && told === undefined) {
        const known = [...figures.keys()].join(', ')
        return refuse('roe-block-unknown', { block: input.explain, known }, 'explain')
      }
      return ok({
        employee: employee.value.number,
        first: form.blocks.first,
        last: form.blocks.last,
        due: form.due,
        lines: blocksOut(
          blockRows(form.blocks, amends === undefined ? {} : { amends }),
          figures,
          ctx.language,
        ),
        notices: form.notices.map((each) => each[ctx.language]),
        explanation: told === undefined ? [] : explainText(told, ctx.language),
        asOfSeq,
      })
    }),
})
