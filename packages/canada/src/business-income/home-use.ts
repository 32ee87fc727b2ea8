import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { HomeAnswer } from './answers.ts'
import { t2125Guide, t2125Labels } from './t2125-lines.ts'
import {
  givenFigure,
  type Naming,
  numberFigure,
  ratioOf,
  sharedFigure,
  workedFigure,
} from './worked-figures.ts'

const words = {
  costs: { en: 'Costs of the whole home', fr: 'Coûts de toute la résidence' },
  others: { en: 'Costs of the home outside the books', fr: 'Coûts de la résidence hors des livres' },
  area: { en: 'Area used, of all', fr: 'Superficie utilisée, sur le total' },
  hours: { en: 'Hours used, of 24', fr: 'Heures d’utilisation, sur 24' },
  days: { en: 'Days used, of 7', fr: 'Jours d’utilisation, sur 7' },
  byArea: { en: 'Business part by area', fr: 'Part d’affaires selon la superficie' },
  year: { en: 'Business part of the year', fr: 'Part d’affaires de l’année' },
  carried: { en: 'Carried from earlier years', fr: 'Reporté d’années antérieures' },
  room: { en: 'Net income before the home', fr: 'Revenu net avant la résidence' },
} as const

/** Line 9945 with what goes on to the next year. */
export type HomeUse = { readonly figure: Figure; readonly carried: Cents }

const hoursOfDay = 24
const daysOfWeek = 7

/**
 * The business use of the home: the costs of the whole home by area (and by hours and days of the week where
 * the space has other uses), with what earlier years left; no more than the income before it, so that it
 * never makes a loss; the rest goes on. Without an answer what the books hold is the business part already.
 *
 * Refuses `home-area` where the workspace is larger than the home, or there is none, or the hours are not of
 * a day, or the days of a week.
 */
export function homeUse(
  naming: Naming,
  booked: Figure,
  answer: HomeAnswer | undefined,
  room: Cents,
): Result<HomeUse> {
  const part = answer === undefined ? ok(booked) : businessPart(naming, booked, answer)
  if (!part.ok) return part
  const carriedIn = answer?.carried ?? 0n
  const open = part.value.value + carriedIn
  const most = room > 0n ? room : 0n
  const amount = open < most ? open : most
  const label = t2125Labels['9945'] ?? words.year
  const parts = [
    part.value,
    givenFigure(naming('9945:carried'), words.carried, carriedIn),
    workedFigure(naming('9945:room'), words.room, room),
  ]
  return ok({
    figure: workedFigure(naming('9945'), label, amount, { how: 'limit', parts, source: t2125Guide }),
    carried: open - amount,
  })
}

function businessPart(naming: Naming, booked: Figure, answer: HomeAnswer): Result<Figure> {
  const { area, home, hours = hoursOfDay, days = daysOfWeek, costs } = answer
  const isWithin = hours > 0 && hours <= hoursOfDay && days > 0 && days <= daysOfWeek
  if (area <= 0 || area > home || !isWithin) {
    const names = { area: String(area), home: String(home), hours: String(hours), days: String(days) }
    return refuse('home-area', names, 'home')
  }
  const others = givenFigure(naming('9945:others'), words.others, costs)
  const whole = sumFigure(naming('9945:costs'), words.costs, [booked, others])
  const byArea = ratioOf(area, home)
  const times = [
    ...(hours === hoursOfDay ? [] : [{ line: 'hours', label: words.hours, ...ratioOf(hours, hoursOfDay) }]),
    ...(days === daysOfWeek ? [] : [{ line: 'days', label: words.days, ...ratioOf(days, daysOfWeek) }]),
  ]
  if (times.length === 0)
    return ok(sharedFigure(naming('9945:year'), words.year, whole, { ...byArea, label: words.area }))
  // All shares at once, so that the amount is rounded once.
  const shares = [byArea, ...times]
  const rate = {
    numerator: shares.reduce((product, each) => product * each.rate.numerator, 1n),
    denominator: shares.reduce((product, each) => product * each.rate.denominator, 1n),
  }
  const shared = sharedFigure(naming('9945:year'), words.year, whole, {
    rate,
    text: shares.map(({ text }) => text).join(' × '),
    label: words.byArea,
  })
  const used = times.map(({ line, label, text }) => numberFigure(naming(`9945:${line}`), label, text))
  return ok({ ...shared, parts: [...shared.parts, ...used] })
}
