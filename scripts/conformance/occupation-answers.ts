import { folded } from '@daybook/core/kit/fold.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { cliWorld } from '../../packages/app/src/cli/run.ts'
import type { Command } from '../../packages/app/src/commands/command.ts'
import { decoded } from '../../packages/app/src/commands/decode.ts'
import { commandNamed } from '../../packages/app/src/commands/registry.ts'

/** A case of the list: what is asked, and what must come of it. */
export type OccupationCase = {
  readonly id: string
  readonly kind: string
  readonly query: Readonly<Record<string, unknown>>
  readonly expect: Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>

/** Every difference between what a case expects and what Daybook answers. */
export async function answerTo({ kind, query, expect }: OccupationCase): Promise<readonly string[]> {
  const language: Language = query.lang === 'fr' ? 'fr' : 'en'
  const version = typeof query.version === 'string' ? query.version : undefined
  const title = query.title ?? query.text
  const code = String(query.code ?? '')
  if (kind === 'title' || (kind === 'trap' && title !== undefined)) {
    const found = await asked('occupation.find', { text: String(title ?? ''), limit: '50' }, language)
    return titleDifferences(found, expect)
  }
  if (kind === 'crosswalk' || (kind === 'trap' && expect.codes !== undefined)) {
    const input = { code, ...(version === undefined ? {} : { from: version }) }
    return crosswalkDifferences(await asked('occupation.convert', input, language), expect)
  }
  const input = { code, ...(version === undefined ? {} : { version }) }
  return codeDifferences(await asked('occupation.show', input, language), expect)
}

/** What a lookup answers to raw input, as every door gives it. */
async function asked(name: string, raw: object, language: Language): Promise<Result<Json>> {
  const command: Command | undefined = await commandNamed(name)?.load()
  if (command?.effect !== 'lookup') throw new Error(`there is no lookup ${name}`)
  const input = decoded(command.input, raw)
  if (!input.ok) return input
  // Every command gives a record of its output schema.
  return (await command.run({ ...cliWorld(language), dryRun: false }, input.value)) as Result<Json>
}

function titleDifferences(result: Result<Json>, expect: Json): readonly string[] {
  if (expect.found === false) return foundNothing(result)
  if (!result.ok) return [refusedWith(result)]
  const codes = listOf(result.value.hits).map(({ code }) => String(code))
  const wanted = typeof expect.code === 'string' ? [expect.code] : textsOf(expect.codes)
  const within = typeof expect.withinTop === 'number' ? expect.withinTop : wanted.length
  if (wanted.length === 0) return ['the case names no code']
  const missing = wanted.filter((code) => !codes.slice(0, within).includes(code))
  return missing.map(
    (code) => `${code} is not among the first ${within}: ${codes.slice(0, Math.max(within, 5)).join(', ')}`,
  )
}

function crosswalkDifferences(result: Result<Json>, expect: Json): readonly string[] {
  if (expect.found === false) return foundNothing(result)
  if (!result.ok) return [refusedWith(result)]
  const codes = listOf(result.value.targets).map(({ code }) => String(code))
  const wanted = textsOf(expect.codes)
  const isSame = codes.toSorted().join() === wanted.toSorted().join()
  return isSame ? [] : [`gives ${codes.join(', ')}, expected ${wanted.join(', ')}`]
}

function codeDifferences(result: Result<Json>, expect: Json): readonly string[] {
  if (expect.found === false) return foundNothing(result)
  if (!result.ok) return [refusedWith(result)]
  const readings = listOf(result.value.readings)
  if (typeof expect.ambiguous === 'boolean' && expect.ambiguous !== result.value.ambiguous)
    return [`ambiguous is ${String(result.value.ambiguous)}`]
  const several = listOf(expect.ambiguous)
  if (several.length === 0) return fieldDifferences(readings[0] ?? {}, expect, '')
  if (readings.length !== several.length) return [`${readings.length} readings, expected ${several.length}`]
  return several.flatMap((each, at) => fieldDifferences(readings[at] ?? {}, each, `reading ${at + 1}: `))
}

/** What a reading has otherwise than expected, in every field that the case names. */
function fieldDifferences(reading: Json, expect: Json, where: string): readonly string[] {
  return Object.entries(expect).flatMap(([name, wanted]) => {
    if (name === 'found' || name === 'ambiguous') return []
    const has = reading[name]
    const isSame =
      typeof wanted === 'string' && typeof has === 'string' ? folded(has) === folded(wanted) : has === wanted
    return isSame ? [] : [`${where}${name} is ${JSON.stringify(has)}, expected ${JSON.stringify(wanted)}`]
  })
}

function foundNothing(result: Result<Json>): readonly string[] {
  if (!result.ok) {
    const said = result.refusals.every((each) => refusalText(each, 'fr').message !== '')
    return said ? [] : ['refused without a word']
  }
  return [`something was found: ${JSON.stringify(result.value).slice(0, 120)}`]
}

function refusedWith(result: Result<Json>): string {
  return result.ok
    ? ''
    : `refused: ${result.refusals.map((each) => refusalText(each, 'en').message).join('; ')}`
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
