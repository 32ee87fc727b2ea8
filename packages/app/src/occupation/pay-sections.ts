import { type Area, areaNames, areas } from '@daybook/canada/noc/areas.ts'
import { oldAverage } from '@daybook/canada/noc/bookkeeper.ts'
import {
  annualPay,
  usualHoursOf,
  type Wage,
  wageAttribution,
  wageSource,
  wagesOf,
} from '@daybook/canada/noc/wages.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** The hours that somebody really works. */
export type Worked = { readonly hoursPerWeek: string; readonly weeksPerYear?: string }

/** The hours and weeks that somebody gave; none where no hours were. */
export function workedOf(hours: string | undefined, weeks: string | undefined): Worked | undefined {
  if (hours === undefined) return undefined
  return { hoursPerWeek: hours, ...(weeks === undefined ? {} : { weeksPerYear: weeks }) }
}

/** Pay for a year from an hourly wage and hours; a wage that was published by the year stays as it is. */
export type YearlyPay = {
  readonly area: Area
  readonly edition: string
  readonly hoursPerWeek: string
  readonly weeksPerYear?: string
  /** Whose hours they are: the person's own, or the usual ones of the occupation, by their source. */
  readonly hoursFrom: string
  readonly low?: Cents
  readonly median?: Cents
  readonly high?: Cents
}

/** The newest wage of each area, and an older one where only that knows low and high. */
export function shownWages(code: string, area?: Area): readonly Wage[] {
  return areas().flatMap((each) => {
    if (area !== undefined && area !== each) return []
    const [newest, ...older] = wagesOf(code, each)
    if (newest === undefined) return []
    const whole = newest.low === undefined ? older.find((wage) => wage.low !== undefined) : undefined
    return whole === undefined ? [newest] : [newest, whole]
  })
}

/**
 * Pay for a year in the areas shown: from the hours given, or from usual hours where those are known for the
 * area. Refuses `occupation-hours-wrong`.
 */
export function yearlyPay(
  code: string,
  wages: readonly Wage[],
  worked?: Worked,
): Result<readonly YearlyPay[]> {
  // Hours that cannot be are refused once, not for every area.
  const given = worked === undefined ? ok(0n) : annualPay(0n, worked)
  if (!given.ok) return given
  const usual = usualHoursOf(code)
  return all(
    wages.flatMap((wage) => {
      if (wage.unit !== 'hour') return []
      if (worked !== undefined) return [yearOf(wage, worked, 'given')]
      if (usual === undefined || usual.area !== wage.area) return []
      return [yearOf(wage, { hoursPerWeek: usual.hoursPerWeek }, usual.source)]
    }),
  )
}

function yearOf(wage: Wage, worked: Worked, hoursFrom: string): Result<YearlyPay> {
  const paid = (hourly: Cents | undefined): Result<readonly Cents[]> => {
    if (hourly === undefined) return ok([])
    const pay = annualPay(hourly, worked)
    return pay.ok ? ok([pay.value]) : pay
  }
  const figures = all([paid(wage.low), paid(wage.median), paid(wage.high)])
  if (!figures.ok) return figures
  const [[low] = [], [median] = [], [high] = []] = figures.value
  return ok({
    area: wage.area,
    edition: wage.edition,
    ...worked,
    hoursFrom,
    ...(low === undefined ? {} : { low }),
    ...(median === undefined ? {} : { median }),
    ...(high === undefined ? {} : { high }),
  })
}

/** Areas without any wage here. */
export function areasWithoutWage(code: string, area?: Area): readonly Area[] {
  return areas().filter((each) => (area === undefined || area === each) && wagesOf(code, each).length === 0)
}

/** Wages by area with year and source, then pay for a year. Refuses `occupation-hours-wrong`. */
export function payBlocks(
  code: string,
  tell: Tell,
  { area, worked }: { readonly area?: Area | undefined; readonly worked?: Worked | undefined } = {},
): Result<readonly Block[]> {
  const { say } = tell
  const wages = shownWages(code, area)
  const yearly = yearlyPay(code, wages, worked)
  if (!yearly.ok) return yearly
  const unknown = areasWithoutWage(code, area)
  const blocks: Block[] = [{ kind: 'heading', text: say('Pay', 'Rémunération') }]
  if (wages.length > 0) blocks.push(wageTable(wages, tell))
  if (unknown.length > 0)
    blocks.push({
      kind: 'text',
      text: `${capital(tell.notKnown)}${say(':', ' :')} ${unknown.map((each) => tell.of(areaNames[each])).join(', ')}.`,
    })
  blocks.push(...sourceNotes(wages, tell), ...yearBlocks(yearly.value, tell))
  if (worked === undefined && wages.some(({ unit }) => unit === 'hour')) blocks.push(hoursNote(tell))
  if (code === '12200' && area === undefined) blocks.push({ kind: 'note', text: tell.of(oldAverage.text) })
  return ok(blocks)
}

function wageTable(wages: readonly Wage[], tell: Tell): Block {
  const { say } = tell
  const units = { hour: say('an hour', 'l’heure'), year: say('a year', 'l’an') }
  return {
    kind: 'table',
    columns: [
      { label: say('Area', 'Région') },
      { label: say('Edition', 'Édition') },
      { label: say('Low', 'Bas'), isFigures: true },
      { label: say('Median', 'Médian'), isFigures: true },
      { label: say('High', 'Élevé'), isFigures: true },
      { label: say('Dollars', 'Dollars') },
    ],
    rows: wages.map(({ area, edition, unit, low, median, high, source }) => [
      tell.of(areaNames[area]),
      edition,
      tell.money(low),
      tell.money(median),
      tell.money(high),
      `${units[unit]} (${source})`,
    ]),
  }
}

function sourceNotes(wages: readonly Wage[], tell: Tell): readonly Block[] {
  if (wages.length === 0) return []
  const used = [...new Set(wages.map(({ source }) => source))].toSorted()
  const names = used.map((each) => `${each} ${tell.of(wageSource(each))}`).join('; ')
  const about = tell.say(
    'Low and high are about the 10th and the 90th of a hundred earners.',
    'Bas et élevé sont à peu près le 10e et le 90e de cent salariés.',
  )
  return [{ kind: 'note', text: `${about} ${names}. ${tell.of(wageAttribution)}` }]
}

function yearBlocks(yearly: readonly YearlyPay[], tell: Tell): readonly Block[] {
  const [first] = yearly
  if (first === undefined) return []
  const { say } = tell
  const { hoursPerWeek, weeksPerYear, hoursFrom } = first
  const hours = hoursPerWeek.trim().replace(/[.,]/, say('.', ','))
  const weeks = weeksPerYear?.trim().replace(/[.,]/, say('.', ',')) ?? '365/7'
  const whose =
    hoursFrom === 'given'
      ? say('the hours you gave', 'les heures que vous avez données')
      : say(`the usual hours there: ${hoursFrom}`, `les heures habituelles là-bas : ${hoursFrom}`)
  return [
    {
      kind: 'text',
      text: say(
        `For a year of ${hours} hours a week and ${weeks} weeks (${whose}):`,
        `Pour une année de ${hours} heures par semaine et ${weeks} semaines (${whose}) :`,
      ),
    },
    {
      kind: 'table',
      columns: [
        { label: say('Area', 'Région') },
        { label: say('Edition', 'Édition') },
        { label: say('Low', 'Bas'), isFigures: true },
        { label: say('Median', 'Médian'), isFigures: true },
        { label: say('High', 'Élevé'), isFigures: true },
      ],
      rows: yearly.map(({ area, edition, low, median, high }) => [
        tell.of(areaNames[area]),
        edition,
        tell.money(low),
        tell.money(median),
        tell.money(high),
      ]),
    },
  ]
}

function hoursNote(tell: Tell): Block {
  return {
    kind: 'note',
    text: tell.say(
      'Pay for a year hangs on the hours really worked; 2,080 hours are a convention, and many work fewer. Give your own: “daybook occupation wages CODE --hours 30”.',
      'La paye d’une année dépend des heures vraiment travaillées; 2 080 heures sont une convention, et beaucoup en font moins. Donnez les vôtres : “daybook occupation wages CODE --hours 30”.',
    ),
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
