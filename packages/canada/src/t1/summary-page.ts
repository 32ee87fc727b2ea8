import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { T1Line } from './line-labels.ts'
import type { T1Return } from './t1-return.ts'

/** A line of a return as it is shown: its number (empty where it has none), words, figure, and its weight. */
export type ShownLine = {
  readonly line: string
  readonly label: string
  readonly figure: Figure
  readonly isTotal: boolean
}

/** The lines that end a step of the return and stand out on a summary. */
const totals: ReadonlySet<string> = new Set([
  '15000',
  '23300',
  '23600',
  '26000',
  '33500',
  '35000',
  '42000',
  '43500',
  '48200',
  '48400',
  '48500',
])

/**
 * The net tax owing of a year as instalments are measured by it: what is left to pay but for contributions on
 * self-employment and instalments paid (Income Tax Act, section 156.1).
 */
export function netTaxOwing({ lines }: T1Return): Cents {
  const of = (line: T1Line): Cents => lines.get(line)?.value ?? 0n
  return of('DIFFERENCE') + of('47600') - of('42100') - of('42120')
}

/** What of a return is contributed on self-employment (lines 42100 and 42120): instalments include it. */
export function selfContributions({ lines }: T1Return): Cents {
  return (lines.get('42100')?.value ?? 0n) + (lines.get('42120')?.value ?? 0n)
}

/** The lines of a return that are not blank, in the order of the paper. */
export function federalLines({ lines, order }: T1Return, language: Language): readonly ShownLine[] {
  return order.flatMap((line) => {
    const figure = lines.get(line)
    if (figure === undefined) return []
    return [{ line: numberOf(line), label: figure.label[language], figure, isTotal: totals.has(line) }]
  })
}

/** The lines of the provincial form and of its credits, in the order of the paper; none without a form. */
export function provincialLines({ provincial }: T1Return, language: Language): readonly ShownLine[] {
  const all = [...(provincial?.lines ?? []), ...(provincial?.creditLines ?? [])]
  return all.map(({ line, figure }) => ({
    line: numberOf(line),
    label: figure.label[language],
    figure,
    isTotal: false,
  }))
}

function numberOf(line: string): string {
  return /^\d/.test(line) ? line : ''
}
