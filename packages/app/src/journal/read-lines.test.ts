import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function linesIn(content: string | Uint8Array): Promise<readonly string[] | string> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-lines-'))
  try {
    const path = join(folder, 'some.txt')
    writeFileSync(path, content)
    const lines: string[] = []
    for await (const group of readLines(path)) {
      if ('ok' in group) return group.refusals[0]?.with.byte ?? ''
      expect(group.first).toBe(lines.length + 1)
      lines.push(...group.lines)
    }
    return lines
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('lines come one by one, whatever ends them, and whether or not the last one is ended', async () => {
  expect(await linesIn('un\ndeux\r\n\ntrois\r')).toEqual(['un', 'deux', '', 'trois'])
  expect(await linesIn('un\n')).toEqual(['un'])
  expect(await linesIn('\n')).toEqual([''])
  expect(await linesIn('')).toEqual([])
  expect(await linesIn('\ufeffété\nhiver')).toEqual(['été', 'hiver'])
})

test('any lines are read back, also those longer than what is read at a time', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\ufeff]/g, ' '))
  const long = fc
    .tuple(line, fc.integer({ min: 1, max: 400_000 }))
    .map(([text, times]) => `${text}é`.repeat(times))
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 20, arbitrary: line },
          long.map((each) => each.slice(0, 1_500_000)),
        ),
      ),
      async (lines) => {
        expect(await linesIn(lines.map((each) => `${each.toWellFormed()}\n`).join(''))).toEqual(
          lines.map((each) => each.toWellFormed()),
        )
      },
    ),
    { numRuns: 30 },
  )
})

test('bytes that are no UTF-8 end the lines, and the place is named', async () => {
  const good = Buffer.from('Ltée\n'.repeat(10))
  expect(await linesIn(Buffer.concat([good, Buffer.from('Lt\xe9e\n', 'latin1')]))).toBe('1–65')
  expect(await linesIn(Buffer.from('caf\xc3', 'latin1'))).toBe('1–4')
})
