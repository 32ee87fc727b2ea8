import { incomeCodes, incomeLabel } from '@daybook/canada/slips/nr4-codes.ts'
import type { SlipAddress } from '@daybook/canada/slips/slip-address.ts'
import {
  nameOf,
  recipientCode,
  type SlipFiler,
  type SlipIdentity,
} from '@daybook/canada/slips/slip-identity.ts'
import { boxRule, slipTables } from '@daybook/canada/slips/slip-tables.ts'
import type { Slip, SlipBox, SlipReturnKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { formatAmount } from '../print/amounts.ts'

/** A slip as the template takes it (`slip.typ`), in the language of its recipient. */
export type SlipPaper = {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly year: string
  readonly words: Readonly<Record<'payer' | 'recipient' | 'box' | 'amount', string>>
  readonly payer: readonly string[]
  readonly recipient: readonly string[]
  readonly facts: readonly (readonly [box: string, name: string, value: string])[]
  readonly sections: readonly {
    readonly title: string
    readonly rows: readonly { readonly box: string; readonly label: string; readonly amount: string }[]
  }[]
  readonly notes: readonly string[]
  readonly foot: readonly [string, string]
}

/** What a slip is printed with: who it is for, whose it is, what was filed, and the language of the paper. */
export type SlipPrinting = {
  readonly identity: SlipIdentity
  readonly filer: SlipFiler
  readonly does: SlipReturnKind
  readonly isFiled: boolean
  readonly language: Language
}

/**
 * A slip on paper, in our own layout: boxes with their numbers and what they are called, the further codes
 * apart. It is a copy for the recipient and for the files; the agency gets its own file or form.
 */
export function slipPaper(slip: Slip, { identity, filer, does, isFiled, language }: SlipPrinting): SlipPaper {
  const { kind, year } = slip
  const words = { ...paperWords[language], ...(kind === 'T3' ? trustWords[language] : {}) }
  const table = slipTables[kind]
  const rowOf = ({ id, amount }: SlipBox) => ({
    box: id,
    label: boxRule(kind, id, year)?.label[language] ?? id,
    amount: formatAmount(amount, language),
  })
  const shown = slip.boxes.filter(({ id }) => boxRule(kind, id, year)?.isSummary !== true)
  const isOther = ({ id }: SlipBox): boolean => boxRule(kind, id, year)?.isOther === true
  const [main, other] = [shown.filter((each) => !isOther(each)), shown.filter(isOther)]
  return {
    language,
    title: `${kind === 'RL-1' && language === 'fr' ? 'Relevé 1' : kind}, ${words.state[does]}`.replace(
      /, $/,
      '',
    ),
    subtitle: table.title[language],
    year: String(year),
    words,
    payer: [
      filer.name,
      ...addressLines(filer.address),
      ...(filer.account === '' ? [] : [`${words.account} ${filer.account}`]),
    ],
    recipient: [nameOf(identity), ...addressLines(identity.address)],
    facts: factsOf(slip, identity, language),
    sections: [
      ...(main.length === 0 ? [] : [{ title: words.boxes, rows: main.map(rowOf) }]),
      ...(other.length === 0 ? [] : [{ title: words.other, rows: other.map(rowOf) }]),
    ],
    notes: [...(isFiled ? [] : [words.draft]), ...(kind === 'RL-1' ? [words.quebec] : []), words.copy],
    foot: [`${filer.name}`, `${kind} ${year}`],
  }
}

/** Numbers and codes of a slip: those who are paid want to see them at the head. */
function factsOf(
  { kind, year, codes }: Slip,
  identity: SlipIdentity,
  language: Language,
): readonly (readonly [string, string, string])[] {
  const words = paperWords[language]
  const facts: (readonly [string, string, string])[] = []
  if (identity.is === 'person' && kind !== 'NR4')
    facts.push(['', words.sin, grouped(identity.sin) ?? words.noNumber])
  else if (identity.trust !== undefined) facts.push(['', words.trust, identity.trust])
  else if (identity.business !== undefined) facts.push(['', words.business, identity.business])
  if (kind === 'NR4') facts.push(['13', words.foreign, identity.foreign ?? identity.sin ?? words.noNumber])
  if (kind === 'NR4' || kind === 'T3')
    facts.push([kind === 'NR4' ? '11' : '18', words.recipientCode, recipientCode(identity)])
  if (identity.number !== undefined) facts.push(['', words.number, identity.number])
  for (const [box, code] of Object.entries(codes))
    facts.push([box, boxRule(kind, box, year)?.label[language] ?? box, codeWords(kind, box, code, language)])
  return facts
}

/** A code as a person reads it: the kind of income of an NR4 with its name. */
function codeWords(kind: Slip['kind'], box: string, code: string, language: Language): string {
  const isIncome = kind === 'NR4' && (box === '14' || box === '24') && incomeCodes[code] !== undefined
  return isIncome ? `${code}, ${incomeLabel(code)[language]}` : code
}

/** A social insurance number in groups of three. */
function grouped(sin: string | undefined): string | undefined {
  return sin?.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3')
}

function addressLines(address: SlipAddress | undefined): readonly string[] {
  if (address === undefined) return []
  const { lines, city, province, postal = '' } = address
  const code = postal.replace(/^([A-Z]\d[A-Z])(\d[A-Z]\d)$/, '$1 $2')
  const place = [city, province].filter((each) => each !== undefined).join(' ')
  return [...lines, [place, code].filter((each) => each !== '').join('  ')].filter((each) => each !== '')
}

/** What a T3 says otherwise: a trust allocates, it does not pay. */
const trustWords = {
  en: { payer: 'Trust', recipient: 'Beneficiary' },
  fr: { payer: 'Fiducie', recipient: 'Bénéficiaire' },
} as const

const paperWords = {
  en: {
    payer: 'Paid by',
    recipient: 'Paid to',
    box: 'Box',
    amount: 'Amount',
    boxes: 'Boxes',
    other: 'Further information',
    account: 'Account',
    sin: 'Social insurance number',
    business: 'Business number',
    number: 'Number with the payer',
    noNumber: 'not known',
    trust: 'Trust account number',
    foreign: 'Tax number of the country of residence',
    recipientCode: 'Recipient code',
    draft: 'Not filed yet: a working copy.',
    quebec: 'The file format of the RL-1 is closed: this is a working copy, not Revenu Québec’s form.',
    copy: 'A copy of what is reported, to be kept with the records; it is not the agency’s form.',
    state: { original: '', amended: 'amended', cancelled: 'cancelled' },
  },
  fr: {
    payer: 'Payé par',
    recipient: 'Payé à',
    box: 'Case',
    amount: 'Montant',
    boxes: 'Cases',
    other: 'Autres renseignements',
    account: 'Compte',
    sin: 'Numéro d’assurance sociale',
    business: 'Numéro d’entreprise',
    number: 'Numéro chez le payeur',
    noNumber: 'inconnu',
    trust: 'Numéro de compte de fiducie',
    foreign: 'Numéro fiscal du pays de résidence',
    recipientCode: 'Code du bénéficiaire',
    draft: 'Pas encore produit\u00a0: copie de travail.',
    quebec:
      'Le format du fichier du relevé 1 est fermé\u00a0: ceci est une copie de travail, pas le formulaire de Revenu Québec.',
    copy: 'Copie de ce qui est déclaré, à garder avec les dossiers; ce n’est pas le formulaire de l’agence.',
    state: { original: '', amended: 'modifié', cancelled: 'annulé' },
  },
} as const
