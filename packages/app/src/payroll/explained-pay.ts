import { explainText } from '@daybook/core/filings/explain.ts'
import type { Figure, How } from '@daybook/core/filings/figure.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'

/**
 * How the amounts of a pay came about, as lines: each tree of figures stepped in under its amount, with a
 * number for its rule; the rules follow with their sources. What was told already is not told again.
 */
export function explainedPay(figures: readonly Figure[], language: Language): string[] {
  const told = new Set<string>()
  const sources: string[] = []
  const lines = figures.flatMap((figure) => linesOf(figure, '', 0))
  return [...lines, '', ...sources.map((source, index) => `[${index + 1}] ${source}`)]

  function linesOf(figure: Figure, sign: string, depth: number): readonly string[] {
    const key = `${figure.id} ${figure.value}`
    const isTold = figure.parts.length > 0 && told.has(key)
    told.add(key)
    const above = language === 'fr' ? ' (voir plus haut)' : ' (see above)'
    const head = `${'  '.repeat(depth)}${sign}${headOf(figure, language)}${marked(figure)}`
    if (isTold) return [head + above]
    return [head, ...figure.parts.flatMap((part, at) => linesOf(part, signOf(figure.how, at), depth + 1))]
  }

  function marked({ source }: Figure): string {
    if (source === undefined) return ''
    const { title, where, url, confidence } = source
    const text = `${title}, ${where}, ${url} (${trust[confidence][language]})`
    if (!sources.includes(text)) sources.push(text)
    return ` [${sources.indexOf(text) + 1}]`
  }
}

const trust = {
  high: { en: 'confidence high', fr: 'confiance élevée' },
  medium: { en: 'confidence medium', fr: 'confiance moyenne' },
  low: { en: 'confidence low', fr: 'confiance faible' },
} as const

/** The figure's own line, as figures are told everywhere, without its parts and its source. */
function headOf(figure: Figure, language: Language): string {
  const { source: _, ...bare } = figure
  const parts = figure.parts.map((part) => ({ ...part, parts: [] }))
  return explainText({ ...bare, parts }, language)[0] ?? ''
}

function signOf(how: How, at: number): string {
  if (how === 'sum' && at > 0) return '+ '
  return how === 'difference' && at > 0 ? '− ' : '  '
}
