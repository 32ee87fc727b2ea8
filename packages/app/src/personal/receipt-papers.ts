import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { planAttachPaper } from '@daybook/core/ledger/attach-paper.ts'
import { papersOn } from '../ledger/load-entry.ts'
import type { Reader } from '../store/store.ts'

/**
 * The fact that hangs the file of a receipt on the entry that the receipt names as well; none where there is
 * no entry or no file, or where the entry has it already. Refuses `paper-empty`, `paper-too-large`.
 */
export async function attachedTo(
  reader: Reader,
  entry: number | undefined,
  paper: PaperRef | undefined,
): Promise<Result<readonly Fact[]>> {
  if (entry === undefined || paper === undefined) return ok([])
  const held = await papersOn(reader, entry)
  if (held.some(({ sha256 }) => sha256 === paper.sha256)) return ok([])
  const planned = planAttachPaper(entry, paper, held)
  return planned.ok ? ok([planned.value]) : planned
}
