import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { PageChart } from '@daybook/core/reports/page.ts'
import { formatAmount } from './amounts.ts'
import type { PrintOptions } from './options.ts'
import { xmlText } from './xml-text.ts'

/** In tenths of a point, so that every place is a whole number. */
const size = { width: 4800, height: 1700, left: 540, right: 80, top: 80, bottom: 340 }
const ink = '#19201D'
const quiet = '#46524C'
const faint = '#C9CFCB'

/** How series are told apart without colour: dark, light, striped columns; whole, dashed, dotted lines. */
const fills = [ink, '#A9B3AE', 'url(#striped)'] as const
const dashes = ['', '50 30', '15 25'] as const

/**
 * A chart as a drawing in black and grey for paper: columns side by side, or lines; amounts at the left,
 * labels below, the names of the series under them. What has no series or labels draws an empty frame.
 */
export function chartSvg(chart: PageChart, options: PrintOptions): string {
  const { language } = options
  const scale = scaleOf(chart.series.flatMap(({ values }) => values.map(height)))
  const body = chart.kind === 'columns' ? columns(chart, scale) : lines(chart, scale)
  const texts = [...marks(scale, language), ...labels(chart, language), ...legend(chart, language)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"`,
    ` font-family="Source Sans 3" font-size="80" fill="${ink}">`,
    `<defs><pattern id="striped" width="40" height="40" patternUnits="userSpaceOnUse">`,
    `<path d="M0 40L40 0" stroke="${ink}" stroke-width="8"/></pattern></defs>`,
    ...texts,
    ...body,
    '</svg>',
  ].join('')
}

/** What a chart shows in words, for those who do not see it. */
export function chartWords({ title, labels: names, series }: PageChart, language: Language): string {
  const told = series.map(({ name, values }) => {
    const each = values.map((value, at) => `${names[at]?.[language] ?? ''} ${formatAmount(value, language)}`)
    return `${name[language]}: ${each.join(', ')}`
  })
  return `${title[language]}. ${told.join('. ')}`
}

/** Geometry is no money: a drawing may be coarser than cents, and is made of plain numbers of them. */
function height(cents: Cents): number {
  return Number(cents)
}

type Scale = { readonly low: number; readonly high: number; readonly step: number }

/** Round marks around all values and zero: four to eight of them. */
function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const rough = Math.max(1, (most - least) / 5)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const [low, high] = [Math.floor(least / step) * step, Math.ceil(most / step) * step]
  return { low, high: high === low ? low + step : high, step }
}

function yOf({ low, high }: Scale, value: number): number {
  const inner = size.height - size.top - size.bottom
  return round(size.top + ((high - value) / (high - low)) * inner)
}

function slotOf({ labels: names }: PageChart): number {
  return (size.width - size.left - size.right) / Math.max(1, names.length)
}

function round(value: number): number {
  return Math.round(value)
}

function marks(scale: Scale, language: Language): readonly string[] {
  const count = Math.round((scale.high - scale.low) / scale.step)
  return Array.from({ length: count + 1 }, (_, at) => scale.low + at * scale.step).flatMap((mark) => {
    const y = yOf(scale, mark)
    const stroke = Math.abs(mark) < scale.step / 2 ? ink : faint
    const text = xmlText(markText(mark, language))
    return [
      `<path d="M${size.left} ${y}H${size.width - size.right}" stroke="${stroke}" stroke-width="5"/>`,
      `<text x="${size.left - 50}" y="${y + 26}" text-anchor="end" fill="${quiet}">${text}</text>`,
    ]
  })
}

/** Marks are whole cents; whole dollars go without. */
function markText(mark: number, language: Language): string {
  return formatAmount(BigInt(mark), language).replace(/[.,]00(?=\)?$)/, '')
}

/** Below each slot its label; only every second, third … where they would touch. */
function labels(chart: PageChart, language: Language): readonly string[] {
  const slot = slotOf(chart)
  const widest = Math.max(1, ...chart.labels.map((label) => label[language].length)) * 46
  const every = Math.max(1, Math.ceil(widest / slot))
  return chart.labels.flatMap((label, at) =>
    at % every === 0
      ? [
          `<text x="${round(size.left + slot * (at + 0.5))}" y="${size.height - size.bottom + 110}" text-anchor="middle" fill="${quiet}">${xmlText(label[language])}</text>`,
        ]
      : [],
  )
}

function legend({ kind, series }: PageChart, language: Language): readonly string[] {
  let x = size.left
  const y = size.height - 80
  return series.flatMap(({ name }, at) => {
    const mark =
      kind === 'columns'
        ? `<rect x="${x}" y="${y - 60}" width="100" height="60" fill="${fills[at % fills.length]}" stroke="${ink}" stroke-width="4"/>`
        : `<path d="M${x} ${y - 30}h140" stroke="${ink}" stroke-width="12" stroke-dasharray="${dashes[at % dashes.length]}"/>`
    const text = `<text x="${x + 180}" y="${y}">${xmlText(name[language])}</text>`
    x += 300 + name[language].length * 44
    return [mark, text]
  })
}

function columns(chart: PageChart, scale: Scale): readonly string[] {
  const slot = slotOf(chart)
  const bar = Math.min(260, (slot * 0.72) / Math.max(1, chart.series.length))
  return chart.series.flatMap(({ values }, which) =>
    values.map((value, at) => {
      const left = size.left + slot * (at + 0.5) + (which - chart.series.length / 2) * bar
      const [top, bottom] = [yOf(scale, Math.max(0, height(value))), yOf(scale, Math.min(0, height(value)))]
      return `<rect x="${round(left + 5)}" y="${top}" width="${round(bar - 10)}" height="${round(bottom - top)}" fill="${fills[which % fills.length]}" stroke="${ink}" stroke-width="3"/>`
    }),
  )
}

function lines(chart: PageChart, scale: Scale): readonly string[] {
  const slot = slotOf(chart)
  return chart.series.flatMap(({ values }, which) => {
    const points = values.map(
      (value, at) => [round(size.left + slot * (at + 0.5)), yOf(scale, height(value))] as const,
    )
    const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
    const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="17" fill="${ink}"/>`)
    const dash = dashes[which % dashes.length]
    return [
      `<path d="${path}" fill="none" stroke="${ink}" stroke-width="12" stroke-dasharray="${dash}"/>`,
      ...dots,
    ]
  })
}
