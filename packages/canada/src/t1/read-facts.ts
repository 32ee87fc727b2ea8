import { type Cents, parseCents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Refusal, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { isAmountName, isChoiceName } from './answer-names.ts'
import type { AmountName, ChoiceName } from './answers.ts'
import { isSlipKind, slipBoxes } from './slip-boxes.ts'
import type { Answers, Slip, T1Facts } from './t1-facts.ts'

/** A slip as people type it: its kind in words, its boxes as amounts. */
export type TypedSlip = Omit<Slip, 'id' | 'kind'> & {
  readonly id?: string | undefined
  readonly kind: string
}

/** Answers as people type them: amounts as decimal text, `true` or `false` for yes and no. */
export type TypedAnswers = Readonly<Record<string, string | boolean>>

/** A person's facts as people type them; what is left out is blank. */
export type TypedFacts = Omit<T1Facts, 'slips' | 'answers'> & {
  readonly slips: readonly TypedSlip[]
  readonly answers: TypedAnswers
}

/**
 * Facts as typed, read: slips numbered where they have no id of their own, answers by name. Refuses
 * `t1-slip-unknown`, `t1-answer-unknown`, `t1-facts-malformed` (an amount for a question of yes or no, or the
 * other way round, or two slips with one id) and what an amount refuses; all of them at once.
 */
export function readFacts({ slips, answers, ...facts }: TypedFacts): Result<T1Facts> {
  const read = all(slips.map((slip, index) => readSlip(slip, index)))
  const said = readAnswers(answers)
  const refusals = [...(read.ok ? [] : read.refusals), ...(said.ok ? [] : said.refusals)]
  if (!read.ok || !said.ok) return refused(refusals)
  const ids = new Set(read.value.map(({ id }) => id))
  if (ids.size < read.value.length)
    return malformed('slips: two have the same id', 'slips : deux ont le même id', 'slips')
  return ok({ ...facts, slips: read.value, answers: said.value })
}

/** A slip as typed, read. Refuses `t1-slip-unknown`. */
export function readSlip({ id, kind, ...slip }: TypedSlip, index: number): Result<Slip> {
  const wanted = kind.toUpperCase().replaceAll(/\s/g, '')
  if (isSlipKind(wanted)) return ok({ id: id ?? `${wanted}-${index + 1}`, kind: wanted, ...slip })
  const slips = Object.keys(slipBoxes).join(', ')
  return refuse('t1-slip-unknown', { slip: kind, slips }, `slips.${index}.kind`)
}

/** Answers as typed, read. Refuses `t1-answer-unknown`, `t1-facts-malformed` and what an amount refuses. */
export function readAnswers(typed: TypedAnswers): Result<Answers> {
  const amounts: Partial<Record<AmountName, Cents>> = {}
  const choices: Partial<Record<ChoiceName, boolean>> = {}
  const refusals: Refusal[] = []
  for (const [name, said] of Object.entries(typed)) {
    const at = `answers.${name}`
    if (isAmountName(name)) {
      const amount = typeof said === 'string' ? parseCents(said, at) : noAmount(name, at)
      if (amount.ok) amounts[name] = amount.value
      else refusals.push(...amount.refusals)
    } else if (isChoiceName(name)) {
      const yes = choiceOf(name, said, at)
      if (yes.ok) choices[name] = yes.value
      else refusals.push(...yes.refusals)
    } else refusals.push({ code: 't1-answer-unknown', with: { answer: name }, at })
  }
  return refusals.length > 0 ? refused(refusals) : ok({ amounts, choices })
}

function noAmount(name: string, at: string): Result<Cents> {
  return malformed(`${name} is an amount`, `${name} est un montant`, at)
}

function choiceOf(name: string, said: string | boolean, at: string): Result<boolean> {
  if (typeof said === 'boolean') return ok(said)
  if (said === 'true' || said === 'yes' || said === 'oui') return ok(true)
  if (said === 'false' || said === 'no' || said === 'non') return ok(false)
  return malformed(`${name} is answered by yes or no`, `${name} se répond par oui ou non`, at)
}

function malformed(what: string, whatFr: string, at: string) {
  return refuse('t1-facts-malformed', { what, whatFr }, at)
}
