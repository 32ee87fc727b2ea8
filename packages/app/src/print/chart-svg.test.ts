import type { PageChart } from '@daybook/core/reports/page.ts'
import { expect, test } from 'vitest'
import { chartSvg, chartWords } from './chart-svg.ts'

const chart: PageChart = {
  kind: 'columns',
  title: { en: 'Cash & more', fr: 'Encaisse et plus' },
  labels: [
    { en: 'Jan', fr: 'janv.' },
    { en: 'Feb', fr: 'févr.' },
  ],
  series: [{ name: { en: 'Cash <end>', fr: 'Encaisse' }, values: [250_000_00n, -50_000_00n] }],
}
const options = { language: 'en', generatedOn: '2026-11-23' } as const

test('marks are round amounts around all values and zero, and columns go up and down from it', () => {
  const svg = chartSvg(chart, options)
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])
  // From −50,000 to 250,000 in five steps is 60,000: the next round step is 100,000.
  expect(texts).toEqual(['(100,000)', '0', '100,000', '200,000', '300,000', 'Jan', 'Feb', 'Cash &lt;end&gt;'])
  const [up, down] = [
    ...svg.matchAll(
      /<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#19201D" stroke="#19201D" stroke-width="3"/g,
    ),
  ].map((match) => [Number(match[1]), Number(match[2])])
  // 1280 of height for 400,000: 250,000 is 800 high and ends at 1040, where 50,000 begins, 160 high.
  expect([up, down]).toEqual([
    [240, 800],
    [1040, 160],
  ])
})

test('a chart of nothing draws, and each chart is told in words', () => {
  const nothing: PageChart = {
    ...chart,
    kind: 'line',
    labels: [],
    series: [{ name: chart.title, values: [] }],
  }
  expect(chartSvg(nothing, options)).not.toContain('NaN')
  expect(chartWords(chart, 'en')).toBe('Cash & more. Cash <end>: Jan 250,000.00, Feb (50,000.00)')
})
