import { ok } from '@daybook/core/kit/result.ts'
import { detachedPaper, paperNamed } from '@daybook/core/ledger/attach-paper.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { entryNumbered, papersOn } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { paperOut, paperOutOf } from './paper-fields.ts'

/** Takes a paper off an entry, with the reason. The file stays in the books. */
export const paperDetach = command({
  name: 'paper.detach',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Detach a paper from an entry', fr: 'Détacher une pièce d’une écriture' },
  line: { words: ['entry', 'paper'] },
  input: z.strictObject({
    entry: entryNumber,
    paper: words.meta({ description: 'its name, or the beginning of its hash' }),
    reason: words.meta({ description: 'why: it belongs to another entry' }),
  }),
  output: z.strictObject({ entry: z.string(), ...paperOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { entry: number, reason } = input
    const recorded = await record(ctx.book, actOf(ctx, 'paper.detach', input), async ({ reader }) => {
      const entry = await entryNumbered(reader, number)
      if (!entry.ok) return entry
      const paper = paperNamed(number, await papersOn(reader, number), input.paper)
      return paper.ok ? ok({ facts: [{ fact: detachedPaper(number, paper.value, reason) }] }) : paper
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const paper = first?.fact.kind === 'paper.detached' ? first.fact.paper : undefined
    return ok({
      entry: entryName(number),
      ...paperOutOf(paper ?? { name: input.paper, mediaType: '', size: 0, sha256: '' }),
      ...outcomeOf(recorded.value),
    })
  },
})
