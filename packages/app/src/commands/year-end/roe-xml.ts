import { roeFile } from '@daybook/canada/roe/roe-xml.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { roesWithPeople } from '../../roe/roe-people.ts'
import { version } from '../../version.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Writes records of employment into a payroll extract for ROE Web. Names come from the vault. */
export const roeXml = command({
  name: 'roe.xml',
  effect: 'desk',
  role: 'bookkeeper',
  title: {
    en: 'Write records of employment for ROE Web',
    fr: 'Écrire les relevés d’emploi pour RE Web',
  },
  line: { rest: 'records' },
  input: z.strictObject({
    records: z
      .array(words)
      .default([])
      .meta({ description: 'the numbers of the records; all without a serial number when left out' }),
    submit: z
      .boolean()
      .default(false)
      .meta({ description: 'to be issued as they are uploaded, instead of drafts to look at on the site' }),
    ...fileInput,
  }),
  output: z.strictObject({
    records: z.array(z.string()),
    issue: z.enum(['draft', 'submit']),
    ...fileOutput,
  }),
  run: async (ctx, input) => {
    const file = freeFile(input, `roe-${ctx.today}.xml`)
    if (!file.ok) return file
    const found = await roesWithPeople(ctx, input.records)
    if (!found.ok) return found
    const over = found.value.find(({ roe }) => roe.cancelled !== undefined || roe.amendedBy !== undefined)
    if (over !== undefined) return refuse('roe-over', { roe: over.roe.id }, 'records')
    if (found.value.length === 0) return refuse('roe-none', {}, 'records')
    const text = roeFile(
      found.value.map(({ roe, number, person, amends }) => ({
        blocks: roe.blocks,
        contact: roe.contact,
        person,
        reference: number,
        ...(amends === undefined ? {} : { amends }),
      })),
      { vendor: 'Daybook', product: 'Daybook', version: version(), issue: input.submit ? 'S' : 'D' },
    )
    if (!text.ok) return text
    const answer = {
      records: found.value.map(({ roe }) => roe.id),
      issue: input.submit ? ('submit' as const) : ('draft' as const),
    }
    if (ctx.dryRun) return ok({ ...answer, file: file.value })
    const out = givenOut(input, file.value, new TextEncoder().encode(text.value))
    return out.ok ? ok({ ...answer, ...out.value }) : out
  },
})
