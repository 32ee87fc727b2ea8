import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'
import { fieldWords } from './words-fields.ts'

/**
 * The sentence of a refusal about the input, for a screen: it says what the form calls the field (“Amount”,
 * no. 2), where a terminal says its name or flag. `message` is the sentence as the terminal has it; it stands
 * as it is where it names no field that there are words for.
 *
 *   lines.1.amount: it is a text → Amount (lines, no. 2): it is a text
 *   --fee-percent is missing     → “Fee in percent” is missing
 */
export function namedOnScreen({ code, at }: Refusal, message: string, language: Language): string {
  const named = withoutFlags(message, language)
  const place = at ?? ''
  const [, name = ''] = /(?:^|\.)([^.]+)$/.exec(place.replace(/(\.\d+)+$/, '')) ?? []
  const label = titleOf(place, language)
  if (label === undefined) return named
  if (code === 'input-missing') {
    const said = [place, name, flagOf(name)].some((each) => missing(each, language) === message)
    return said ? missing(quoted(label, language), language) : named
  }
  if (code !== 'input-malformed') return named
  const begin = [place, name].find((each) => named.startsWith(`${each}:`) || named.startsWith(`${each} :`))
  return begin === undefined ? named : label + colon[language] + named.slice(begin.length).replace(/^ ?:/, '')
}

/**
 * What the field at a place of the input is called, with its number where it stands in a list; nothing for a
 * place that no field has (a line of a file).
 */
export function titleOf(place: string, language: Language): string | undefined {
  const parts = place.split('.')
  const at = parts.findLastIndex((part) => !/^\d+$/.test(part))
  const words = fieldWords[parts[at] ?? '']
  if (words === undefined) return undefined
  const [number, before] = at === parts.length - 1 ? [parts[at - 1], parts[at - 2]] : [parts[at + 1], '']
  const title = capital(words[language])
  if (number === undefined || !/^\d+$/.test(number)) return title
  const nth = `${numberSign[language]}${Number(number) + 1}`
  const list = fieldWords[before ?? '']
  return list === undefined ? `${title} (${nth})` : `${title} (${list[language]}, ${nth})`
}

const colon: Label = { en: ':', fr: '\u00a0:' }
const numberSign: Label = { en: 'no. ', fr: 'nᵒ\u00a0' }

function missing(what: string, language: Language): string {
  return language === 'fr' ? `il manque ${what}` : `${what} is missing`
}

function quoted(label: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${label}\u00a0»` : `“${label}”`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `feePercent` as the flag of the terminal: `--fee-percent`. */
function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** A sentence in which what a terminal types as a flag stands as the field is called. */
function withoutFlags(message: string, language: Language): string {
  return message.replaceAll(/(?<![\w`-])--([a-z][a-z-]*)/g, (flag, typed: string) => {
    const name = typed.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const words = fieldWords[name]
    return words === undefined ? flag : quoted(capital(words[language]), language)
  })
}
