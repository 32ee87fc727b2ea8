import { answerLabel, isChoiceName } from '@daybook/canada/t1/answer-names.ts'
import { amountAnswers } from '@daybook/canada/t1/answers.ts'
import { MoneyField } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import type { QuestionName } from './t1-topics.ts'

/** What a question is called, with the line that its answer goes to. */
export function questionText(name: QuestionName, language: 'en' | 'fr'): string {
  return answerLabel(name)[language]
}

/** The line that an answer goes to as it stands; empty where it goes through a calculation. */
export function questionLine(name: QuestionName): string {
  if (isChoiceName(name)) return ''
  const answer: readonly string[] = amountAnswers[name]
  return answer[2] ?? ''
}

/** The field of a question: money, or yes and no; empty takes the answer back. */
export function AnswerField({
  name,
  value,
  onChange,
}: {
  readonly name: QuestionName
  readonly value: string
  onChange(said: string): void
}) {
  const { look } = useLook()
  const label = questionText(name, look.language)
  if (!isChoiceName(name)) return <MoneyField label={label} value={value} onChange={onChange} isBare />
  return <YesNo label={label} value={value} onChange={onChange} />
}

/** Yes, no, or not said. */
export function YesNo({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(said: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const said = value === 'true' || value === 'yes' ? 'yes' : value === '' ? '' : 'no'
  return (
    <select
      className="field"
      aria-label={label}
      value={said}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{words.unsaid}</option>
      <option value="yes">{words.yes}</option>
      <option value="no">{words.no}</option>
    </select>
  )
}

/** An answer as a field holds it. */
export function answerText(said: string | boolean | undefined): string {
  if (said === undefined) return ''
  if (typeof said === 'string') return said
  return said ? 'yes' : 'no'
}
