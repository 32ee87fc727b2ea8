import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { linesOf } from '@daybook/core/statements/layout.ts'
import { planSaveLayout } from '@daybook/core/statements/save-layout.ts'
import { z } from 'zod'
import { decodeStrictly } from '../../journal/decode-strictly.ts'
import { fileMissing } from '../../journal/file-missing.ts'
import { savedLayoutOf } from '../../ledger/load-layout.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { decoded } from '../decode.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { recordName } from '../record-fields.ts'
import { layoutShape, unnamed } from './layout-fields.ts'

const input = z.strictObject({
  name: recordName,
  file: words.optional().meta({ description: 'a JSON file; `layout show` prints one to begin with' }),
  layout: z
    .looseObject({})
    .optional()
    .meta({ description: 'the layout itself, instead of a file on this machine' }),
})

/** Keeps a layout of a statement under a name. */
export const layoutSave = command({
  name: 'layout.save',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Save a statement layout', fr: 'Enregistrer une présentation d’état' },
  line: { words: ['name', 'file'] },
  input,
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    statement: z.string(),
    lines: z.number(),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const raw = given.layout === undefined ? fromFile(given.file) : ok(given.layout)
    if (!raw.ok) return raw
    const shape = decoded(layoutShape, raw.value)
    if (!shape.ok) return shape
    const { name } = given
    const layout = unnamed(shape.value)
    const recorded = await record(ctx.book, actOf(ctx, 'layout.save', { name, layout }), async (view) => {
      const was = await savedLayoutOf(view.reader, name)
      const planned = planSaveLayout(view.chart, { name, layout }, was)
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const saved = first?.fact.kind === 'layout.saved' ? first.fact.layout : undefined
    return ok({
      id: saved?.id ?? '',
      name,
      statement: layout.statement,
      lines: linesOf(layout.lines).length,
      ...outcomeOf(recorded.value),
    })
  },
})

function fromFile(file: string | undefined): Result<unknown> {
  if (file === undefined) return refuse('input-missing', { what: 'file' }, 'file')
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
  const text = decodeStrictly(bytes, basename(file))
  if (!text.ok) return text
  try {
    const value: unknown = JSON.parse(text.value.replace(/^\uFEFF/, ''))
    return ok(value)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    return refuse('input-malformed', {
      what: `${basename(file)}: it is no JSON: ${why}`,
      whatFr: `${basename(file)} : ce n’est pas du JSON : ${why}`,
    })
  }
}
