import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { lineLabels, type T1Line } from './line-labels.ts'

/** Whether a word is the number of a line of the return. */
export function isT1Line(line: string): line is T1Line {
  return Object.hasOwn(lineLabels, line)
}

/** The words of a line in both languages. */
export function lineLabel(line: T1Line): Label {
  const [en, fr] = lineLabels[line]
  return { en, fr }
}
