import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { addMonths, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import type { DeadlineChoices } from './deadline-choice.ts'
import { dayOfRule, type PlannedDay, planned, ruleFor } from './deadline-days.ts'
import { type RegistryRule, registries, registryDays } from './deadline-rules.ts'

/**
 * The yearly returns of a corporation to its registry that follow from anniversaries of its incorporation in
 * some years, or from fiscal years; there where somebody said which registry it is and, where the day hangs
 * on it, when it was incorporated. None for the year of the incorporation itself.
 */
export function registryDeadlines(
  choices: DeadlineChoices,
  { first, last }: { readonly first: number; readonly last: number },
  fiscalYears: readonly Span[],
): readonly PlannedDay[] {
  const choice = choices.get('registry-return')
  const registry = registries.find((each) => each === choice?.way)
  if (choice?.isOwed !== true || registry === undefined) return []
  const table: RuleTable<RegistryRule> = registryDays[registry]
  const days: PlannedDay[] = []
  for (const span of [...anniversaries(choice.date, first, last), ...fiscalYears]) {
    const rule = ruleFor(table, span.through)
    const isAnniversary = span.from === span.through
    if (rule === undefined || (rule.value.after === 'anniversary') !== isAnniversary) continue
    const about = { kind: 'registry-return', span, where: 'CA' } as const
    days.push(planned(about, dayOfRule(rule.value.rule, span), rule, rule.value.rule.moves))
  }
  return days
}

/** The anniversaries of a day in some years, each a span of its own; February 29 is kept on the 28th. */
function anniversaries(date: CivilDate | undefined, first: number, last: number): readonly Span[] {
  if (date === undefined) return []
  const start = Number(date.slice(0, 4))
  const spans: Span[] = []
  for (let year = Math.max(first, start + 1); year <= last; year += 1) {
    const day = addMonths(date, 12 * (year - start))
    spans.push({ from: day, through: day })
  }
  return spans
}
