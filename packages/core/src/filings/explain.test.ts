import { expect, test } from 'vitest'
import { disagreeing, explainText, findFigure, leavesOf } from './explain.ts'
import { differenceFigure, type Figure, sumFigure } from './figure.ts'

const span = { from: '2026-01-01', through: '2026-03-31' }

function posted(id: string, name: string, value: bigint, count: number): Figure {
  const label = { en: name, fr: `${name} (fr)` }
  return {
    id,
    label,
    value,
    how: 'postings',
    parts: [],
    postings: { accounts: [id], span, asOfSeq: 7, count },
  }
}

const collected = posted('2300', 'Collected', 13000n, 41)
const adjusted: Figure = {
  id: '104',
  label: { en: 'Adjustments', fr: 'Redressements' },
  value: 0n,
  how: 'input',
  parts: [],
}
const total = sumFigure('105', { en: 'Total tax', fr: 'Total de la taxe' }, [collected, adjusted])
const credits = posted('2310', 'Credits', 1300n, 1)
const net = differenceFigure('109', { en: 'Net tax', fr: 'Taxe nette' }, [total, credits])

test('a figure is found at any depth, and in several trees', () => {
  expect(findFigure(net, '2300')).toBe(collected)
  expect(findFigure([total, net], '2310')).toBe(credits)
  expect(findFigure(net, '113')).toBeUndefined()
  expect(findFigure([], '105')).toBeUndefined()
})

test('the leaves of a figure are the ends of its branches in order', () => {
  expect(leavesOf(net).map((figure) => figure.id)).toEqual(['2300', '104', '2310'])
})

test('a sum or difference that its parts do not give is named', () => {
  expect(disagreeing(net)).toEqual([])
  const wrong = { ...net, value: net.value + 1n }
  expect(disagreeing(wrong)).toEqual([wrong])
  expect(disagreeing(sumFigure('x', net.label, [wrong])).map((figure) => figure.id)).toEqual(['109'])
})

test('a figure is told with its signs, its postings and its days, in English', () => {
  // 130.00 + 0.00 = 130.00; 130.00 − 13.00 = 117.00.
  expect(explainText(net, 'en')).toEqual([
    'Net tax: 117.00, the first less the others',
    '      Total tax: 130.00, sum of 2',
    '          Collected: 130.00',
    '            41 postings to 2300, 2026-01-01 to 2026-03-31, as the books stood at fact 7',
    '        + Adjustments: 0.00, entered',
    '    − Credits: 13.00',
    '        1 posting to 2310, 2026-01-01 to 2026-03-31, as the books stood at fact 7',
  ])
})

test('a figure is told in French, with a comma and its dimension, a rate and its source', () => {
  const rated: Figure = {
    id: 'cpp',
    label: { en: 'Contribution', fr: 'Cotisation' },
    value: -123456n,
    how: 'rate',
    parts: [
      {
        ...credits,
        postings: {
          accounts: ['1', '2'],
          span: { from: '1900-01-01', through: '2026-03-31' },
          asOfSeq: 7,
          dims: { job: '' },
        },
      },
    ],
    source: {
      title: 'Guide',
      url: 'https://example.org',
      where: 'p. 3',
      read: '2026-01-02',
      confidence: 'medium',
    },
  }
  expect(explainText(rated, 'fr')).toEqual([
    'Cotisation\u00a0: (1\u00a0234,56), selon un taux',
    '    source : Guide, p. 3, https://example.org, lu le 2026-01-02, confiance moyenne',
    '    · Credits (fr)\u00a0: 13,00',
    '        lignes du compte 1, 2, jusqu’au 2026-03-31, job aucun, selon les livres au fait 7',
  ])
})
