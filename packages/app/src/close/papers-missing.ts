import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { counted } from '@daybook/core/review/in-words.ts'
import type { View } from '../book.ts'
import { entriesWithoutPaper } from '../store/queries-close.ts'
import type { ClosePeriod } from './close-row.ts'

/** How many entries of a period have no paper, in words. */
export async function papersMissing({ reader }: View, { from, through }: ClosePeriod): Promise<Label> {
  const [count = 0] = await reader.read(entriesWithoutPaper, from, through)
  if (count === 0) return { en: 'each entry has one', fr: 'chaque écriture en a une' }
  return counted(
    count,
    { en: 'entry has none', fr: 'écriture n’en a pas' },
    { en: 'entries have none', fr: 'écritures n’en ont pas' },
  )
}
