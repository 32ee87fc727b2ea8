import { spanText } from '@daybook/core/filings/figure-id.ts'
import {
  addMonths,
  type CivilDate,
  civilDate,
  isCivilDate,
  lastOfMonth,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Obligation, obligationSpan, obligationSpans } from './owed-forms.ts'

/** A period as people write it: the days that it names, or one day that lies in it. */
export type PeriodAsked = { readonly span: Span } | { readonly day: CivilDate }

/**
 * Reads a period: `2026-03-15` (the period of that day), `2026-03`, `2026-Q1`, `2026`, or both ends,
 * `2026-03-16..2026-03-31`. Nothing for other text.
 */
export function parsePeriod(text: string): PeriodAsked | undefined {
  const [from = '', through, more] = text.trim().split('..')
  if (more !== undefined) return undefined
  if (through !== undefined)
    return isCivilDate(from) && isCivilDate(through) && from <= through
      ? { span: { from, through } }
      : undefined
  if (isCivilDate(from)) return { day: from }
  const quarter = /^(\d{4})-?[QqTt]([1-4])$/.exec(from)
  if (quarter !== null) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3)
  const month = /^(\d{4})-(\d{2})$/.exec(from)
  if (month !== null) return months(Number(month[1]), Number(month[2]), 1)
  return /^\d{4}$/.test(from) ? months(Number(from), 1, 12) : undefined
}

function months(year: number, month: number, count: number): PeriodAsked | undefined {
  const from = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
  if (!isCivilDate(from)) return undefined
  return { span: { from, through: lastOfMonth(addMonths(civilDate(year, month, 1), count - 1)) } }
}

/**
 * The obligation and the span that a period names: the first obligation that has just these days, or that
 * the day falls into. Refuses `remittance-period-wrong`, naming periods that would do.
 */
export function periodOf(
  owed: readonly Obligation[],
  text: string,
): Result<{ readonly obligation: Obligation; readonly span: Span }> {
  const asked = parsePeriod(text)
  for (const obligation of owed) {
    const day = asked === undefined ? undefined : 'day' in asked ? asked.day : asked.span.from
    if (asked === undefined || day === undefined) break
    const span = obligationSpan(obligation, day)
    const spans = obligationSpans(obligation, Number(day.slice(0, 4)))
    const isSpan = 'day' in asked || (asked.span.from === span.from && asked.span.through === span.through)
    if (isSpan && spans.some(({ from }) => from === span.from)) return ok({ obligation, span })
  }
  const [first] = owed
  const year = Number(/^\d{4}/.exec(text)?.[0] ?? '2026')
  const known = owed.flatMap((each) => obligationSpans(each, year).slice(0, 2)).map(spanText)
  const names = { period: text, form: first?.form ?? '-', frequency: first?.frequency ?? '-' }
  return refuse('remittance-period-wrong', { ...names, known: known.join(', ') }, 'period')
}
