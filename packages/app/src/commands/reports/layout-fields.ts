import type { Layout, LayoutLine } from '@daybook/core/statements/layout.ts'
import { z } from 'zod'
import { words } from '../fields.ts'

const key = z.string().max(200)
const label = z.strictObject({ en: z.string().max(500), fr: z.string().max(500) })
const measure = z.enum(['opening', 'movement', 'closing-entries', 'all-movement', 'balance', 'exchange'])
const yes = z.literal(true).optional()

const selector = z.strictObject({
  account: words.optional(),
  role: words.optional(),
  subtype: z.string().max(200).optional(),
  gifi: z.strictObject({ from: z.string().max(4), through: z.string().max(4) }).optional(),
  cashFlow: z.enum(['cash', 'operating', 'investing', 'financing']).optional(),
  type: z.enum(['asset', 'liability', 'equity', 'revenue', 'expense', 'statistical']).optional(),
})

const group = z.strictObject({
  kind: z.literal('group'),
  key,
  label,
  side: z.enum(['debit', 'credit']),
  measure,
  of: z.array(selector).max(1000),
  oneLine: yes,
  shared: yes,
})

const earnings = z.strictObject({ kind: z.literal('earnings'), key, label, measure })

const result = z.strictObject({
  kind: z.literal('result'),
  key,
  label,
  terms: z.array(z.strictObject({ key, sign: z.union([z.literal(1), z.literal(-1)]) })).max(200),
  when: z.array(key).max(200).optional(),
  final: yes,
})

/** Sections in sections, as many levels deep. */
const deepest = 8

function lines(depth: number): z.ZodType<LayoutLine> {
  const plain = [group, earnings, result] as const
  const section = z.strictObject({
    kind: z.literal('section'),
    key,
    label,
    total: label.optional(),
    nodes: z.array(depth < deepest ? z.lazy(() => lines(depth + 1)) : z.never()).max(200),
    plain: yes,
    oneLine: yes,
    final: yes,
  })
  const line = z.discriminatedUnion('kind', [section, ...plain])
  // Optional fields come out of the schema with `undefined` allowed; they are left out where they are not
  // there.
  return line as unknown as z.ZodType<LayoutLine>
}

/** A layout as people write it: JSON, all but its name. */
export const layoutShape = z.strictObject({
  name: z.string().max(500).optional(),
  statement: z.enum(['balance-sheet', 'income-statement', 'retained-earnings', 'cash-flow']),
  title: label,
  lines: z.array(lines(0)).min(1).max(200),
  whole: key.optional(),
})

/** A layout without the name it was written with: it is kept under the one that it is saved under. */
export function unnamed(given: z.output<typeof layoutShape>): Omit<Layout, 'name'> {
  const { statement, title, lines: all, whole } = given
  return { statement, title, lines: all, ...(whole === undefined ? {} : { whole }) }
}
