import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import type { PaperDocument } from './document.ts'
import { documentMarkdown } from './document-markdown.ts'
import { documentText } from './document-text.ts'

const paper: PaperDocument = {
  title: '12200 Bookkeepers',
  subtitle: '',
  language: 'en',
  blocks: [
    { kind: 'heading', text: 'Pay' },
    { kind: 'text', text: 'Word after word, '.repeat(12).trim() },
    { kind: 'note', text: 'Read on 2026-11-22.' },
    { kind: 'list', items: ['first', 'second '.repeat(20).trim()] },
    {
      kind: 'table',
      columns: [{ label: 'Area' }, { label: 'Median', isFigures: true }, { label: 'Why' }],
      rows: [
        ['Canada', '28.02', 'a reason that goes on for longer than the line has room for it to go on'],
        ['Quebec | here', '9.50', 'short'],
      ],
    },
  ],
}

test('no line of the text is wider than the columns, and no word is lost', () => {
  const text = documentText(paper, 48)
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(48)
  const words = (from: string) => from.split(/[^\p{L}\p{N}.|]+/u).filter((word) => word !== '')
  const given = paper.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items
    if (block.kind === 'table') return [...block.columns.map(({ label }) => label), ...block.rows.flat()]
    return [block.text]
  })
  for (const word of words(given.join(' '))) expect(words(text)).toContain(word)
})

test('figures of a text stand to the right under their label', () => {
  expect(documentText({ ...paper, blocks: paper.blocks.slice(4) })).toContain(
    [
      '  Area           Median  Why',
      '  ─────────────  ──────  ──────────────────────────────────────────────────────────────',
    ].join('\n'),
  )
  expect(documentText(paper)).toMatch(/ {2}Quebec \| here {4}9\.50 {2}short/)
})

test('Markdown keeps the words of its marks as words', () => {
  const text = documentMarkdown({ ...paper, title: '*starred* # [link](x)' })
  expect(text.split('\n')[0]).toBe('# \\*starred\\* \\# \\[link\\](x)')
  expect(text).toContain('| Area | Median | Why |\n| --- | ---: | --- |\n| Canada | 28.02 |')
  expect(text).toContain('| Quebec \\| here | 9.50 | short |')
})
