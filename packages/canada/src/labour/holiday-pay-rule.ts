/**
 * How a holiday's pay is measured. `share` is one part in `over` of what was earned in so many weeks (5 % is
 * one in 20); `day-average` what was earned divided by the days; `hour-average` the hours a day times the
 * hourly rate; `normal-day` the pay of a normal day, and another measure where hours or wages vary.
 */
export type HolidayMeasure =
  | { readonly kind: 'share'; readonly over: number; readonly weeks: number }
  | { readonly kind: 'day-average'; readonly days: number; readonly per: 'worked' | 'earned' }
  | { readonly kind: 'hour-average'; readonly days: number }
  | {
      readonly kind: 'normal-day'
      readonly otherwise: Exclude<HolidayMeasure, { readonly kind: 'normal-day' }>
    }

/** A number of days with work, wages or a right to wages that the law asks for within so many days before. */
export type DaysAsked = {
  readonly least: number
  readonly within: number
  readonly counts: 'worked' | 'earned' | 'entitled'
}

/**
 * The pay of a paid holiday. `ends` is where the days that are measured end: the day before the holiday, or
 * before its week. `counts` says which earnings are in; `unclear` where sources differ. `commission` is the
 * measure of those paid by commission, after so many weeks of service. Of `qualifying`, `shifts` says which
 * absence without leave or cause loses the holiday's pay, from the shift before or after it (`either`), or
 * from both. `premium` is what an hour worked on the holiday is paid, with the holiday's pay or in its place;
 * `forAll` whether also those have it who are not entitled to the holiday's pay, `unknown` where that could
 * not be found out.
 */
export type HolidayPayRule = {
  readonly measure: HolidayMeasure
  readonly commission?: { readonly over: number; readonly weeks: number; readonly afterWeeks: number }
  readonly ends: 'day-before' | 'week-before'
  readonly counts: {
    readonly overtime: boolean | 'unclear'
    readonly vacation: boolean
    readonly holidays: boolean
  }
  readonly qualifying: {
    readonly employedDays?: number
    readonly days?: DaysAsked
    readonly shifts?: 'either' | 'both'
    /** Not coming to work on the holiday when called or agreed loses its pay. */
    readonly onTheDay?: true
    /** Only a day on which the employee normally works is a paid holiday (Alberta). */
    readonly workdaysOnly?: true
    /** Working on the holiday is enough for its pay (Yukon). */
    readonly byWorking?: true
  }
  readonly premium: {
    readonly multiple: string
    readonly doubleAfterHours?: string
    readonly withPay: boolean
    readonly forAll: boolean | 'unknown'
    /** A shorter shift than a normal day is paid at the own rate, with the holiday's pay (Newfoundland). */
    readonly shortShift?: true
  }
}
