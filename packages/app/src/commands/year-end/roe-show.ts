import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { employeeNamed } from '../../payroll/load-payroll.ts'
import { payrollAsOf } from '../../payroll/payroll-as-of.ts'
import { roeNamed, roesOf } from '../../roe/load-roe.ts'
import { preparedRoe } from '../../roe/prepare-roe.ts'
import { roeFigures } from '../../roe/roe-figures.ts'
import { blockOut, blockRows, blocksOut, roeOut, roeOutOf } from '../../roe/roe-out.ts'
import { command } from '../command.ts'
import { roeWord } from './roe-fields.ts'

/** Shows a record of employment as it was issued, and what the pays would say today. */
export const roeShow = command({
  name: 'roe.show',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Show a record of employment', fr: 'Montrer un relevé d’emploi' },
  line: { words: ['roe'] },
  input: z.strictObject({ roe: roeWord }),
  output: z.strictObject({
    ...roeOut,
    contact: z.string(),
    phone: z.string(),
    lines: z.array(blockOut),
    changed: z
      .array(z.strictObject({ block: z.string(), filed: z.string(), now: z.string() }))
      .meta({ description: 'blocks that the pays would fill in otherwise today' }),
    now: z.string().meta({ description: 'why it cannot be filled in today; empty where it can' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const found = await roeNamed(view.reader, input.roe)
      if (!found.ok) return found
      const roe = found.value
      const employee = await employeeNamed(view.reader, roe.employee)
      if (!employee.ok) return employee
      const amends = await amendedSerial(view, roe)
      const rows = blockRows(roe.blocks, amends === undefined ? {} : { amends })
      return ok({
        ...roeOutOf(roe, employee.value.number),
        contact: `${roe.contact.given} ${roe.contact.name}`,
        phone: roe.contact.phone,
        lines: blocksOut(rows, await figuresThen(view, roe), ctx.language),
        ...(await sinceThen(view, roe, ctx.language)),
      })
    }),
})

async function amendedSerial({ reader }: View, { amends }: Roe): Promise<string | undefined> {
  return (await roesOf(reader)).find(({ id }) => id === amends)?.serial
}

/** How the record was made, from what is kept with it. */
function askedFor(roe: Roe) {
  return {
    given: roe.given,
    // What was insisted on then is not asked again.
    insist: true,
    ...(roe.amends === undefined ? {} : { amending: roe.amends }),
  }
}

/** The figures of the record as the books stood when it was issued. */
async function figuresThen(view: View, roe: Roe): Promise<ReadonlyMap<string, { readonly id: string }>> {
  const then = await payrollAsOf(view, roe.asOfSeq)
  const employee = await employeeNamed(then.reader, roe.employee)
  if (!employee.ok) return new Map()
  const form = await preparedRoe(then, employee.value, askedFor(roe))
  return form.ok ? roeFigures(form.value, { ...askedFor(roe), asOfSeq: roe.asOfSeq }) : new Map()
}

async function sinceThen(view: View, roe: Roe, language: Language) {
  const employee = await employeeNamed(view.reader, roe.employee)
  if (!employee.ok) return { changed: [], now: '' }
  const form = await preparedRoe(view, employee.value, { ...askedFor(roe), amending: roe.id })
  if (!form.ok) return { changed: [], now: form.refusals.map(({ code }) => code).join(', ') }
  const before = new Map(blockRows(roe.blocks).map((row) => [row.block, row.value[language]]))
  const after = new Map(blockRows(form.value.blocks).map((row) => [row.block, row.value[language]]))
  const all = [...new Set([...before.keys(), ...after.keys()])]
  return {
    changed: all
      .filter((block) => before.get(block) !== after.get(block))
      .map((block) => ({ block, filed: before.get(block) ?? '', now: after.get(block) ?? '' })),
    now: '',
  }
}
