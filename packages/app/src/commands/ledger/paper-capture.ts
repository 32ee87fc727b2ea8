import type { WaitingPaper } from '@daybook/core/daybook/desk-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { paperFromBase64, type ReadPaper } from '../../ledger/read-paper.ts'
import { isTakenIn, papersIn, waitingOut, waitingOutOf } from '../../ledger/waiting-papers.ts'
import { record } from '../../record.ts'
import { papersBetween } from '../../store/queries-cards.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  folder: words.optional().meta({
    description: 'the folder whose PDF, PNG and JPEG files are taken in; not those within its folders',
  }),
  name: words.optional().meta({ description: 'the name of one paper, with its content in base64' }),
  base64: z.string().optional().meta({ description: 'the content of one paper, in the place of a folder' }),
})

/** Takes new papers of a folder in, to wait for their entries; one content is taken in once. */
export const paperCapture = command({
  name: 'paper.capture',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take in the papers of a folder', fr: 'Recevoir les pièces d’un dossier' },
  line: { words: ['folder'] },
  input,
  output: z.strictObject({
    taken: z.array(waitingOut),
    known: z.number().meta({ description: 'papers that the books have already' }),
    other: z.array(z.string()).meta({ description: 'files of other kinds, which stay where they are' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const read = filesRead(given)
    if (!read.ok) return read
    const all = new Map(read.value.filter(isTakenIn).map((each) => [each.ref.sha256, each]))
    const other = read.value.filter((each) => !isTakenIn(each)).map(({ ref }) => ref.name)
    // The key stands for what lies in the folder, not for its name.
    const act = actOf(ctx, 'paper.capture', { papers: [...all.keys()] })
    const recorded = await record(ctx.book, act, async ({ reader, head }) => {
      const held = await recordsOf(reader, 'waiting-paper')
      const linked = await reader.read(papersBetween, 1, head.entries, 1_000_000)
      const known = new Set([...held.map(({ id }) => id), ...linked.map(({ sha256 }) => sha256)])
      const fresh = [...all.values()].filter(({ ref }) => !known.has(ref.sha256))
      if (fresh.length === 0) {
        const counts = { known: String(all.size), other: String(other.length) }
        return refuse('papers-none-new', { folder: given.folder ?? given.name ?? '-', ...counts }, 'folder')
      }
      const facts = fresh.map(({ ref }): Fact => {
        const waiting: WaitingPaper = { id: ref.sha256, paper: ref, date: ctx.today }
        return { kind: 'paper.captured', v: 1, waiting }
      })
      return ok({ facts: facts.map((fact) => ({ fact })), papers: fresh.map(({ paper }) => paper) })
    })
    if (!recorded.ok) return recorded
    const taken = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'paper.captured' ? [fact.waiting] : [],
    )
    return ok({
      taken: taken.map(waitingOutOf),
      known: all.size - taken.length,
      other,
      ...outcomeOf(recorded.value),
    })
  },
})

function filesRead({ folder, name, base64 }: z.output<typeof input>): Result<readonly ReadPaper[]> {
  if (base64 === undefined)
    return folder === undefined
      ? refuse('input-missing', { what: 'a folder', whatFr: 'un dossier' }, 'folder')
      : papersIn(folder)
  if (name === undefined) return refuse('input-missing', { what: 'name' }, 'name')
  const one = paperFromBase64(name, base64)
  return one.ok ? ok([one.value]) : one
}
