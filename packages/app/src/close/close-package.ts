import { reconciliationPage } from '@daybook/core/bank/reconciliation-page.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { questionName } from '@daybook/core/questions/plan-question.ts'
import { checkedPage, type Page } from '@daybook/core/reports/page.ts'
import { sealCards } from '../bank/load-seal.ts'
import { fixedReport } from '../bank/seal-report.ts'
import type { View } from '../book.ts'
import { aboutWords } from '../questions/about-words.ts'
import { questionsOf } from '../questions/load-questions.ts'
import { balanceSheetReport } from '../reports/balance-sheet.ts'
import { incomeStatementReport } from '../reports/income-statement.ts'
import type { Asking } from '../reports/report.ts'
import { trialBalanceReport } from '../reports/trial-balance.ts'
import type { BookStore } from '../store/store.ts'
import type { ClosePeriod, CloseRow, RowState } from './close-row.ts'

/** What a package of a close is made of. */
export type PackageAsked = {
  readonly period: ClosePeriod
  readonly rows: readonly CloseRow[]
  readonly asking: Asking
  readonly store: BookStore
}

/**
 * The pages of a close: balance sheet, income statement, trial balance, the reconciliations that end in the
 * period, the list with its proofs, and the questions that are open. Refuses what the reports refuse.
 */
export async function packagePages(view: View, asked: PackageAsked): Promise<Result<readonly Page[]>> {
  const { period, rows, asking, store } = asked
  const span = { from: period.from, through: period.through }
  const made = [
    await balanceSheetReport.run(view, { on: period.through }, asking),
    await incomeStatementReport.run(view, span, asking),
    await trialBalanceReport.run(view, { on: period.through }, asking),
  ]
  const pages: Page[] = []
  for (const each of made) {
    if (!each.ok) return each
    pages.push(...each.value.pages())
  }
  for (const seal of await sealCards(view.reader)) {
    if (seal.on < period.from || seal.on > period.through) continue
    const report = await fixedReport(store, seal)
    if (!report.ok) return report
    pages.push(reconciliationPage(report.value, asking.language))
  }
  return ok(
    [...pages, listPage(view, asked), ...(await questionPage(view, asking.language))].map(checkedPage),
  )

  function listPage({ profile, head }: View, { period: { through } }: PackageAsked): Page {
    return {
      report: 'close-list',
      title: { en: 'Checklist of the close', fr: 'Liste de contrôle de la clôture' },
      subtitle: subtitleOf(period),
      bookName: profile.name,
      asOfSeq: head.seq,
      columns: [
        { key: 'row', label: { en: 'Row', fr: 'Ligne' }, kind: 'text' },
        { key: 'state', label: { en: 'State', fr: 'État' }, kind: 'text' },
        {
          key: 'detail',
          label: { en: 'Proof, or who ticked it', fr: 'Preuve, ou qui l’a cochée' },
          kind: 'text',
        },
      ],
      rows: rows.map((row) => ({
        kind: 'line' as const,
        indent: 0,
        cells: [
          row.label[asking.language],
          stateWords[row.state][asking.language],
          proofOf(row, asking.language),
        ],
      })),
      proofs: [],
      notes: [headNote(view, through)],
    }
  }
}

/** The head that all pages were read at: with it anybody can tell whether the books are still the same. */
export function headNote({ head }: View, through: string): Label {
  return {
    en: `Period through ${through}, read at fact ${head.seq}, head ${head.hash}.`,
    fr: `Période jusqu’au ${through}, lue au fait ${head.seq}, tête ${head.hash}.`,
  }
}

function subtitleOf({ from, through }: ClosePeriod): Label {
  return { en: `${from} to ${through}`, fr: `du ${from} au ${through}` }
}

/** What a row’s proof or judgement says on paper. */
function proofOf({ detail, judgement }: CloseRow, language: Language): string {
  const said =
    judgement === undefined
      ? ''
      : [`${judgement.initials} ${judgement.date}`, judgement.note].filter((each) => each).join(', ')
  return [detail[language], said].filter((each) => each !== '').join('; ')
}

/** What the states of rows are called. */
export const stateWords: Readonly<Record<RowState, Label>> = {
  proven: { en: 'proven', fr: 'prouvée' },
  judged: { en: 'ticked', fr: 'cochée' },
  'not-needed': { en: 'not needed', fr: 'sans objet' },
  open: { en: 'open', fr: 'ouverte' },
  waiting: { en: 'waits for the client', fr: 'attend le client' },
}

async function questionPage(view: View, language: Language): Promise<readonly Page[]> {
  const open = (await questionsOf(view.reader)).filter(
    ({ closed, answers }) => closed === undefined && answers.length === 0,
  )
  if (open.length === 0) return []
  const rows = []
  for (const question of open) {
    const about = await aboutWords(view, question.about, language)
    const amount = decimalText(about.amount, language)
    const what = [about.name, about.date, about.text, amount].filter((each) => each !== '').join('  ')
    rows.push({
      kind: 'line' as const,
      indent: 0,
      cells: [questionName(question), question.asked, what, question.text],
    })
  }
  return [
    {
      report: 'open-questions',
      title: { en: 'Open questions', fr: 'Questions ouvertes' },
      subtitle: { en: `${open.length} wait for an answer`, fr: `${open.length} attendent une réponse` },
      bookName: view.profile.name,
      asOfSeq: view.head.seq,
      columns: [
        { key: 'question', label: { en: 'No.', fr: 'N°' }, kind: 'code' },
        { key: 'asked', label: { en: 'Asked', fr: 'Posée' }, kind: 'date' },
        { key: 'about', label: { en: 'About', fr: 'Au sujet de' }, kind: 'text' },
        { key: 'text', label: { en: 'Question', fr: 'Question' }, kind: 'text' },
      ],
      rows,
      proofs: [],
      notes: [],
    },
  ]
}
