import { z } from 'zod'

/** Which return of a year is meant. */
export const personAsked = {
  year: z.coerce.number().int().meta({ description: 'the tax year, such as 2025' }),
  who: z
    .enum(['taxpayer', 'spouse'])
    .default('taxpayer')
    .meta({ description: 'whose return: taxpayer or spouse' }),
} as const

/** `NAME=VALUE`, as often as needed. */
export const pairs = z.array(z.string().regex(/^[^=]+=.*$/)).default([])

/** A pair taken apart at its first equals sign. */
export function pairOf(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=')
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}
