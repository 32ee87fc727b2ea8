import { formatCents } from '../kit/cents.ts'
import type { FiscalYearEnd } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { spanInWords } from './date-words.ts'
import { type Column, checkedPage, type Page, type PageRow } from './page.ts'
import { contextNotes, type PageContext } from './page-context.ts'
import type { RatioDefinition, RatioUnit } from './ratio-definitions.ts'
import type { Ratio, Ratios } from './ratios.ts'
import type { StatisticalRatio } from './statistical-ratios.ts'

/** What the page of ratios is called. */
export const ratiosTitle: Label = { en: 'Financial ratios', fr: 'Ratios financiers' }

/**
 * The ratios as a page: what each is, how it was worked out, what it means; blank with the reason where it
 * means nothing.
 */
export function ratiosPage(
  of: Ratios,
  context: PageContext & { readonly fiscalYearEnd: FiscalYearEnd },
): Page {
  const groups = (['liquidity', 'leverage', 'profitability', 'activity'] as const).map((group) => ({
    label: groupLabels[group],
    rows: of.ratios.filter((ratio) => ratio.group === group).map((ratio) => ratioRow(ratio, context)),
  }))
  const statistics = {
    label: { en: 'Per unit counted', fr: 'Par unité relevée' },
    rows: of.statistics.map((ratio) => statisticalRow(ratio, context)),
  }
  const rows = [...groups, statistics].flatMap(({ label, rows: lines }): readonly PageRow[] => {
    const heading: PageRow = {
      kind: 'heading',
      indent: 0,
      cells: [label[context.language], null, null, null, null],
    }
    return lines.length === 0 ? [] : [heading, ...lines]
  })
  return checkedPage({
    report: of.key.report,
    title: ratiosTitle,
    subtitle: spanInWords(of.span, context.fiscalYearEnd),
    bookName: context.bookName,
    asOfSeq: of.key.asOfSeq,
    columns,
    rows,
    proofs: of.proofs,
    notes: contextNotes(context, of.key.options.basis === 'cash' ? 'cash' : 'accrual'),
  })
}

const columns: readonly Column[] = [
  { key: 'ratio', label: { en: 'Ratio', fr: 'Ratio' }, kind: 'text' },
  { key: 'value', label: { en: 'Value', fr: 'Valeur' }, kind: 'count' },
  { key: 'unit', label: { en: 'Unit', fr: 'Unité' }, kind: 'text' },
  { key: 'worked', label: { en: 'Worked out', fr: 'Calcul' }, kind: 'text' },
  { key: 'definition', label: { en: 'Definition', fr: 'Définition' }, kind: 'text' },
]

const groupLabels: Readonly<Record<RatioDefinition['group'], Label>> = {
  liquidity: { en: 'Liquidity', fr: 'Liquidité' },
  leverage: { en: 'Leverage', fr: 'Endettement' },
  profitability: { en: 'Profitability', fr: 'Rentabilité' },
  activity: { en: 'Activity', fr: 'Activité' },
}

const unitLabels: Readonly<Record<RatioUnit, Label>> = {
  times: { en: 'times', fr: 'fois' },
  percent: { en: '%', fr: '%' },
  days: { en: 'days', fr: 'jours' },
  months: { en: 'months', fr: 'mois' },
}

function ratioRow(ratio: Ratio, { language }: PageContext): PageRow {
  const { label, definition, unit, figure } = ratio
  const worked = ratio.figure === undefined ? ratio.missing : ratio.worked
  const cells = [
    label[language],
    figure?.text ?? null,
    unitLabels[unit][language],
    worked[language],
    definition[language],
  ]
  const row = { kind: 'line', indent: 1, cells } as const
  return figure === undefined ? row : { ...row, figures: { value: figure.id } }
}

function statisticalRow(ratio: StatisticalRatio, { language, currency = 'CAD' }: PageContext): PageRow {
  const { label, figure, worked, unit } = ratio
  return {
    kind: 'line',
    indent: 1,
    cells: [label[language], formatCents(figure.value), `${currency}/${unit}`, worked[language], null],
    figures: { value: figure.id },
  }
}
