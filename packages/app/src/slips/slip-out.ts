import type { SlipFinding } from '@daybook/canada/slips/slip-finding.ts'
import { identityOf, nameOf, type SlipIdentities } from '@daybook/canada/slips/slip-identity.ts'
import { isFurther } from '@daybook/canada/slips/slip-made.ts'
import { summaryLines } from '@daybook/canada/slips/slip-summary.ts'
import { boxRule, placeOfBox } from '@daybook/canada/slips/slip-tables.ts'
import type { Slip, SlipBox, SlipKind, SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import type { ExplainedRow } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import { amountOut, words } from '../commands/fields.ts'

/** The kinds of slips, as they are typed: `rl1` is RL-1. */
export const slipKind = z
  .string()
  .trim()
  .transform((name) => kindsSaid[name.toUpperCase().replaceAll(/[ -]/g, '')] ?? name)
  .pipe(z.enum(['T4', 'T4A', 'T5', 'T5018', 'T3', 'NR4', 'RL-1']))
  .meta({ description: 'T4, T4A, T5, T5018, T3, NR4 or RL-1' })

const kindsSaid: Readonly<Record<string, SlipKind>> = {
  T4: 'T4',
  T4A: 'T4A',
  T5: 'T5',
  T5018: 'T5018',
  T3: 'T3',
  NR4: 'NR4',
  RL1: 'RL-1',
  R1: 'RL-1',
  RELEVE1: 'RL-1',
}

/** The year of slips. */
export const slipYear = z.coerce
  .number()
  .int()
  .min(2010)
  .max(2099)
  .meta({ description: 'the calendar year of the slips' })

/**
 * Which slips: the kind and year, the fiscal year of a T5018 or T3, the account of what payroll does not
 * file.
 */
export const slipInput = {
  kind: slipKind,
  year: slipYear,
  fiscal: z
    .boolean()
    .default(false)
    .meta({ description: 'T5018 or T3 slips of the fiscal year that ends in the year' }),
  account: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{9,16}$/)
    .optional()
    .meta({ description: 'the account they are filed under: 123456782RZ0001, T12345678, ABC123456' }),
}

/** A wish as commands take it. */
export function wishOf(input: {
  readonly kind: SlipKind
  readonly year: number
  readonly fiscal: boolean
  readonly account?: string | undefined
}) {
  const { kind, year, fiscal, account } = input
  return { kind, year, isFiscal: fiscal, account }
}

/** Some slips by name. */
export const someSlips = z.array(words).default([]).meta({
  description: 'slips by their ids, or the number or name of a recipient; all that fit when left out',
})

const boxOut = z.strictObject({ box: z.string(), label: z.string(), amount: amountOut })
const codeOut = z.strictObject({ box: z.string(), label: z.string(), code: z.string() })

/** A slip on the way out. */
export const slipOut = z.strictObject({
  slip: z.string().meta({ description: 'its id' }),
  recipient: z.string().meta({ description: 'employee:ID, supplier:ID, shareholder:ID or person:ID' }),
  number: z.string(),
  name: z.string().meta({ description: 'from the vault; empty while it is locked' }),
  province: z.string(),
  further: z.boolean().meta({ description: 'whether it only carries further codes of the one before it' }),
  boxes: z.array(boxOut),
  codes: z.array(codeOut),
  summary: z.array(boxOut).meta({ description: 'what it adds to the summary and does not show' }),
})

/** A slip as `slipOut` says it. */
export function slipShown(
  slip: Slip,
  identities: SlipIdentities,
  language: Language,
): z.input<typeof slipOut> {
  const identity = identityOf(identities, slip)
  const { kind, year } = slip
  const isSummary = ({ id }: SlipBox): boolean => boxRule(kind, id, year)?.isSummary === true
  const shown = ({ id, amount }: SlipBox) => ({
    box: id,
    label: boxRule(kind, id, year)?.label[language] ?? id,
    amount: formatCents(amount),
  })
  const codes = Object.entries(slip.codes).toSorted(
    ([left], [right]) => placeOfBox(kind, left) - placeOfBox(kind, right),
  )
  return {
    slip: slip.id,
    recipient: `${slip.recipient.kind}:${slip.recipient.id}`,
    number: identity.number ?? '',
    name: identity.name === '' ? '' : nameOf(identity),
    province: slip.part,
    further: isFurther(slip),
    boxes: slip.boxes.filter((each) => !isSummary(each)).map(shown),
    codes: codes.map(([box, code]) => ({
      box,
      label: boxRule(kind, box, year)?.label[language] ?? box,
      code,
    })),
    summary: slip.boxes.filter(isSummary).map(shown),
  }
}

/** A line of a summary on the way out. */
export const totalOut = z.strictObject({ line: z.string(), label: z.string(), amount: amountOut })

/** The totals of slips by the lines of their summary. */
export function totalsShown(kind: SlipKind, totals: readonly SlipBox[], language: Language) {
  return totals.map(({ id, amount }) => ({
    line: id,
    label: summaryLines[kind].find(({ line }) => line === id)?.label[language] ?? id,
    amount: formatCents(amount),
  }))
}

/** Something that a check found, on the way out. */
export const findingOut = z.strictObject({
  weight: z.enum(['stop', 'warn']),
  check: z.string(),
  slip: z.string(),
  box: z.string(),
  says: z.string(),
})

/** What checks found as `findingOut` says it, what stops first. */
export function findingsShown(found: readonly SlipFinding[], language: Language) {
  const inOrder = [
    ...found.filter(({ weight }) => weight === 'stop'),
    ...found.filter(({ weight }) => weight === 'warn'),
  ]
  return inOrder.map(({ code, weight, slip = '', box = '', label }) => ({
    weight,
    check: code,
    slip,
    box,
    says: label[language],
  }))
}

/** A filed return on the way out. */
export const slipReturnOut = z.strictObject({
  return: z.string(),
  kind: z.string(),
  year: z.number(),
  from: z.string(),
  through: z.string(),
  does: z.enum(['original', 'amended', 'cancelled']),
  filed: z.string(),
  account: z.string(),
  edition: z.string().meta({ description: 'the schema package of the file; paper where there is none' }),
  slips: z.number(),
  confirmation: z.string(),
  note: z.string(),
})

/** A filed return as `slipReturnOut` says it. */
export function slipReturnShown(filed: SlipReturn): z.input<typeof slipReturnOut> {
  const { id, kind, year, span, does, slips, account, edition, confirmation = '', note = '' } = filed
  return {
    return: id,
    kind,
    year,
    from: span.from,
    through: span.through,
    does,
    filed: filed.filed,
    account,
    edition,
    slips: slips.length,
    confirmation,
    note,
  }
}

/** A figure of a tree on the way out, each above its parts. */
export const figureRow = z.strictObject({
  depth: z.number(),
  sign: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string(),
  how: z.string(),
  source: z.string(),
})

/** The rows of a figure's tree as `figureRow` says them. */
export function figureRows(rows: readonly ExplainedRow[]): z.input<typeof figureRow>[] {
  return rows.map(({ depth, sign, id, label, value, how, source = '' }) => ({
    depth,
    sign,
    id,
    label,
    value,
    how,
    source,
  }))
}
