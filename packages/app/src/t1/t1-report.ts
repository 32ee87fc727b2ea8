import { federalLines, provincialLines, type ShownLine } from '@daybook/canada/t1/summary-page.ts'
import type { T1Household, T1Return } from '@daybook/canada/t1/t1-return.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import type { View } from '../book.ts'
import type { ReportResult } from '../reports/report.ts'
import { type ComparisonOut, type SplitOut, splitText } from './comparison-out.ts'
import type { ReturnOut } from './t1-out.ts'

/**
 * The returns of a household as pages in line order, a page for each person; their figures open each line.
 */
export function returnsReport(found: T1Household, view: View, { language, answer }: Told): ReportResult {
  const people = found.spouse === undefined ? [found.taxpayer] : [found.taxpayer, found.spouse]
  return {
    json: { year: found.taxpayer.facts.year },
    pages: () =>
      people.map((each, index) => {
        const page = returnPage(each, index, view, language)
        return { ...page, notes: [...page.notes, ...toldNotes(answer, index, language)] }
      }),
    figures: () => people.flatMap((each) => shownLines(each, language).map(({ figure }) => figure)),
  }
}

/** What was asked besides the lines: an explained line, a comparison, a split. */
type Told = {
  readonly language: Language
  readonly answer: {
    readonly returns: readonly ReturnOut[]
    readonly comparison?: ComparisonOut | undefined
    readonly split?: SplitOut | undefined
  }
}

/** What was asked besides, as notes under the lines: the comparison and the split under the first page. */
function toldNotes(
  { returns, comparison, split }: Told['answer'],
  index: number,
  language: Language,
): Label[] {
  const { explanation = [], postings = [] } = returns[index] ?? {}
  const behind = postings.map(({ entry, date, account, text, amount }) =>
    [`${entry}  ${date}`, account, text, amount].filter((part) => part !== '').join('  '),
  )
  const explained = [...explanation, ...behind].map((line) => ({ en: line, fr: line }))
  if (index > 0) return explained
  const changes = (comparison?.changes ?? []).map(({ line, label, before, after }) => {
    const text = `${line} ${label}: ${before} → ${after}`.trim()
    return { en: text, fr: text.replace(': ', ' : ') }
  })
  const gain =
    comparison === undefined
      ? []
      : [
          {
            en: `Gain by the change: ${comparison.gain}`,
            fr: `Gain par le changement : ${comparison.gain}`,
          },
        ]
  const best = split === undefined ? [] : [splitText(split, language)].map((text) => ({ en: text, fr: text }))
  return [...explained, ...gain, ...changes, ...best]
}

function shownLines(found: T1Return, language: Language): readonly ShownLine[] {
  return [...federalLines(found, language), ...provincialLines(found, language)]
}

function returnPage(found: T1Return, index: number, view: View, language: Language): Page {
  const { facts, notices, provincial } = found
  const own = provincialLines(found, language)
  const heading: PageRow = {
    kind: 'heading',
    indent: 0,
    cells: ['', provincial?.title[language] ?? '', null],
  }
  const person = index === 0 ? { en: 'Person', fr: 'Personne' } : { en: 'Spouse', fr: 'Conjoint' }
  return checkedPage({
    report: 't1-summary',
    title: { en: `Income tax return of ${facts.year}`, fr: `Déclaration de revenus de ${facts.year}` },
    subtitle: { en: `${person.en}, ${facts.province}`, fr: `${person.fr}, ${facts.province}` },
    bookName: view.profile.name,
    asOfSeq: view.head.seq,
    columns: [
      { key: 'line', label: { en: 'Line', fr: 'Ligne' }, kind: 'code' },
      { key: 'text', label: { en: 'Description', fr: 'Description' }, kind: 'text' },
      { key: 'amount', label: { en: 'Amount', fr: 'Montant' }, kind: 'amount' },
    ],
    rows: [
      ...federalLines(found, language).filter(isOnPaper).map(rowOf),
      ...(own.length === 0 ? [] : [heading, ...own.filter(isOnPaper).map(rowOf)]),
    ],
    proofs: [],
    notes: [...notices.map(({ label }) => label), ...(provincial?.notes ?? [])],
  })
}

/** Lines of nothing stay off the paper, but for those that end a step. */
function isOnPaper({ figure, isTotal }: ShownLine): boolean {
  return isTotal || figure.value !== 0n
}

function rowOf({ line, label, figure, isTotal }: ShownLine): PageRow {
  return {
    kind: isTotal ? 'subtotal' : 'line',
    indent: 0,
    cells: [line, label, figure.value],
    figures: { amount: figure.id },
  }
}
