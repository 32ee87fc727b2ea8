import { parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'

/**
 * What a report may be asked: a day, one of some words, yes or no, or text. One description serves every
 * door.
 */
export type Option = {
  readonly kind: 'day' | 'choice' | 'flag' | 'text'
  readonly label: Label
  readonly choices?: readonly string[]
  readonly isRequired?: true
}

/** The options of a report by name. */
export type Options = Readonly<Record<string, Option>>

/** Options as they were given and checked: text by name; a flag that is set is `'yes'`. */
export type Given = Readonly<Record<string, string>>

/** An option that is a day. */
export function dayOption(en: string, fr: string): Option {
  return { kind: 'day', label: { en, fr } }
}

/** An option that is one of some words. */
export function choiceOption(en: string, fr: string, choices: readonly string[]): Option {
  return { kind: 'choice', label: { en, fr }, choices }
}

/** An option that is set or not. */
export function flagOption(en: string, fr: string): Option {
  return { kind: 'flag', label: { en, fr } }
}

/** An option that is text. */
export function textOption(en: string, fr: string): Option {
  return { kind: 'text', label: { en, fr } }
}

/**
 * Checks what was given against the options. Refuses `date-malformed`, `input-missing` and `input-malformed`,
 * all at once.
 */
export function checkedOptions(options: Options, given: Readonly<Record<string, unknown>>): Result<Given> {
  const refusals: Refusal[] = []
  const checked: Record<string, string> = {}
  for (const [name, raw] of Object.entries(given)) {
    const option = options[name]
    if (raw === undefined || raw === false) continue
    if (option === undefined) refusals.push(unknownOption(name))
    else if (option.kind === 'flag') checked[name] = 'yes'
    else checked[name] = String(raw)
  }
  for (const [name, text] of Object.entries(checked))
    refusals.push(...valueRefusals(name, options[name], text))
  for (const [name, option] of Object.entries(options)) {
    if (option.isRequired === true && checked[name] === undefined)
      refusals.push(refusal('input-missing', { what: name }, name))
  }
  const { from, through } = checked
  if (from !== undefined && through !== undefined && from > through) {
    refusals.push(refusal('span-malformed', { span: `${from}..${through}` }, 'through'))
  }
  return refusals.length > 0 ? refused(refusals) : ok(checked)
}

function unknownOption(name: string): Refusal {
  return refusal('input-malformed', { what: `there is no ${name}`, whatFr: `il n’y a pas de ${name}` }, name)
}

function valueRefusals(name: string, option: Option | undefined, text: string): readonly Refusal[] {
  if (option?.kind === 'day') {
    const day = parseCivilDate(text, name)
    return day.ok ? [] : day.refusals
  }
  if (option?.kind === 'choice' && option.choices?.includes(text) !== true) {
    const choices = option.choices?.join(', ') ?? ''
    const names = { what: `${name}: it is one of ${choices}`, whatFr: `${name} : c’est l’un de ${choices}` }
    return [refusal('input-malformed', names, name)]
  }
  return []
}
