import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * How a bank takes files of Standard 005. `institution` is its number, by which an account finds it. `trace`
 * is how item traces are filled in until the bank says otherwise; `note` tells what to ask it for.
 */
export type EftProfile = {
  readonly id: string
  readonly name: string
  readonly institution?: string
  readonly trace: 'zeros' | 'full'
  readonly note: Label
}

const askFor: Label = {
  en: 'Ask for: the 10-character originator id, the 5-digit data centre, whether item traces are filled in by you, and whether a first line is needed before the file. Send a test file first.',
  fr: 'Demandez : l’identifiant d’expéditeur à 10 caractères, le centre de traitement à 5 chiffres, si vous remplissez les numéros de repérage et s’il faut une première ligne avant le fichier. Envoyez d’abord un fichier d’essai.',
}

const ownFormat: Label = {
  en: `${askFor.en} This bank also has a shorter format of its own; ask for the 1464-byte one (CPA 005).`,
  fr: `${askFor.fr} Cette banque a aussi un format plus court à elle; demandez celui de 1464 octets (CPA 005).`,
}

/**
 * The banks by their profile. All take the standard's own layout; no published text of theirs that we could
 * read differs from it in a field, so what they give (ids, centres, a first line, traces) are settings, and
 * nothing of it is guessed.
 */
export const eftProfiles: readonly EftProfile[] = [
  { id: 'general', name: 'CPA 005', trace: 'zeros', note: askFor },
  { id: 'rbc', name: 'RBC', institution: '003', trace: 'zeros', note: ownFormat },
  { id: 'td', name: 'TD', institution: '004', trace: 'zeros', note: ownFormat },
  { id: 'bmo', name: 'BMO', institution: '001', trace: 'zeros', note: ownFormat },
  { id: 'cibc', name: 'CIBC', institution: '010', trace: 'zeros', note: askFor },
  { id: 'scotiabank', name: 'Scotiabank', institution: '002', trace: 'zeros', note: ownFormat },
  { id: 'national', name: 'National Bank', institution: '006', trace: 'zeros', note: askFor },
  { id: 'desjardins', name: 'Desjardins', institution: '815', trace: 'zeros', note: askFor },
]

/** The ids of the profiles. */
export const eftProfileIds = [
  'general',
  'rbc',
  'td',
  'bmo',
  'cibc',
  'scotiabank',
  'national',
  'desjardins',
] as const

/** The profile of the bank with this institution number; the general one for others. */
export function profileFor(institution: string | undefined): EftProfile {
  const [general] = eftProfiles
  const found = eftProfiles.find((each) => institution !== undefined && each.institution === institution)
  return found ?? general ?? { id: 'general', name: 'CPA 005', trace: 'zeros', note: askFor }
}
