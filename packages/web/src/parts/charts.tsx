import { useId, useRef } from 'react'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { reportWords } from '../words/report-words.ts'
import { Amount } from './amount.tsx'
import { useScrolls } from './use-scrolls.ts'

/** A row of a chart: decimal text of money by place, one for each label. */
export type Series = { readonly name: string; readonly values: readonly string[] }

type ChartProps = {
  readonly title: string
  readonly labels: readonly string[]
  readonly series: readonly Series[]
}

const size = { width: 560, height: 180, left: 56, bottom: 20, top: 8 } as const

/** Columns side by side, month by month; each series has its own pattern, and the same stands as a table. */
export function ColumnChart({ title, labels, series }: ChartProps) {
  const { look } = useLook()
  const patterns = useId().replaceAll(/[^a-z0-9]/gi, '')
  const numbers = series.map(({ values }) => values.map(Number))
  const [low, high, step] = scaleOf(numbers.flat())
  const inner = size.height - size.bottom - size.top
  const y = (value: number) => size.top + ((high - value) / (high - low)) * inner
  const slot = (size.width - size.left) / Math.max(1, labels.length)
  const bar = Math.min(32, (slot * 0.7) / Math.max(1, series.length))
  const marks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step)
  const short = new Intl.NumberFormat(`${look.language}-CA`, { notation: 'compact' })
  return (
    <ChartFrame title={title} labels={labels} series={series}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title} className="chart">
        <Patterns id={patterns} count={series.length} />
        {marks.map((mark) => (
          <g key={mark}>
            <line
              className={mark === 0 ? 'axis' : 'gridline'}
              x1={size.left}
              x2={size.width}
              y1={y(mark)}
              y2={y(mark)}
            />
            <text x={size.left - 8} y={y(mark) + 4} textAnchor="end">
              {short.format(mark)}
            </text>
          </g>
        ))}
        {labels.map((label, at) => (
          <g key={label}>
            <text x={size.left + slot * (at + 0.5)} y={size.height - 4} textAnchor="middle">
              {label}
            </text>
            {numbers.map((values, which) => {
              const value = values[at] ?? 0
              const left = size.left + slot * (at + 0.5) + (which - series.length / 2) * bar
              const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))]
              return (
                <rect
                  key={series[which]?.name}
                  x={left + 1}
                  y={top}
                  width={bar - 2}
                  height={Math.max(0, bottom - top)}
                  fill={`url(#${patterns}${which})`}
                />
              )
            })}
          </g>
        ))}
      </svg>
    </ChartFrame>
  )
}

/** Bars one under the other, the longest first, each with its name and amount in words. */
export function BarChart({ title, labels, series }: ChartProps) {
  const { look } = useLook()
  const patterns = useId().replaceAll(/[^a-z0-9]/gi, '')
  const values = series[0]?.values ?? []
  const most = Math.max(1, ...values.map((each) => Math.abs(Number(each))))
  const row = 22
  const room = { name: 190, amount: 84 }
  const width = size.width - room.name - room.amount
  return (
    <ChartFrame title={title} labels={labels} series={series}>
      <svg
        viewBox={`0 0 ${size.width} ${row * labels.length}`}
        role="img"
        aria-label={title}
        className="chart"
      >
        <Patterns id={patterns} count={1} />
        {labels.map((label, at) => {
          const long = (Math.abs(Number(values[at] ?? 0)) / most) * width
          return (
            <g key={label} transform={`translate(0 ${at * row})`}>
              <text x={room.name - 8} y={15} textAnchor="end">
                {label.length > 30 ? `${label.slice(0, 29)}…` : label}
              </text>
              <rect x={room.name} y={4} width={long} height={row - 8} fill={`url(#${patterns}0)`} />
              <text x={room.name + long + 6} y={15}>
                {amountWords(values[at] ?? '0.00', look.language)}
              </text>
            </g>
          )
        })}
      </svg>
    </ChartFrame>
  )
}

function ChartFrame({
  title,
  labels,
  series,
  children,
}: ChartProps & { readonly children: React.ReactNode }) {
  const { look } = useLook()
  const words = reportWords[look.language]
  const place = useRef<HTMLElement>(null)
  const scrolls = useScrolls(place)
  return (
    <figure className="charted">
      <figcaption>
        <h2>{title}</h2>
        {series.length < 2 ? null : (
          <ul className="legend">
            {series.map(({ name }, at) => (
              <li key={name}>
                <span className="swatch" data-series={at} /> {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <section
        className="chart-scroll"
        ref={place}
        {...(scrolls ? { 'aria-label': title, tabIndex: 0 } : {})}
      >
        {children}
      </section>
      <details>
        <summary>{words.asTable}</summary>
        <table className="posted" aria-label={title}>
          <thead>
            <tr>
              <td />
              {series.map(({ name }) => (
                <th key={name} scope="col" className="amount">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, at) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {series.map(({ name, values }) => (
                  <td key={name} className="amount">
                    <Amount value={values[at] ?? '0.00'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** Patterns, so that series are told apart without their colours: whole, slanted, dotted, level. */
function Patterns({ id, count }: { readonly id: string; readonly count: number }) {
  const marks = ['', 'M0 6L6 0', 'M3 2v2', 'M0 3h6']
  return (
    <defs>
      {marks.slice(0, count).map((mark, at) => (
        <pattern key={mark} id={`${id}${at}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className={`series-${at + 1}`} />
          <path d={mark} className="decal" />
        </pattern>
      ))}
    </defs>
  )
}

/** The ends of a scale in round steps that holds all numbers and zero, and its step. */
export function scaleOf(numbers: readonly number[]): readonly [number, number, number] {
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  const rough = Math.max(most - least, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  return [Math.floor(least / step) * step, Math.max(step, Math.ceil(most / step) * step), step]
}
