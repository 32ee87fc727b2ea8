import { basename } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { planAttachPaper } from '@daybook/core/ledger/attach-paper.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { entryNumbered, papersOn } from '../../ledger/load-entry.ts'
import { paperFromBase64, paperFromFile, type ReadPaper } from '../../ledger/read-paper.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { paperOut, paperOutOf } from './paper-fields.ts'

const input = z.strictObject({
  entry: entryNumber,
  file: words.optional().meta({ description: 'the file' }),
  name: words.optional().meta({ description: 'the name it is kept under; the file’s own when left out' }),
  base64: z.string().optional().meta({ description: 'its content in base64, in the place of a file' }),
})

/** Attaches a paper to an entry; one content is kept once, however often it is attached. */
export const paperAttach = command({
  name: 'paper.attach',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Attach a paper to an entry', fr: 'Joindre une pièce à une écriture' },
  line: { words: ['entry', 'file'] },
  input,
  output: z.strictObject({ entry: z.string(), ...paperOut, ...outcomeFields }),
  run: async (ctx, given) => {
    const read = paperRead(given)
    if (!read.ok) return read
    const { ref, paper } = read.value
    // The key stands for the content, not for a path under which something else may lie next time.
    const act = actOf(ctx, 'paper.attach', { entry: given.entry, name: ref.name, sha256: ref.sha256 })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const entry = await entryNumbered(reader, given.entry)
      if (!entry.ok) return entry
      const planned = planAttachPaper(given.entry, ref, await papersOn(reader, given.entry))
      return planned.ok ? ok({ facts: [{ fact: planned.value }], papers: [paper] }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({ entry: entryName(given.entry), ...paperOutOf(ref), ...outcomeOf(recorded.value) })
  },
})

function paperRead({ file, name, base64 }: z.output<typeof input>): Result<ReadPaper> {
  if (file === undefined && base64 === undefined) {
    return refuse('input-missing', { what: 'a file', whatFr: 'un fichier' }, 'file')
  }
  if (file !== undefined && base64 !== undefined) {
    const both = { what: 'a file or base64, not both', whatFr: 'un fichier ou base64, pas les deux' }
    return refuse('input-malformed', both, 'file')
  }
  if (base64 !== undefined) {
    return name === undefined
      ? refuse('input-missing', { what: 'name' }, 'name')
      : paperFromBase64(name, base64)
  }
  const read = paperFromFile(file ?? '')
  return !read.ok || name === undefined
    ? read
    : ok({ ...read.value, ref: { ...read.value.ref, name: basename(name) } })
}
