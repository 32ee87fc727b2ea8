import { z } from 'zod'
import { words } from '../fields.ts'

/**
 * The options of a report as a user gives them: by name, or one by one as `NAME=VALUE`, a flag by its name
 * alone.
 */
export const reportOptionFields = {
  options: z
    .record(z.string(), z.union([z.string(), z.boolean()]))
    .default({})
    .meta({ description: 'options of the report by name' }),
  option: z
    .array(words)
    .default([])
    .meta({ description: 'NAME=VALUE, or the NAME of a flag, as often as needed' }),
}

type Given = {
  readonly options: Readonly<Record<string, string | boolean>>
  readonly option: readonly string[]
}

/** All options that were given, by name; the single ones win. */
export function optionsGiven({ options, option }: Given): Readonly<Record<string, string | boolean>> {
  const single = option.map((each): readonly [string, string | boolean] => {
    const at = each.indexOf('=')
    return at === -1 ? [each, true] : [each.slice(0, at), each.slice(at + 1)]
  })
  return { ...options, ...Object.fromEntries(single) }
}
