import { addDays, type CivilDate, monthsOf } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Finding } from './finding.ts'

/** The steps of putting inherited books right, in the order in which each rests on those before it. */
export type CleanUpStepId =
  | 'opening'
  | 'bank'
  | 'control'
  | 'suspense'
  | 'lines'
  | 'duplicates'
  | 'sales-tax'
  | 'filings'
  | 'payroll'
  | 'coding'
  | 'year'

/**
 * A step: what must be so after it, and why it comes here; the rows of closing whose proofs must hold; the
 * checks of the review that must find nothing, each with how many minutes one item of it takes as a rule of
 * thumb. `proofMinutes` is what a proof that fails takes where no finding says more.
 */
export type CleanUpStep = {
  readonly id: CleanUpStepId
  readonly label: Label
  readonly why: Label
  readonly proofs: readonly string[]
  readonly proofMinutes: number
  readonly checks: Readonly<Record<string, number>>
}

/** The steps in their order. What no step names belongs to `coding`. */
export const cleanUpSteps: readonly CleanUpStep[] = [
  {
    id: 'opening',
    label: { en: 'Opening balances tie', fr: 'Les soldes d’ouverture concordent' },
    why: {
      en: 'All that follows begins with them: a wrong opening is in every report after it.',
      fr: 'Tout le reste part d’eux\u00a0: une ouverture fausse se retrouve dans chaque rapport.',
    },
    proofs: ['opening', 'balance'],
    proofMinutes: 30,
    checks: { 'entry-numbers': 15, 'retained-by-hand': 30 },
  },
  {
    id: 'bank',
    label: { en: 'Banks and cards are reconciled', fr: 'Les banques et les cartes sont rapprochées' },
    why: {
      en: 'The bank is the one witness from outside: what it shows and the books do not is missing or twice.',
      fr: 'La banque est le seul témoin de l’extérieur\u00a0: ce qu’elle montre et pas les livres manque ou est en double.',
    },
    proofs: ['bank'],
    proofMinutes: 20,
    checks: {
      'unreconciled-bank': 20,
      'seal-changed': 20,
      'stale-cheque': 10,
      'late-deposit': 10,
      'cheque-numbers': 5,
      'negative-cash': 15,
    },
  },
  {
    id: 'control',
    label: {
      en: 'Receivables and payables equal their lists',
      fr: 'Les comptes clients et fournisseurs égalent leurs listes',
    },
    why: {
      en: 'Money is collected and paid from the lists, and reported from the accounts.',
      fr: 'On perçoit et on paie d’après les listes, on rend compte d’après les comptes.',
    },
    proofs: ['lists'],
    proofMinutes: 20,
    checks: {
      'control-lists': 20,
      'party-reversed': 10,
      'unapplied-payment': 5,
      'old-receivables': 5,
      'old-payables': 5,
      'duplicate-party': 5,
    },
  },
  {
    id: 'suspense',
    label: { en: 'Suspense accounts are at zero', fr: 'Les comptes d’attente sont soldés' },
    why: {
      en: 'What was put off when nobody knew: somebody has to be asked while they still remember.',
      fr: 'Ce qui a été remis faute de savoir\u00a0: il faut demander tant qu’on s’en souvient.',
    },
    proofs: ['suspense'],
    proofMinutes: 30,
    checks: { 'suspense-open': 30 },
  },
  {
    id: 'lines',
    label: { en: 'Bank lines are coded', fr: 'Les lignes bancaires sont imputées' },
    why: {
      en: 'Each is income, an expense or tax that no report shows yet.',
      fr: 'Chacune est un produit, une charge ou une taxe qu’aucun rapport ne montre encore.',
    },
    proofs: ['lines'],
    proofMinutes: 2,
    checks: { 'waiting-lines': 2 },
  },
  {
    id: 'duplicates',
    label: { en: 'Nothing is there twice', fr: 'Rien n’est en double' },
    why: {
      en: 'Imports, bank feeds and typing overlap: a duplicate is claimed and reported twice.',
      fr: 'Importations, relevés et saisie se recoupent\u00a0: un double est réclamé et déclaré deux fois.',
    },
    proofs: [],
    proofMinutes: 5,
    checks: { 'duplicate-entry': 5, 'duplicate-paper': 5, 'duplicate-bill': 5, 'invoice-numbers': 5 },
  },
  {
    id: 'sales-tax',
    label: {
      en: 'Sales tax accounts equal the returns',
      fr: 'Les comptes de taxes égalent les déclarations',
    },
    why: {
      en: 'What was filed must be what the books say before the next return is made.',
      fr: 'Ce qui a été déclaré doit être ce que disent les livres avant la prochaine déclaration.',
    },
    proofs: ['tax-accounts'],
    proofMinutes: 30,
    checks: {
      'returns-proved': 30,
      'after-return': 20,
      'tax-rate': 5,
      'tax-without-base': 5,
      'claim-without-paper': 5,
      'supplier-number': 5,
    },
  },
  {
    id: 'filings',
    label: { en: 'Returns and slips are filed', fr: 'Les déclarations et les feuillets sont produits' },
    why: {
      en: 'Penalties run for each day: file what is late as soon as its period is right.',
      fr: 'Les pénalités courent chaque jour\u00a0: produisez les retards dès que leur période est juste.',
    },
    proofs: ['returns', 'deadlines'],
    proofMinutes: 45,
    checks: { 'overdue-forms': 45 },
  },
  {
    id: 'payroll',
    label: {
      en: 'Payroll liabilities equal pays and remittances',
      fr: 'Les retenues à payer égalent les paies et les versements',
    },
    why: {
      en: 'What was held back from pay is not the employer’s money, and slips are made from it.',
      fr: 'Ce qui a été retenu n’est pas à l’employeur, et les feuillets en découlent.',
    },
    proofs: ['payroll'],
    proofMinutes: 30,
    checks: { 'payroll-payables': 30, 'wages-without-deductions': 30, 'paid-after-leaving': 15 },
  },
  {
    id: 'coding',
    label: { en: 'Entries are on the right account', fr: 'Les écritures sont au bon compte' },
    why: {
      en: 'Once nothing is missing and nothing twice, what is on the wrong account can be seen.',
      fr: 'Quand rien ne manque et que rien n’est en double, ce qui est au mauvais compte se voit.',
    },
    proofs: [],
    proofMinutes: 5,
    checks: { 'wrong-side': 10, 'negative-inventory': 20, 'cut-off': 10, 'large-expense': 10 },
  },
  {
    id: 'year',
    label: {
      en: 'Closed years, loans and assets stand',
      fr: 'Exercices clos, emprunts et immobilisations tiennent',
    },
    why: {
      en: 'Last, what a year-end rests on.',
      fr: 'En dernier, ce sur quoi repose une fin d’exercice.',
    },
    proofs: ['loans', 'amortization'],
    proofMinutes: 20,
    checks: { 'after-close': 20, 'loan-interest': 15, 'fx-revaluation': 15, 'small-asset': 5 },
  },
]

/** What an item of a check that no step names takes, in minutes. */
const usualMinutes = 5

/** The checks of which each record is an item of its own: lines to code, claims to find a paper for. */
const countedByRecord: ReadonlySet<string> = new Set(['waiting-lines', 'claim-without-paper'])

const stepOfCheck = new Map(
  cleanUpSteps.flatMap(({ id, checks }) => Object.keys(checks).map((each) => [each, id])),
)
const minutesOfCheck = new Map(cleanUpSteps.flatMap(({ checks }) => Object.entries(checks)))

/** The step that a finding belongs to; a remittance that is late is no return. */
export function stepOfFinding({ check, evidence }: Pick<Finding, 'check' | 'evidence'>): CleanUpStepId {
  if (check === 'overdue-forms' && evidence.some(({ kind }) => kind === 'remittance')) return 'payroll'
  return stepOfCheck.get(check) ?? 'coding'
}

/** How many things a finding asks to be done, and how many minutes they take by the rule of thumb. */
export type Effort = { readonly items: number; readonly minutes: number }

/**
 * What a finding asks for. A bank that is not reconciled is an item for each month since it was (since the
 * first day, where it never was), through the last whole month.
 */
export function effortOf(
  { check, evidence, more = 0, date }: Pick<Finding, 'check' | 'evidence' | 'more' | 'date'>,
  { first, last }: { readonly first: CivilDate; readonly last: CivilDate },
): Effort {
  const each = minutesOfCheck.get(check) ?? usualMinutes
  if (check === 'unreconciled-bank') {
    const from = date === undefined ? first : addDays(date, 1)
    const months = Math.max(1, monthsOf({ from, through: last }).length)
    return { items: months, minutes: months * each }
  }
  const items = countedByRecord.has(check) ? Math.max(1, evidence.length + more) : 1
  return { items, minutes: items * each }
}
