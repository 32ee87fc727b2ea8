import type { Label } from '@daybook/core/kit/refusal-text.ts'
import {
  type AmountAnswer,
  type AmountName,
  amountAnswers,
  type ChoiceName,
  choiceAnswers,
} from './answers.ts'

/** Whether a word names an amount that may be answered. */
export function isAmountName(name: string): name is AmountName {
  return Object.hasOwn(amountAnswers, name)
}

/** Whether a word names a question of yes or no. */
export function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(choiceAnswers, name)
}

/** The words of an answer in both languages. */
export function answerLabel(name: AmountName | ChoiceName): Label {
  const [en, fr] = isAmountName(name) ? amountAnswers[name] : choiceAnswers[name]
  return { en, fr }
}

/** The amounts that go to a line as they stand: its number with the names, in the order of the list. */
export const answersByLine: ReadonlyMap<string, readonly AmountName[]> = byLine()

function byLine(): ReadonlyMap<string, readonly AmountName[]> {
  const found = new Map<string, AmountName[]>()
  for (const [name, answer] of Object.entries<AmountAnswer>(amountAnswers)) {
    const line = answer[2]
    if (line === undefined || !isAmountName(name)) continue
    found.set(line, [...(found.get(line) ?? []), name])
  }
  return found
}
