import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'

/**
 * What the schema found wrong, in the user's words: `input-missing` for what was left out, `input-malformed`
 * for all else, with the place in the input. A schema's own sentence stands where there is one, in French by
 * `frenchOf`.
 */
export function issueRefusal(issue: z.core.$ZodIssue, isLeftOut: boolean): Refusal {
  const at = issue.path.map(String).join('.')
  const place = at === '' ? undefined : at
  if (isLeftOut && at !== '') return refusal('input-missing', { what: at }, place)
  const { en, fr } = wordsOf(issue)
  const name = { en: at === '' ? '' : `${at}: `, fr: at === '' ? '' : `${at} : ` }
  return refusal('input-malformed', { what: `${name.en}${en}`, whatFr: `${name.fr}${fr}` }, place)
}

function wordsOf(issue: z.core.$ZodIssue): Label {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? otherwise
    case 'unrecognized_keys': {
      const names = issue.keys.join(', ')
      return { en: `there is no ${names}`, fr: `il n’y a pas de ${names}` }
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { en: `it is one of ${values}`, fr: `c’est l’un de ${values}` }
    }
    case 'too_small':
      return sizeWords(issue.origin, 'least', Number(issue.minimum))
    case 'too_big':
      return sizeWords(issue.origin, 'most', Number(issue.maximum))
    case 'custom':
      return issue.message === '' || issue.message === 'Invalid input'
        ? otherwise
        : { en: issue.message, fr: frenchOf[issue.message] ?? issue.message }
    default:
      return otherwise
  }
}

const otherwise: Label = {
  en: 'it is not written as it should be',
  fr: 'ce n’est pas écrit comme il faut',
}

const typeWords: Readonly<Record<string, Label>> = {
  string: { en: 'it is a text', fr: 'c’est un texte' },
  number: { en: 'it is a number', fr: 'c’est un nombre' },
  int: { en: 'it is a whole number', fr: 'c’est un nombre entier' },
  boolean: { en: 'it is true or false', fr: 'c’est true ou false' },
  array: { en: 'it is a list', fr: 'c’est une liste' },
  object: { en: 'it is an object', fr: 'c’est un objet' },
}

function sizeWords(origin: string, bound: 'least' | 'most', size: number): Label {
  const words = { least: { en: 'at least', fr: 'au moins' }, most: { en: 'at most', fr: 'au plus' } }[bound]
  if (origin === 'string') {
    return size === 1 && bound === 'least'
      ? { en: 'it is empty', fr: 'c’est vide' }
      : { en: `it has ${words.en} ${size} characters`, fr: `${words.fr} ${size} caractères` }
  }
  if (origin === 'array') return { en: `${words.en} ${size} of them`, fr: `${words.fr} ${size}` }
  return { en: `it is ${words.en} ${size}`, fr: `c’est ${words.fr} ${size}` }
}

/** The French of the sentences that schemas say themselves. */
const frenchOf: Readonly<Record<string, string>> = {
  'a value such as 0.25': 'une valeur comme 0.25',
  'a currency and an amount, such as USD 50.00': 'une devise et un montant, comme USD 50.00',
  'a line has a debit or a credit': 'une ligne a un débit ou un crédit',
  'a line has a debit or a credit, or is open': 'une ligne a un débit ou un crédit, ou reste ouverte',
  'a percentage such as 2.5 or -10': 'un pourcentage comme 2.5 ou -10',
  'a name is needed, in English or in French': 'il faut un nom, en anglais ou en français',
  'control characters cannot be kept': 'les caractères de commande ne se gardent pas',
  'an amount above zero': 'un montant supérieur à zéro',
  'a name has a letter or a digit': 'un nom a une lettre ou un chiffre',
  'a day before 2150': 'un jour avant 2150',
  'more than nothing': 'plus que rien',
  'an amount that is not negative': 'un montant qui n’est pas négatif',
  'columns are written date=1,text=2,amount=3': 'les colonnes s’écrivent date=1,text=2,amount=3',
  'a rate such as 1.3712': 'un taux comme 1.3712',
  'a quantity such as 7.5': 'une quantité comme 7.5',
}

/** Whether a sentence of a schema has its French: a test asks for all of them. */
export function hasFrench(sentence: string): boolean {
  return frenchOf[sentence] !== undefined
}
