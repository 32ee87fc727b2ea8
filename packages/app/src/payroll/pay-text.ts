import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { documentText } from '../print/document-text.ts'

type Line = { readonly label: string; readonly amount: string }

/** One pay as `payrun.calculate` answers it. */
export type PayAnswer = {
  readonly date: string
  readonly province: string
  readonly edition: string
  readonly gross: string
  readonly lines: readonly Line[]
  readonly total: string
  readonly net: string
  readonly garnishments: readonly Line[]
  readonly short: readonly Line[]
  readonly left: string
  readonly employer: readonly Line[]
  readonly unchecked: readonly string[]
  readonly explanation: readonly string[]
}

/**
 * One pay as text: gross, each deduction, net, garnishments and what they lack, what the employer adds, and
 * on demand how it came about.
 */
export function payText(answer: PayAnswer, language: Language): string {
  const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
  const columns = [{ label: say('Pay', 'Paie') }, { label: 'Dollars', isFigures: true as const }]
  const rows = [
    [say('Gross pay', 'Rémunération brute'), answer.gross],
    ...answer.lines.map(({ label, amount }) => [label, amount]),
    [say('Deductions', 'Retenues'), answer.total],
    [say('Net pay', 'Paie nette'), answer.net],
    ...(answer.garnishments.length === 0
      ? []
      : [
          ...answer.garnishments.map(({ label, amount }) => [label, amount]),
          [say('Left to the employee', 'Reste à l’employé'), answer.left],
          ...answer.short.map(({ label, amount }) => [label, amount]),
        ]),
  ]
  const shares = answer.employer.map(({ label, amount }) => [label, amount])
  const employer = [
    { label: say('The employer adds', 'L’employeur ajoute') },
    { label: 'Dollars', isFigures: true as const },
  ]
  const unchecked = say(
    `Not checked for this day, used because you insisted: ${answer.unchecked.join(', ')}`,
    `Non vérifiés pour ce jour, utilisés parce que vous avez insisté : ${answer.unchecked.join(', ')}`,
  )
  const head = documentText({
    title: `${answer.date} · ${answer.province} · ${say(`rates of ${answer.edition}`, `taux du ${answer.edition}`)}`,
    subtitle: '',
    language,
    blocks: [
      { kind: 'table', columns, rows },
      ...(shares.length === 0 ? [] : [{ kind: 'table' as const, columns: employer, rows: shares }]),
      ...(answer.unchecked.length === 0 ? [] : [{ kind: 'note' as const, text: unchecked }]),
    ],
  })
  return answer.explanation.length === 0 ? head : `${head}\n${answer.explanation.join('\n')}\n`
}
