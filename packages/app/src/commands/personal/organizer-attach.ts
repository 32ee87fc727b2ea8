import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { attachedTo } from '../../personal/receipt-papers.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { paperOut, paperOutOf } from '../ledger/paper-fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { fileOf, receiptFile, receiptId, receiptNamed } from './organizer-fields.ts'

/** Hangs a file on a kept receipt, and on the entry that the receipt names. */
export const organizerAttach = command({
  name: 'organizer.attach',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Attach a file to a kept receipt', fr: 'Joindre un fichier à un reçu gardé' },
  line: { words: ['receipt', 'file'] },
  input: z.strictObject({ receipt: receiptId, ...receiptFile }),
  output: z.strictObject({ receipt: z.string(), ...paperOut, ...outcomeFields }),
  run: async (ctx, given) => {
    const read = fileOf(given)
    if (!read.ok) return read
    if (read.value === undefined) {
      return refuse('input-missing', { what: 'a file', whatFr: 'un fichier' }, 'file')
    }
    const { ref, paper } = read.value
    const { receipt } = given
    // The key stands for the content, not for a path under which something else may lie next time.
    const act = actOf(ctx, 'organizer.attach', { receipt, name: ref.name, sha256: ref.sha256 })
    const recorded = await record(ctx.book, act, async ({ reader }) => {
      const was = await receiptNamed(reader, receipt)
      if (!was.ok) return was
      if (was.value.none === true) return refuse('receipt-none', { receipt }, 'receipt')
      if (was.value.paper?.sha256 === ref.sha256) return refuse('nothing-to-change', { what: receipt })
      const attached = await attachedTo(reader, was.value.entry, ref)
      if (!attached.ok) return attached
      const now = { ...was.value, paper: ref }
      const kept: Fact = { kind: 'receipt.kept', v: 1, receipt: now, was: was.value }
      return ok({ facts: [kept, ...attached.value].map((fact) => ({ fact })), papers: [paper] })
    })
    return recorded.ok ? ok({ receipt, ...paperOutOf(ref), ...outcomeOf(recorded.value) }) : recorded
  },
})
