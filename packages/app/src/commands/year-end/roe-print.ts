import { assert, ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { documentPdf } from '../../print/document-pdf.ts'
import { blockRows } from '../../roe/roe-out.ts'
import { roePaper } from '../../roe/roe-paper.ts'
import { roesWithPeople } from '../../roe/roe-people.ts'
import { command } from '../command.ts'
import { roeWord } from './roe-fields.ts'

/** Prints a record of employment for the file, in our own layout. Names come from the vault. */
export const roePrint = command({
  name: 'roe.print',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Print a record of employment', fr: 'Imprimer un relevé d’emploi' },
  line: { words: ['roe'] },
  input: z.strictObject({
    roe: roeWord,
    paperLanguage: z
      .enum(['en', 'fr'])
      .optional()
      .meta({ description: 'the language of the paper; that of block 20 when left out' }),
    ...fileInput,
  }),
  output: z.strictObject({ roe: z.string(), ...fileOutput }),
  run: async (ctx, input) => {
    const found = await roesWithPeople(ctx, [input.roe])
    if (!found.ok) return found
    const [made] = found.value
    assert(made !== undefined, 'a record that was named is found')
    const { roe, person, amends } = made
    const file = freeFile(input, `roe-${roe.id}.pdf`)
    if (!file.ok) return file
    if (ctx.dryRun) return ok({ roe: roe.id, file: file.value })
    const employer = await inView(ctx.book, async ({ profile }) => profile.name)
    const paper = roePaper({
      employer,
      person,
      contact: roe.contact,
      rows: blockRows(roe.blocks, amends === undefined ? {} : { amends }),
      language: input.paperLanguage ?? roe.blocks.language,
      ...(roe.serial === undefined ? {} : { serial: roe.serial }),
    })
    const bytes = await documentPdf(paper, ctx.today)
    if (!bytes.ok) return bytes
    const out = givenOut(input, file.value, bytes.value)
    return out.ok ? ok({ roe: roe.id, ...out.value }) : out
  },
})
