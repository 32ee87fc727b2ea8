import { type Cents, formatCents } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { amountText, decimalText } from '../reports/amount-text.ts'
import type { Figure, How, PostingQuery, Source } from './figure.ts'
import { firstDay, lastDay } from './figure-id.ts'

/**
 * The figure with this id in a tree of figures or in several trees; `undefined` when it is in none of them.
 */
export function findFigure(roots: Figure | readonly Figure[], id: string): Figure | undefined {
  const seen = new Set<Figure>()
  const ahead: Figure[] = 'parts' in roots ? [roots] : [...roots].reverse()
  for (let figure = ahead.pop(); figure !== undefined; figure = ahead.pop()) {
    if (figure.id === id) return figure
    if (seen.has(figure)) continue
    seen.add(figure)
    for (let index = figure.parts.length - 1; index >= 0; index -= 1) {
      const part = figure.parts[index]
      if (part !== undefined) ahead.push(part)
    }
  }
  return undefined
}

/**
 * The figures of a tree at which it ends: those with postings, inputs, copies. The order is that of the tree.
 */
export function leavesOf(figure: Figure): readonly Figure[] {
  return figure.parts.length === 0 ? [figure] : figure.parts.flatMap(leavesOf)
}

/**
 * The figures of a tree whose value is not what their parts give, each a mistake of ours: sums and
 * differences are added up again, the rest is trusted. Empty when all is well.
 */
export function disagreeing(figure: Figure): readonly Figure[] {
  const below = figure.parts.flatMap(disagreeing)
  const given = givenByParts(figure)
  return given === undefined || given === figure.value ? below : [figure, ...below]
}

/** What the parts of a sum or a difference give; `undefined` where no such arithmetic is claimed. */
function givenByParts(figure: Figure): Cents | undefined {
  if (figure.how !== 'sum' && figure.how !== 'difference') return undefined
  const sign = figure.how === 'sum' ? 1n : -1n
  return figure.parts.reduce(
    (total, part, index) => total + (index === 0 ? part.value : sign * part.value),
    0n,
  )
}

/**
 * A figure of a tree as a row: how deep it lies, the sign with which it counts in the one above (` `, `+`,
 * `−`, or `·` where no such arithmetic is claimed), its value as decimal text, and in words where its
 * postings and its rule come from.
 */
export type ExplainedRow = {
  readonly depth: number
  readonly sign: string
  readonly id: string
  readonly label: string
  readonly value: string
  readonly how: How
  readonly postings?: string
  readonly accounts?: readonly string[]
  readonly source?: string
}

/** The tree of a figure as rows, each above its parts: for a screen that draws it. */
export function explainRows(figure: Figure, language: Language): readonly ExplainedRow[] {
  return rowsUnder(figure, language, 0, ' ')
}

function rowsUnder(
  figure: Figure,
  language: Language,
  depth: number,
  operator: string,
): readonly ExplainedRow[] {
  const { id, label, value, text, how: way, postings, source } = figure
  const row: ExplainedRow = {
    depth,
    sign: operator,
    id,
    label: label[language],
    value: text ?? formatCents(value),
    how: way,
    ...(postings === undefined
      ? {}
      : { postings: postingsText(postings, language), accounts: postings.accounts }),
    ...(source === undefined ? {} : { source: sourceText(source, language) }),
  }
  const below = figure.parts.flatMap((part, index) =>
    rowsUnder(part, language, depth + 1, sign(figure.how, index)),
  )
  return [row, ...below]
}

/**
 * The tree of a figure as lines of text, for a terminal or an e-mail: its value, how it came about, its parts
 * stepped in under it with their sign, the postings at the end of each branch with their count and days, and
 * the source in law.
 *
 *   Gross margin: 307,070.23, the first less the others
 *       Net revenue: 729,414.75, sum of 2
 *   -   Total cost of sales: 422,344.52, sum of 4
 */
export function explainText(figure: Figure, language: Language): string[] {
  return told(figure, language, 0, ' ')
}

function told(figure: Figure, language: Language, depth: number, operator: string): string[] {
  const step = '    '.repeat(depth)
  const name = `${figure.label[language]}${language === 'fr' ? '\u00a0:' : ':'}`
  const head = `${step}${operator} ${name} ${shown(figure, language)}${how(figure, language)}`
  const under = `${step}    `
  return [
    (depth === 0 ? head.trimStart() : head).trimEnd(),
    ...(figure.postings === undefined ? [] : [under + postingsText(figure.postings, language)]),
    ...(figure.source === undefined ? [] : [under + sourceText(figure.source, language)]),
    ...figure.parts.flatMap((part, index) => told(part, language, depth + 1, sign(figure.how, index))),
  ]
}

function shown(figure: Figure, language: Language): string {
  return figure.text === undefined ? amountText(figure.value, language) : decimalText(figure.text, language)
}

function sign(kind: How, index: number): string {
  if (kind === 'sum') return index === 0 ? ' ' : '+'
  if (kind === 'difference') return index === 0 ? ' ' : '−'
  return '·'
}

const ways: Readonly<Record<How, Label>> = {
  postings: { en: '', fr: '' },
  sum: { en: ', sum of {count}', fr: ', somme de {count}' },
  difference: { en: ', the first less the others', fr: ', le premier moins les autres' },
  rate: { en: ', at a rate', fr: ', selon un taux' },
  brackets: { en: ', by brackets', fr: ', par tranches' },
  limit: { en: ', held to a limit', fr: ', ramené à une limite' },
  copy: { en: ', copied', fr: ', reporté' },
  input: { en: ', entered', fr: ', saisi' },
  calc: { en: ', worked out from', fr: ', calculé à partir de' },
}

/** How a figure came about, in words; a sum of nothing says nothing. */
function how(figure: Figure, language: Language): string {
  const isBare = figure.parts.length === 0 && figure.how !== 'input' && figure.how !== 'copy'
  return isBare ? '' : ways[figure.how][language].replace('{count}', String(figure.parts.length))
}

function postingsText(query: PostingQuery, language: Language): string {
  return [counted(query, language), days(query, language), dimensions(query, language), asOf(query, language)]
    .filter((each) => each !== '')
    .join(', ')
}

function counted(query: PostingQuery, language: Language): string {
  const account = query.accounts.join(', ')
  if (query.count === undefined)
    return language === 'fr' ? `lignes du compte ${account}` : `postings to ${account}`
  if (language === 'fr') return `${query.count} ${query.count > 1 ? 'lignes' : 'ligne'} au compte ${account}`
  return `${query.count} ${query.count === 1 ? 'posting' : 'postings'} to ${account}`
}

function days({ span, layers }: PostingQuery, language: Language): string {
  const french = language === 'fr'
  const without =
    layers === undefined || layers.includes('closing') ? '' : french ? ' avant clôture' : ' before closing'
  if (span.from !== firstDay) return `${span.from} ${french ? 'au' : 'to'} ${span.through}${without}`
  if (span.through === lastDay) return (french ? 'tous les jours' : 'all days') + without
  return `${french ? 'jusqu’au' : 'through'} ${span.through}${without}`
}

function dimensions({ dims }: PostingQuery, language: Language): string {
  const none = language === 'fr' ? 'aucun' : 'none'
  return Object.entries(dims ?? {})
    .map(([name, value]) => `${name} ${value === '' ? none : value}`)
    .join(', ')
}

function asOf({ asOfSeq }: PostingQuery, language: Language): string {
  return language === 'fr' ? `selon les livres au fait ${asOfSeq}` : `as the books stood at fact ${asOfSeq}`
}

const trust = {
  high: { en: 'high', fr: 'élevée' },
  medium: { en: 'medium', fr: 'moyenne' },
  low: { en: 'low', fr: 'faible' },
} as const

function sourceText(source: Source, language: Language): string {
  const { title, where, url, read, confidence } = source
  return language === 'fr'
    ? `source : ${title}, ${where}, ${url}, lu le ${read}, confiance ${trust[confidence].fr}`
    : `source: ${title}, ${where}, ${url}, read ${read}, confidence ${trust[confidence].en}`
}
