import { expect, test } from 'vitest'
import { wrapped } from '../scripts/wrapped.ts'
import { linesAreNarrow } from './tidy/size.ts'

const words = 'word '.repeat(30).trim()

function wrap(text: string): string {
  return wrapped({ path: 'a.ts', text })
}

test('a wide docstring of one line becomes one of several, and says the same', () => {
  const text = wrap(`/** ${words} */\nexport const a = 1\n`)
  expect(text).toBe(
    `/**\n * ${'word '.repeat(21).trim()}\n * ${'word '.repeat(9).trim()}\n */\nexport const a = 1\n`,
  )
  expect(linesAreNarrow([{ path: 'a.ts', text }])).toEqual([])
  expect(wrap(text)).toBe(text)
})

test('only the wide paragraph is filled anew; examples and lists stay', () => {
  const text = `  /**\n   * ${words}\n   * end.\n   *\n   * short\n   * lines\n   *\n   *   1000 Chequing  Dr 1\n   */\n  const a = 1`
  expect(wrap(text).split('\n').slice(3)).toEqual([
    '   *',
    '   * short',
    '   * lines',
    '   *',
    '   *   1000 Chequing  Dr 1',
    '   */',
    '  const a = 1',
  ])
})

test('wide line comments are broken, comments after code are left alone', () => {
  expect(wrap(`// ${words}\nf()`)).toBe(
    `// ${'word '.repeat(21).trim()}\n// ${'word '.repeat(9).trim()}\nf()`,
  )
  const beside = `f() // ${words}`
  expect(wrap(beside)).toBe(beside)
})
