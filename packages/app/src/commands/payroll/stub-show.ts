import { assert, ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { loadStubs } from '../../payroll/stub-load.ts'
import { stubOutOf } from '../../payroll/stub-out.ts'
import { stubPaper } from '../../payroll/stub-paper.ts'
import { stubPrinter } from '../../print/stub-pdf.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'
import { employerShown, stubOut, stubRun } from './stub-fields.ts'

/** Shows one pay stub: figures, and the paper itself where it is asked for. */
export const stubShow = command({
  name: 'stub.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a pay stub', fr: 'Montrer un talon de paie' },
  line: { words: ['run', 'employee'] },
  input: z.strictObject({
    run: stubRun,
    employee: words.meta({ description: 'the number of the employee' }),
    contributions: employerShown,
    inline: z.boolean().default(false).meta({ description: 'give the paper too: a PDF in base64' }),
  }),
  output: z.strictObject({ ...stubOut, base64: z.string().optional() }),
  run: async (ctx, input) => {
    const people = await peopleAtHand(ctx)
    const loaded = await inView(ctx.book, (view) => loadStubs(view, input.run, [input.employee]))
    if (!loaded.ok) return loaded
    const { run, employer, stubs } = loaded.value
    const [found] = stubs
    assert(found !== undefined, 'a pay that was found has its stub')
    const answer = stubOutOf(found, { run, employer }, { people, language: ctx.language })
    if (!input.inline) return ok(answer)
    const printer = await stubPrinter()
    if (!printer.ok) return printer
    const person = people.of(found.employee.id)
    const paper = stubPaper(found, { run, employer, person, showsEmployer: input.contributions })
    const { bytes } = printer.value.print({
      title: `${paper.words.title} ${run.id}-${found.employee.number}`,
      author: employer[0] ?? '',
      language: paper.language,
      today: ctx.today,
      stubs: [paper],
    })
    return ok({ ...answer, base64: Buffer.from(bytes).toString('base64') })
  },
})
