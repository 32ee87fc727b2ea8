import type { Loan } from '../daybook/cash-facts.ts'
import { type Figure, type Proof, proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { amountText } from '../reports/amount-text.ts'
import { type Column, checkedPage, type Page, type PageRow } from '../reports/page.ts'
import type { PageContext } from '../reports/page-context.ts'
import { percentText } from './loan-rate.ts'
import { type InterestSpan, type LoanRow, type LoanState, termsOn } from './loan-schedule.ts'

/**
 * What the schedule of a loan is printed with: what the loans of its account owe on a day and what the books
 * say, and the id of a figure by its line (`12:interest`).
 */
export type LoanContext = PageContext & {
  readonly asOfSeq: number
  readonly on: string
  readonly owed: Cents
  readonly ledger: Cents
  figureId(line: string): string
}

const feeColumn: Column = { key: 'fee', label: { en: 'Fee', fr: 'Frais' }, kind: 'amount' }

function columnsOf(hasFee: boolean): readonly Column[] {
  const parts = ['interest', 'principal', ...(hasFee ? ['fee'] : [])]
  return [
    { key: 'number', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
    { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
    { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
    {
      key: 'payment',
      label: { en: 'Payment', fr: 'Paiement' },
      kind: 'amount',
      sumOf: parts.map((column) => ({ column, sign: 1 })),
    },
    { key: 'interest', label: { en: 'Interest', fr: 'Intérêts' }, kind: 'amount' },
    { key: 'principal', label: { en: 'Principal', fr: 'Capital' }, kind: 'amount' },
    ...(hasFee ? [feeColumn] : []),
    { key: 'balance', label: { en: 'Balance', fr: 'Solde' }, kind: 'amount' },
    { key: 'how', label: { en: 'Interest is', fr: 'Les intérêts sont' }, kind: 'text' },
  ]
}

/**
 * The schedule of a loan as a page: a line a payment, made or to come, with its interest, principal, fee, the
 * balance after it, and where the interest comes from. The proof holds what the loans of the account owe
 * against its balance in the books.
 */
export function loanPage({ loan }: LoanState, rows: readonly LoanRow[], context: LoanContext): Page {
  const { language } = context
  const hasFee = rows.some(({ fee }) => fee !== 0n)
  const lines = rows.map((row, index) => lineOf(row, index, hasFee, context))
  const total: PageRow = {
    kind: 'total',
    indent: 0,
    cells: totalsOf(rows, hasFee, language),
    sumOf: lines.map((_, row) => ({ row, sign: 1 })),
  }
  return checkedPage({
    report: 'loan-schedule',
    title: { en: `Loan schedule: ${loan.name}`, fr: `Tableau d’amortissement\u00a0: ${loan.name}` },
    subtitle: { en: termsText(loan, context.on, 'en'), fr: termsText(loan, context.on, 'fr') },
    bookName: context.bookName,
    asOfSeq: context.asOfSeq,
    columns: columnsOf(hasFee),
    rows: [...lines, total],
    proofs: [ledgerProof(context)],
    notes: [methodNote(loan)],
  })
}

/** The claim that what the loans of an account owe is its balance in the books. */
export function ledgerProof({ on, owed, ledger }: Pick<LoanContext, 'on' | 'owed' | 'ledger'>): Proof {
  const label = {
    en: `Owed by the schedules on ${on} and by the books`,
    fr: `Dû selon les tableaux au ${on} et selon les livres`,
  }
  return proof(label, owed, ledger)
}

function lineOf(row: LoanRow, index: number, hasFee: boolean, context: LoanContext): PageRow {
  const { number, date, entry, amount, interest, principal, fee, balance } = row
  const id = (column: string) => context.figureId(`${index + 1}:${column}`)
  return {
    kind: 'line',
    indent: 0,
    cells: [
      number === 0 ? null : String(number),
      date,
      entry === undefined ? null : entryName(entry),
      amount,
      interest,
      principal,
      ...(hasFee ? [fee] : []),
      balance,
      howText(row, context.language),
    ],
    figures: { interest: id('interest'), principal: id('principal'), balance: id('balance') },
  }
}

function totalsOf(rows: readonly LoanRow[], hasFee: boolean, language: Language): PageRow['cells'] {
  const sum = (part: (row: LoanRow) => Cents) => sumOf(rows.map(part))
  return [
    null,
    null,
    null,
    sum(({ amount }) => amount),
    sum(({ interest }) => interest),
    sum(({ principal }) => principal),
    ...(hasFee ? [sum(({ fee }) => fee)] : []),
    null,
    language === 'fr' ? 'Total' : 'Total',
  ]
}

/**
 * Where the interest of a line comes from: `100,000.00 × 0.49386220 %`, by days `… × 14/31`; several
 * stretches are added. What was posted instead is said where it differs.
 */
export function howText({ spans, worked, interest }: LoanRow, language: Language): string {
  if (spans.length === 0) return ''
  const text = spans.map((span) => spanText(span, language)).join(' + ')
  if (worked === interest) return text
  return language === 'fr'
    ? `${text} = ${amountText(worked, language)}; le prêteur a compté ${amountText(interest, language)}`
    : `${text} = ${amountText(worked, language)}; the lender charged ${amountText(interest, language)}`
}

/** One balance times one rate, and the share of its period or year: `10,000.00 × 6 % × 31/365`. */
function spanText(span: InterestSpan, language: Language): string {
  return `${amountText(span.balance, language)}${factorText(span, language)}`
}

function factorText({ rate, days, of }: InterestSpan, language: Language): string {
  const percent = `${decimalText(percentText(rate), language)}\u00a0%`
  return ` × ${percent}${days === of ? '' : ` × ${days}/${of}`}`
}

const compoundingWords = {
  monthly: { en: 'compounded monthly', fr: 'composé mensuellement' },
  'semi-annual': {
    en: 'compounded half-yearly, not in advance',
    fr: 'composé semestriellement, non à l’avance',
  },
  annual: { en: 'compounded yearly', fr: 'composé annuellement' },
  'simple-daily': { en: 'simple interest by days', fr: 'intérêts simples par jours' },
} as const

const frequencyWords = {
  monthly: { en: 'monthly', fr: 'par mois' },
  'semi-monthly': { en: 'twice a month', fr: 'deux fois par mois' },
  biweekly: { en: 'every two weeks', fr: 'aux deux semaines' },
  'accelerated-biweekly': { en: 'every two weeks, accelerated', fr: 'aux deux semaines, accéléré' },
  weekly: { en: 'weekly', fr: 'par semaine' },
  'accelerated-weekly': { en: 'weekly, accelerated', fr: 'par semaine, accéléré' },
  quarterly: { en: 'quarterly', fr: 'par trimestre' },
  yearly: { en: 'yearly', fr: 'par an' },
} as const

/** The terms of a loan on a day in one line: `5.25 % compounded monthly, 639.81 monthly`. */
export function termsText(loan: Loan, on: string, language: Language): string {
  const { percent, amount } = termsOn(loan, on)
  const rate = `${decimalText(percent, language)}\u00a0% ${compoundingWords[loan.compounding][language]}`
  return `${rate}, ${amountText(amount, language)} ${frequencyWords[loan.frequency][language]}`
}

function methodNote({ compounding }: Loan): Label {
  const end = {
    en: 'Each interest is rounded to the cent, half up; the last payment pays what is left.',
    fr: 'Chaque intérêt est arrondi au cent, la demie vers le haut; le dernier paiement solde le reste.',
  }
  if (compounding === 'simple-daily') {
    return {
      en: `Interest is the balance times the yearly rate times days over 365. ${end.en}`,
      fr: `Les intérêts sont le solde fois le taux annuel fois les jours sur 365. ${end.fr}`,
    }
  }
  const law =
    compounding === 'semi-annual'
      ? { en: ' (Interest Act, s. 6)', fr: ' (Loi sur l’intérêt, art. 6)' }
      : { en: '', fr: '' }
  return {
    en: `The rate of a period is the root of the compounded yearly rate${law.en}; a period that is cut counts by its days. ${end.en}`,
    fr: `Le taux d’une période est la racine du taux annuel composé${law.fr}; une période coupée compte par ses jours. ${end.fr}`,
  }
}

/** The figures of a schedule: each interest opens into its stretches, each balance into the one before. */
export function loanFigures(
  { loan }: LoanState,
  rows: readonly LoanRow[],
  figureId: (line: string) => string,
): readonly Figure[] {
  const figures: Figure[] = []
  let before = input(
    figureId('0:balance'),
    { en: `Owed on ${loan.advanced}`, fr: `Dû le ${loan.advanced}` },
    loan.amount,
  )
  for (const [index, row] of rows.entries()) {
    const id = (part: string) => figureId(`${index + 1}:${part}`)
    const interest: Figure = {
      id: id('interest'),
      label: {
        en: `Interest of ${row.date}: ${howText(row, 'en')}`,
        fr: `Intérêts du ${row.date}\u00a0: ${howText(row, 'fr')}`,
      },
      value: row.interest,
      how: row.entry === undefined ? 'rate' : 'input',
      parts: row.spans.map((span, at) => spanFigure(id(`interest-${at + 1}`), span)),
    }
    const paid = input(
      id('payment'),
      { en: `Payment of ${row.date}`, fr: `Paiement du ${row.date}` },
      row.amount - row.fee,
    )
    const principal: Figure = {
      id: id('principal'),
      label: { en: `Principal of ${row.date}`, fr: `Capital du ${row.date}` },
      value: row.principal,
      how: 'difference',
      parts: [paid, interest],
    }
    const balance: Figure = {
      id: id('balance'),
      label: { en: `Owed after ${row.date}`, fr: `Dû après le ${row.date}` },
      value: row.balance,
      how: 'difference',
      parts: [before, principal],
    }
    figures.push(interest, principal, balance)
    before = input(id('before'), balance.label, balance.value)
  }
  return figures
}

function input(id: string, label: Label, value: Cents): Figure {
  return { id, label, value, how: 'input', parts: [] }
}

function spanFigure(id: string, span: InterestSpan): Figure {
  const days = { en: `from ${span.from} to ${span.to}`, fr: `du ${span.from} au ${span.to}` }
  return {
    id,
    label: {
      en: `Balance ${days.en}, at ${span.percent} % a year,${factorText(span, 'en')}`,
      fr: `Solde ${days.fr}, à ${decimalText(span.percent, 'fr')}\u00a0% l’an,${factorText(span, 'fr')}`,
    },
    value: span.balance,
    how: 'input',
    parts: [],
  }
}
