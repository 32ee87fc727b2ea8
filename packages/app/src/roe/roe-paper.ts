import type { RoePerson } from '@daybook/canada/roe/roe-person.ts'
import type { RoeContact } from '@daybook/core/daybook/roe-facts.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Block, PaperDocument } from '../print/document.ts'
import type { BlockRow } from './roe-out.ts'

/** What a record of employment is printed from. */
export type RoePrinting = {
  readonly employer: string
  readonly serial?: string
  readonly rows: readonly BlockRow[]
  readonly person: RoePerson
  readonly contact: RoeContact
  readonly language: Language
}

/** A record of employment on paper, in our own layout; it says that it is not the official form. */
export function roePaper(printing: RoePrinting): PaperDocument {
  const { employer, serial, person, language } = printing
  const words = paperWords[language]
  return {
    title: words.title,
    subtitle: [employer, serial === undefined ? words.noSerial : `${words.serial} ${serial}`].join(' · '),
    language,
    blocks: [
      { kind: 'note', text: words.notOfficial },
      { kind: 'heading', text: words.person },
      table(words, [
        ['8', words.sin, spaced(person.sin)],
        ['9', words.name, `${person.given} ${person.name}`],
        ['9', words.address, addressOf(person)],
      ]),
      { kind: 'heading', text: words.record },
      table(words, rowsOf(printing, isPlain)),
      { kind: 'heading', text: words.earnings },
      table(words, rowsOf(printing, isPeriod)),
    ],
  }
}

const paperWords = {
  en: {
    title: 'Record of employment',
    serial: 'Serial number',
    noSerial: 'No serial number yet',
    notOfficial:
      'This is a copy from the books for the file. It is not the official form: Service Canada has the record that was sent through ROE Web.',
    person: 'Employee',
    record: 'Employment',
    earnings: 'Insurable earnings by pay period',
    sin: 'Social insurance number',
    name: 'Name',
    address: 'Address',
    contact: 'Can be asked',
    columns: ['Block', 'What', 'Value'],
  },
  fr: {
    title: 'Relevé d’emploi',
    serial: 'Numéro de série',
    noSerial: 'Pas encore de numéro de série',
    notOfficial:
      'Ceci est une copie tirée des livres, pour le dossier. Ce n’est pas le formulaire officiel : Service Canada a le relevé transmis par RE Web.',
    person: 'Employé',
    record: 'Emploi',
    earnings: 'Rémunération assurable par période de paie',
    sin: 'Numéro d’assurance sociale',
    name: 'Nom',
    address: 'Adresse',
    contact: 'Personne à consulter',
    columns: ['Case', 'Quoi', 'Valeur'],
  },
} as const

type Words = (typeof paperWords)[Language]
type Row = readonly [block: string, what: string, value: string]

function table({ columns }: Words, rows: readonly Row[]): Block {
  const [block, what, value] = columns
  return {
    kind: 'table',
    columns: [{ label: block }, { label: what }, { label: value, isFigures: true }],
    rows,
  }
}

function rowsOf(
  { rows, contact, language }: RoePrinting,
  wanted: (row: BlockRow) => boolean,
): readonly Row[] {
  const words = paperWords[language]
  return rows.filter(wanted).flatMap((row): readonly Row[] => {
    const { block, label } = row
    const told: Row = [block, label[language], shown(row, language)]
    if (block !== '16') return [told]
    return [told, ['16', words.contact, `${contact.given} ${contact.name}, ${contact.phone}`]]
  })
}

function isPeriod({ block }: BlockRow): boolean {
  return block.startsWith('15C')
}

function isPlain(row: BlockRow): boolean {
  return !isPeriod(row)
}

/** A value as it is printed: amounts in the signs of the language. */
function shown({ value }: BlockRow, language: Language): string {
  const text = value[language]
  return /^\d+\.\d{2}$/.test(text) ? decimalText(text, language) : text
}

function spaced(sin: string): string {
  return sin.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')
}

function addressOf({ lines, third, postalCode }: RoePerson): string {
  return [...lines, ...(third === undefined ? [] : [third]), postalCode].join(', ')
}
