import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { DimensionValue, SavedReport, Schedule, Template } from '@daybook/core/daybook/fact.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type DimensionValues, dimensionKey } from '@daybook/core/ledger/dimensions.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { card, cards } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'

/** How many names a refusal lists at most. */
const mostNamed = 12

/** All templates, by id. */
export function templatesOf(reader: Reader): Promise<readonly Template[]> {
  return all<Template>(reader, 'template')
}

/** All schedules, finished ones too, by id. */
export function schedulesOf(reader: Reader): Promise<readonly Schedule[]> {
  return all<Schedule>(reader, 'schedule')
}

/** All saved reports, by id. */
export function savedReportsOf(reader: Reader): Promise<readonly SavedReport[]> {
  return all<SavedReport>(reader, 'report')
}

/** The values of all dimensions. */
export async function dimensionValuesOf(reader: Reader): Promise<DimensionValues> {
  const values = await all<DimensionValue>(reader, 'dimension')
  return new Map(values.map((each) => [dimensionKey(each.dimension, each.code), each]))
}

/** The template of a name, or of none. */
export function templateOf(reader: Reader, name: string): Promise<Template | undefined> {
  return one<Template>(reader, 'template', idFromName(name))
}

/** The schedule of a name, or of none. */
export function scheduleOf(reader: Reader, name: string): Promise<Schedule | undefined> {
  return one<Schedule>(reader, 'schedule', idFromName(name))
}

/** The saved report of a name, or of none. */
export function savedReportOf(reader: Reader, name: string): Promise<SavedReport | undefined> {
  return one<SavedReport>(reader, 'report', idFromName(name))
}

/** The template of a name; refuses `template-unknown`. */
export async function templateNamed(reader: Reader, name: string): Promise<Result<Template>> {
  const found = await templateOf(reader, name)
  return found === undefined
    ? unknown('template-unknown', 'template', name, await templatesOf(reader))
    : ok(found)
}

/** The schedule of a name; refuses `schedule-unknown`. */
export async function scheduleNamed(reader: Reader, name: string): Promise<Result<Schedule>> {
  const found = await scheduleOf(reader, name)
  return found === undefined
    ? unknown('schedule-unknown', 'schedule', name, await schedulesOf(reader))
    : ok(found)
}

/** The saved report of a name; refuses `saved-report-unknown`. */
export async function savedReportNamed(reader: Reader, name: string): Promise<Result<SavedReport>> {
  const found = await savedReportOf(reader, name)
  return found === undefined
    ? unknown('saved-report-unknown', 'report', name, await savedReportsOf(reader))
    : ok(found)
}

async function all<T>(reader: Reader, kind: string): Promise<readonly T[]> {
  return (await reader.read(cards, kind)).map(({ body }) => recordFrom<T>(body))
}

async function one<T>(reader: Reader, kind: string, id: string): Promise<T | undefined> {
  const [row] = await reader.read(card, kind, id)
  return row === undefined ? undefined : recordFrom<T>(row.body)
}

function unknown(
  code: RefusalCode,
  what: string,
  name: string,
  known: readonly { readonly name: string }[],
): Result<never> {
  const names = known.slice(0, mostNamed).map((each) => each.name)
  const listed = names.length === 0 ? '-' : names.join(', ')
  return refuse(code, { [what]: name, known: known.length > mostNamed ? `${listed}, …` : listed }, what)
}
