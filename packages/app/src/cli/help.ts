import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Command } from '../commands/command.ts'
import { registry } from '../commands/registry.ts'
import { type Flag, flagsOf } from './flags.ts'
import { frenchNotes } from './words-fr.ts'

/** The list of commands: all nouns, or the verbs of one noun. Empty when there is no such noun. */
export function helpForAll(noun: string | undefined, language: Language): string {
  const listed = registry.map(({ name, title }) => ({ name: name.replace('.', ' '), title }))
  const shown = [...listed, ...others].filter(({ name }) => noun === undefined || name.split(' ')[0] === noun)
  if (shown.length === 0) return ''
  const width = Math.max(...shown.map((each) => each.name.length)) + 2
  const rows = shown.map((each) => `  ${each.name.padEnd(width)}${each.title[language]}`)
  return unbroken(`${usage[language]}\n\n${rows.join('\n')}\n\n${globalFlags[language]}\n`, language)
}

/** The help of one command: what it is, its words and flags. */
export function helpFor(command: Command, language: Language): string {
  const flags = flagsOf(command)
  const words = (command.line?.words ?? []).map((word) =>
    flags.find((flag) => flag.name === word)?.isRequired ? word.toUpperCase() : `[${word.toUpperCase()}]`,
  )
  const rest = command.line?.rest === undefined ? [] : [`[${command.line.rest.toUpperCase()}…]`]
  const lines = flags.map(
    (flag) => `  ${`${flag.flag}${valueName(flag)}`.padEnd(30)} ${noteOf(flag, language)}`,
  )
  const head = `daybook ${[command.name.replace('.', ' '), ...words, ...rest].join(' ')}`
  const text = `${head}\n  ${command.title[language]}\n\n${lines.join('\n')}\n\n${globalFlags[language]}\n`
  return unbroken(text, language)
}

function valueName(flag: Flag): string {
  // Where leaving a flag out says no already, `--no-x` has nothing to say.
  if (flag.kind === 'boolean') return flag.initial === 'false' ? '' : `, --no-${flag.flag.slice(2)}`
  return flag.choices.length > 0 ? ` ${flag.choices.join('|')}` : flag.kind === 'json' ? ' JSON' : ' …'
}

function noteOf(flag: Flag, language: Language): string {
  const { description } = flag
  const notes = [
    language === 'fr' ? (frenchNotes[description] ?? description) : description,
    flag.isRequired ? words.required[language] : '',
    flag.kind === 'list' ? words.repeat[language] : '',
    flag.initial === undefined || flag.initial === '' ? '' : `${words.initially[language]} ${flag.initial}`,
  ]
  return notes.filter((note) => note !== '').join('; ')
}

const words = {
  required: { en: 'required', fr: 'obligatoire' },
  repeat: { en: 'may be repeated', fr: 'peut se répéter' },
  initially: { en: 'otherwise', fr: 'sinon' },
}

/** What is typed without a noun and a verb. */
const others = [
  {
    name: 'serve [FILE|FOLDER…] [--port N]',
    title: { en: 'Serve books on this machine: page and API', fr: 'Servir des livres sur cette machine' },
  },
  {
    name: 'start [--port N]',
    title: { en: 'Serve the sample company, or --book', fr: 'Servir l’entreprise d’exemple, ou --book' },
  },
  {
    name: 'explain FIGURE',
    title: { en: 'Short for figure explain', fr: 'Forme courte de figure explain' },
  },
  { name: 'find TEXT', title: { en: 'Short for search find', fr: 'Forme courte de search find' } },
  {
    name: 'completion bash|zsh|fish',
    title: { en: 'Print a script that completes words', fr: 'Imprimer un script de complétion' },
  },
] as const

const usage = {
  en: 'daybook NOUN VERB [WORDS] [--flags]',
  fr: 'daybook NOM VERBE [MOTS] [--options]',
}

const globalFlags = {
  en: `Everywhere: --book FILE|postgres-url (or DAYBOOK_BOOK), --json, --lang en|fr, --key TEXT, --dry-run, --input FILE|-,
  --format table|json|csv|xlsx|pdf, --output FILE, --help
Exit codes: 0 done, 1 fault or no answer, 2 input, 3 not found, 4 conflict, 5 rule of the books, 6 disk, file or server, 7 not allowed`,
  fr: `Partout : --book FICHIER|url-postgres (ou DAYBOOK_BOOK), --json, --lang en|fr, --key TEXTE, --dry-run, --input FICHIER|-,
  --format table|json|csv|xlsx|pdf, --output FICHIER, --help
Codes de sortie : 0 fait, 1 défaillance ou sans réponse, 2 saisie, 3 introuvable, 4 conflit, 5 règle des livres, 6 disque, fichier ou serveur, 7 non permis`,
}
