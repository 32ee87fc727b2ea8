import { type AdvanceStanding, advanceStandings } from '@daybook/canada/shareholders/loan-repayment.ts'
import type { Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { figureId, firstDay, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { type LoanAccount, type LoanMovement, loanAccount } from '@daybook/core/owners/loan-account.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import type { View } from '../book.ts'
import { dayOption, textOption } from '../reports/option.ts'
import { contextOf, type Report } from '../reports/report.ts'
import { shareholderNamed } from './load-owners.ts'
import { type LoanPostings, loanMovements } from './loan-movements.ts'

/** The name by which ids of figures name a shareholder's account. */
export const loanReportName = 'shareholder-loan'

/** A shareholder's account over some days with what stands behind it. */
export type MadeLoan = {
  readonly shareholder: Shareholder
  readonly key: ReportKey
  readonly movements: readonly LoanMovement[]
  readonly account: LoanAccount
  readonly standings: readonly AdvanceStanding[]
  readonly figures: LoanFigures
}

/** The four figures of a continuity: what was owed before, debits, credits, what is owed after. */
export type LoanFigures = {
  readonly opening: Figure
  readonly debits: Figure
  readonly credits: Figure
  readonly closing: Figure
}

/** What is asked: whose account, over which days (the fiscal year that today lies in when left out). */
export type LoanAsked = {
  readonly shareholder: string
  readonly from?: string
  readonly through?: string
  readonly today: string
  readonly asOfSeq?: number
}

/** A shareholder's account by date. Refuses `shareholder-unknown` and what `advanceStandings` refuses. */
export async function madeLoan(view: View, asked: LoanAsked): Promise<Result<MadeLoan>> {
  const found = await shareholderNamed(view.reader, asked.shareholder)
  if (!found.ok) return found
  const shareholder = found.value
  const year = fiscalYearOf(asked.through ?? asked.today, view.profile.fiscalYearEnd)
  const span: Span = { from: asked.from ?? year.from, through: asked.through ?? year.through }
  const { asOfSeq = view.head.seq } = asked
  const key = { report: loanReportName, span, asOfSeq, options: { shareholder: shareholder.number } }
  const posted = await loanMovements(view, shareholder.accounts, span.through, asOfSeq)
  const { movements } = posted
  const account = loanAccount(movements, span)
  const on = span.through < asked.today ? span.through : asked.today
  const standings = advanceStandings(account.advances, view.profile.fiscalYearEnd, on)
  if (!standings.ok) return standings
  const figures = loanFigures(shareholder, posted, key)
  return ok({ shareholder, key, movements, account, standings: standings.value, figures })
}

/**
 * The continuity as figures: each opens to the postings of the accounts, debits and credits apart. What one
 * entry moved between accounts of the same shareholder is neither an advance nor a repayment, and comes off
 * both.
 */
function loanFigures(
  { accounts }: Shareholder,
  { movements, debits }: LoanPostings,
  key: ReportKey,
): LoanFigures {
  const { span, asOfSeq } = key
  const isWithin = ({ date }: { readonly date: string }) => date >= span.from && date <= span.through
  const within = movements.filter(isWithin).map(({ amount }) => amount)
  const net = {
    debit: sumOf(within.filter((amount) => amount > 0n)),
    credit: -sumOf(within.filter((amount) => amount < 0n)),
  }
  const internal = sumOf(debits.filter(isWithin).map(({ amount }) => amount)) - net.debit
  const postings = (
    line: string,
    label: Label,
    value: Cents,
    days: Span,
    side?: 'debit' | 'credit',
  ): Figure => ({
    id: figureId(key, line),
    label,
    value,
    how: 'postings',
    parts: [],
    postings: { accounts, span: days, asOfSeq, ...(side === undefined ? {} : { side }) },
  })
  const oneSided = (side: 'debit' | 'credit', line: string, label: Label): Figure => {
    if (internal === 0n) return postings(line, label, net[side], span, side)
    const all = postings(`${line}.posted`, postedLabel, net[side] + internal, span, side)
    const id = figureId(key, `${line}.internal`)
    const own: Figure = { id, label: internalLabel, value: internal, how: 'calc', parts: [] }
    return differenceFigure(figureId(key, line), label, [all, own])
  }
  const begun = sumOf(movements.filter(({ date }) => date < span.from).map(({ amount }) => amount))
  const before = { from: firstDay, through: addDays(span.from, -1) }
  const opening = postings('opening', openingLabel, begun, before)
  const advanced = oneSided('debit', 'debits', debitsLabel)
  const credits = oneSided('credit', 'credits', creditsLabel)
  const raised = sumFigure(figureId(key, 'raised'), raisedLabel, [opening, advanced])
  const closing = differenceFigure(figureId(key, 'closing'), closingLabel, [raised, credits])
  return { opening, debits: advanced, credits, closing }
}

const postedLabel: Label = { en: 'As posted', fr: 'Selon les écritures' }
const internalLabel: Label = {
  en: 'Moved between accounts of the shareholder',
  fr: 'Viré entre comptes de l’actionnaire',
}
const openingLabel: Label = {
  en: 'Owed by the shareholder at the start (negative: owed to them)',
  fr: 'Dû par l’actionnaire au début (négatif : dû à l’actionnaire)',
}
const debitsLabel: Label = { en: 'Advances and drawings', fr: 'Avances et retraits' }
const creditsLabel: Label = { en: 'Repayments and amounts lent', fr: 'Remboursements et sommes prêtées' }
const raisedLabel: Label = { en: 'Before repayments', fr: 'Avant remboursements' }
const closingLabel: Label = {
  en: 'Owed by the shareholder at the end (negative: owed to them)',
  fr: 'Dû par l’actionnaire à la fin (négatif : dû à l’actionnaire)',
}

const columns: readonly Column[] = [
  { key: 'date', label: { en: 'Date', fr: 'Date' }, kind: 'date' },
  { key: 'entry', label: { en: 'Entry', fr: 'Écriture' }, kind: 'code' },
  { key: 'text', label: { en: 'Description', fr: 'Description' }, kind: 'text' },
  { key: 'debit', label: { en: 'Advance', fr: 'Avance' }, kind: 'amount' },
  { key: 'credit', label: { en: 'Repayment', fr: 'Remboursement' }, kind: 'amount' },
  { key: 'balance', label: { en: 'Balance', fr: 'Solde' }, kind: 'amount' },
]

/** A shareholder's account as a page, by date with the balance after each movement. */
export function loanPage(made: MadeLoan, context: PageContext): Page {
  const { account, figures, key, shareholder, standings } = made
  const pick = (label: Label) => label[context.language]
  const late = standings.filter(({ state }) => state === 'overdue' || state === 'due-soon')
  return checkedPage({
    report: loanReportName,
    title: {
      en: `Account of shareholder ${shareholder.number}`,
      fr: `Compte de l’actionnaire ${shareholder.number}`,
    },
    subtitle: spanInWords(key.span),
    bookName: context.bookName,
    asOfSeq: key.asOfSeq,
    columns,
    rows: [
      {
        kind: 'line',
        indent: 0,
        cells: [key.span.from, '', pick(openingLabel), null, null, account.opening],
        figures: { balance: figures.opening.id },
      },
      ...account.rows.map(({ date, number, memo, amount, balance }) => ({
        kind: 'line' as const,
        indent: 0,
        cells: [
          date,
          entryName(number),
          memo,
          amount > 0n ? amount : null,
          amount < 0n ? -amount : null,
          balance,
        ],
      })),
      {
        kind: 'total',
        indent: 0,
        cells: [key.span.through, '', pick(closingLabel), account.debits, account.credits, account.closing],
        figures: { debit: figures.debits.id, credit: figures.credits.id, balance: figures.closing.id },
      },
    ],
    proofs: [],
    notes: [
      ...late.map(({ advance, due, left, state }) => ({
        en: `${formatCents(left)} of the advance of ${advance.date} (${entryName(advance.number)}) ${state === 'overdue' ? 'was' : 'is'} to be repaid by ${due}, or it is income of the shareholder.`,
        fr: `${formatCents(left)} de l’avance du ${advance.date} (${entryName(advance.number)}) ${state === 'overdue' ? 'était' : 'est'} à rembourser au plus tard le ${due}, sinon c’est un revenu de l’actionnaire.`,
      })),
      ...contextNotes(context),
    ],
  })
}

/** A shareholder's account as a report, of the books as they stood at any fact. */
export const loanReport: Report = {
  name: loanReportName,
  title: { en: 'Account of a shareholder', fr: 'Compte d’un actionnaire' },
  options: {
    shareholder: {
      ...textOption('the number of the shareholder', 'le numéro de l’actionnaire'),
      isRequired: true,
    },
    from: dayOption('the first day', 'le premier jour'),
    through: dayOption('the last day', 'le dernier jour'),
  },
  run: async (view, { shareholder = '', from, through }, asking) => {
    const made = await madeLoan(view, {
      shareholder,
      today: asking.today,
      ...(from === undefined ? {} : { from }),
      ...(through === undefined ? {} : { through }),
      ...(asking.asOfSeq === undefined ? {} : { asOfSeq: asking.asOfSeq }),
    })
    if (!made.ok) return made
    const { figures, account } = made.value
    return ok({
      json: { closing: formatCents(account.closing) },
      pages: () => [loanPage(made.value, contextOf(view, asking))],
      figures: () => Object.values(figures),
    })
  },
}
