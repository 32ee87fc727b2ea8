import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { mostFileBytes, readStatementFile } from './read-statement-file.ts'

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 255))
}

async function refusal(text: string | Uint8Array, name = 'statement.csv') {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const result = await readStatementFile({ name, bytes }, {})
  if (result.ok) throw new Error('was read')
  const [first] = result.refusals
  if (first === undefined) throw new Error('refused without a reason')
  return {
    code: first.code,
    message: refusalText(first, 'en').message,
    french: refusalText(first, 'fr').message,
  }
}

test.each([
  ['', 'statement-empty'],
  ['  \r\n \n', 'statement-empty'],
  ['%PDF-1.7 …', 'PDF'],
  ['PK\u0003\u0004rest of an archive that was cut', 'statement-damaged'],
  ['\u0089PNG\r\n', 'PNG'],
  ['\u00ff\u00d8\u00ff\u00e0', 'JPEG'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'Excel 97 (.xls)'],
  ['\u001f\u008b\u0008', 'GZIP'],
  ['<!DOCTYPE html><html><body>Your session has ended, sign in</body></html>', 'HTML'],
  ['\n<!-- x --><HTML lang="fr">', 'HTML'],
  ['{"error": "unauthorized", "status": 401}', 'JSON'],
  ['<?xml version="1.0"?><pain001><a>1,2</a></pain001>', 'XML <pain001>'],
  ['this is no statement', 'text'],
  ['\u0000\u0001\u0002\u0003 \u0004\u0005\u0006', 'binary'],
])('%j is refused, and what was found is said', async (text, found) => {
  const said = await refusal(text)
  if (found.startsWith('statement-')) expect(said.code).toBe(found)
  else expect(said).toMatchObject({ code: 'statement-not-a-statement' })
  if (!found.startsWith('statement-')) {
    expect(said.message).toContain(found)
    expect(said.french).toContain(found)
  }
})

test('a file of more than the most is refused by its size before anything is read of it', async () => {
  const said = await refusal(new Uint8Array(mostFileBytes + 1))
  expect(said).toMatchObject({ code: 'statement-too-large', message: expect.stringContaining('129 MB') })
})

test('what a file holds decides, not what it is called', async () => {
  const ofx = '<OFX><STMTRS><STMTTRN><DTPOSTED>20260304<TRNAMT>1.00<NAME>X</STMTTRN></STMTRS></OFX>'
  const file = value(
    await readStatementFile({ name: 'export.csv', bytes: bytesOf(ofx) }, { currency: 'CAD' }),
  )
  expect(file).toMatchObject({ format: 'ofx', statements: [{ lines: [{ amount: 100n }] }] })
})

test('guessed letters are noticed', async () => {
  const file = value(
    await readStatementFile(
      { name: 'a.csv', bytes: bytesOf('Date,Text,Montant\n2026-01-02,Caf\u00e9,-1.00') },
      {},
    ),
  )
  expect(file.statements[0]?.lines[0]?.text).toBe('Café')
  expect(file.notices).toContainEqual({ code: 'encoding-guessed', with: { encoding: 'windows-1252' } })
})

test('a table of 50,000 lines and an OFX of 50,000 lines are read in seconds', async () => {
  const numbers = Array.from({ length: 50_000 }, (_, index) => index)
  const day = (index: number) => String(1 + (index % 28)).padStart(2, '0')
  const table = `Date,Description,Amount\n${numbers.map((each) => `2026-03-${day(each)},Shop ${each},-1.00`).join('\n')}`
  const rows = numbers.map(
    (each) => `<STMTTRN><DTPOSTED>202603${day(each)}<TRNAMT>-1.00<FITID>${each}<NAME>Shop ${each}</STMTTRN>`,
  )
  const ofx = `<OFX><STMTRS>${rows.join('\n')}</STMTRS></OFX>`
  const before = performance.now()
  for (const text of [table, ofx]) {
    const file = value(await readStatementFile({ name: 'a', bytes: bytesOf(text) }, {}))
    expect(file.statements[0]?.lines).toHaveLength(50_000)
  }
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('zeros and the end mark of old programs behind a file are no part of it', async () => {
  const bytes = bytesOf('Date,Description,Amount\n2026-03-04,Cafe,-5.00\n\u001a\u0000\u0000')
  const read = value(await readStatementFile({ name: 'old.csv', bytes }, {}))
  expect(read.statements.map((each) => [each.lines.length, each.held.length])).toEqual([[1, 0]])
})
