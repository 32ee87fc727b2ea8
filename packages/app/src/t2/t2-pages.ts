import type { AddedLine } from '@daybook/canada/t2/gifi-totals.ts'
import type { Figure, Proof } from '@daybook/core/filings/figure.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from '@daybook/core/reports/page.ts'
import { contextNotes, type PageContext } from '@daybook/core/reports/page-context.ts'
import type { MadeT2 } from './load-t2.ts'

const columns: readonly Column[] = [
  { key: 'line', label: { en: 'Code', fr: 'Code' }, kind: 'code' },
  { key: 'text', label: { en: 'Description', fr: 'Description' }, kind: 'text' },
  { key: 'amount', label: { en: 'Dollars', fr: 'Dollars' }, kind: 'amount' },
]

/** Schedules 100, 125 and 1 of a year as pages in whole dollars; each amount opens its figure. */
export function t2Pages(made: MadeT2, context: PageContext): readonly Page[] {
  const { balanceSheet, incomeStatement, proofs } = made.statements
  const { lines, additions, deductions, netForTax } = made.scheduleOne
  const net = incomeStatement.find(({ code }) => code === '9999')?.figure
  const side = (wanted: 'add' | 'deduct') =>
    lines
      .filter((each) => each.side === wanted)
      .map(({ line, figure }) => rowOf(line, figure, 'line', context.language))
  return [
    page(
      made,
      context,
      { en: 'Schedule 100, balance sheet', fr: 'Annexe 100, bilan' },
      gifi(balanceSheet),
      proofs,
    ),
    page(
      made,
      context,
      { en: 'Schedule 125, income statement', fr: 'Annexe 125, état des résultats' },
      gifi(incomeStatement),
      [],
    ),
    page(
      made,
      context,
      { en: 'Schedule 1, net income for tax', fr: 'Annexe 1, revenu net aux fins de l’impôt' },
      [
        ...(net === undefined ? [] : [rowOf('9999', net, 'line', context.language)]),
        ...side('add'),
        rowOf('500', additions, 'subtotal', context.language),
        ...side('deduct'),
        rowOf('510', deductions, 'subtotal', context.language),
        rowOf('300', netForTax, 'total', context.language),
      ],
      [],
    ),
    ...(made.estimate.lines.length === 0 ? [] : [estimatePage(made, context)]),
  ]

  function gifi(added: readonly AddedLine[]): readonly PageRow[] {
    return added.map(({ code, figure, isTotal }) =>
      rowOf(code, figure, isTotal ? 'subtotal' : 'line', context.language),
    )
  }
}

function estimatePage(made: MadeT2, context: PageContext): Page {
  const title = { en: 'Estimate of the tax', fr: 'Estimation de l’impôt' }
  const rows = made.estimate.lines.map((figure) => {
    const named = decodeURIComponent(figure.id.slice(figure.id.lastIndexOf('/') + 1))
    const line = /:(\d{3})$/.exec(named)?.[1] ?? ''
    return rowOf(line, figure, 'line', context.language)
  })
  const { notes, ...rest } = page(made, context, title, rows, [])
  return { ...rest, notes: [...made.estimate.notes, ...notes.slice(1)] }
}

function rowOf(line: string, figure: Figure, kind: PageRow['kind'], language: Language): PageRow {
  return {
    kind,
    indent: 0,
    cells: [line, figure.label[language], figure.value],
    figures: { amount: figure.id },
  }
}

function page(
  made: MadeT2,
  context: PageContext,
  title: Label,
  rows: readonly PageRow[],
  proofs: readonly Proof[],
): Page {
  return checkedPage({
    report: made.key.report,
    title,
    subtitle: spanInWords(made.key.span),
    bookName: context.bookName,
    asOfSeq: made.key.asOfSeq,
    columns,
    rows,
    proofs,
    notes: [
      {
        en: 'In whole dollars, for a tax program to take over: not a return as filed. Contra items, losses and dividends are negative.',
        fr: 'En dollars entiers, pour reprise dans un logiciel d’impôt : ce n’est pas une déclaration produite. Les contreparties, pertes et dividendes sont négatifs.',
      },
      ...contextNotes(context),
    ],
  })
}
