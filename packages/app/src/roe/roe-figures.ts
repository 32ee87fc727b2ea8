import type { RoeForm } from '@daybook/canada/roe/roe-form.ts'
import type { GivenForRoe } from '@daybook/canada/roe/roe-wish.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import { openable } from '../payroll/payroll-figures.ts'

/** The name of records of employment in the ids of figures. */
export const roeReportName = 'roe'

/** What a person says that amounts and hours depend on; figures carry it in their ids. */
export const figureOptions = ['first', 'last', 'code', 'hours', 'earlier', 'earlierHours'] as const

/** How a record was asked for, as far as its figures need it to be made again. */
export type FigureAsked = {
  readonly given: GivenForRoe
  readonly insist: boolean
  readonly amending?: string
  readonly asOfSeq: number
}

/** The figures of a record of employment by their blocks: `15A`, `15B`, `15C.1`, `17A`, `17C.Y00`. */
export function roeFigures(form: RoeForm, asked: FigureAsked): ReadonlyMap<string, Figure> {
  const { first, last } = form.blocks
  const { given, insist, amending, asOfSeq } = asked
  const said = figureOptions.flatMap((name) => {
    const text = given[name]
    return text === undefined ? [] : [[name, text] as const]
  })
  const key: ReportKey = {
    report: roeReportName,
    span: { from: first, through: last },
    asOfSeq,
    options: {
      ...Object.fromEntries(said),
      employee: form.employee.number,
      ...(insist ? { insist: 'yes' } : {}),
      ...(amending === undefined ? {} : { amending }),
    },
  }
  const all = [form.hours, form.total, ...form.periods, ...form.moneys]
  return new Map(all.map((figure) => [blockOf(figure.id), openable(key, figure)]))
}

/** The block of a figure: `roe:15C.1` is 15C.1; of an earlier period too, which ends in its employee. */
function blockOf(id: string): string {
  return id.split(':')[1] ?? id
}
