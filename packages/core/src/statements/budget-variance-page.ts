import type { Label } from '../kit/refusal-text.ts'
import { type Column, checkedPage, type Page, type PageCell } from '../reports/page.ts'
import type { VersionColumns } from './budget-versions.ts'

/** What the page of a budget against what happened is called. */
export const budgetVarianceTitle: Label = { en: 'Budget against actual', fr: 'Budget et réel' }

const verdicts = {
  favourable: { en: 'favourable', fr: 'favorable' },
  unfavourable: { en: 'unfavourable', fr: 'défavorable' },
} as const satisfies Readonly<Record<string, Label>>

/**
 * The page of an income statement with budgets, with a word after each variance: favourable (more revenue,
 * less expense than budgeted) or not; nothing where there is no variance. `of` names the value of a dimension
 * that the page is for.
 */
export function budgetVariancePage(
  statement: Page,
  versions: readonly VersionColumns[],
  language: 'en' | 'fr',
  of?: Label,
): Page {
  const inserts = versions.map((version) => ({
    at: statement.columns.findIndex(({ key }) => key === version.percent) + 1,
    variance: statement.columns.findIndex(({ key }) => key === version.variance),
    column: {
      key: version.variance.replace('variance', 'verdict'),
      label: { en: 'Favourable?', fr: 'Favorable?' },
      kind: 'text',
    } satisfies Column,
  }))
  const others = versions.slice(1).map(({ budget }) => budget.name)
  const more: Label = {
    en: `Beside it: budget ${others.map((each) => `“${each}”`).join(', ')}.`,
    fr: `À côté : budget ${others.map((each) => `« ${each} »`).join(', ')}.`,
  }
  return checkedPage({
    ...statement,
    title: budgetVarianceTitle,
    subtitle: of === undefined ? statement.subtitle : besides(statement.subtitle, of),
    columns: widened(
      statement.columns,
      inserts.map(({ at, column }) => ({ at, value: column })),
    ),
    rows: statement.rows.map((row) => ({
      ...row,
      cells: widened<PageCell>(
        row.cells,
        inserts.map(({ at, variance }) => ({ at, value: verdictOf(row.cells[variance], language) })),
      ),
    })),
    notes: others.length === 0 ? statement.notes : [...statement.notes, more],
  })
}

/** Whether a variance is favourable, as a word. */
export function verdictOf(variance: PageCell | undefined, language: 'en' | 'fr'): string | null {
  if (typeof variance !== 'bigint' || variance === 0n) return null
  return verdicts[variance > 0n ? 'favourable' : 'unfavourable'][language]
}

function besides(one: Label, other: Label): Label {
  return { en: `${one.en} · ${other.en}`, fr: `${one.fr} · ${other.fr}` }
}

/** A list with values put in before the places given, the places counted as the list was. */
function widened<T>(list: readonly T[], inserts: readonly { readonly at: number; readonly value: T }[]): T[] {
  const wide: T[] = []
  for (let at = 0; at <= list.length; at += 1) {
    for (const insert of inserts) if (insert.at === at) wide.push(insert.value)
    const each = list[at]
    if (at < list.length && each !== undefined) wide.push(each)
  }
  return wide
}
