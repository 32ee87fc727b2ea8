import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../../../../test/shared.ts'
import { shell } from './shell.ts'
import { transcriptFrom } from './transcript.ts'

/** What the bank sent in November: one purchase of fuel. */
const november = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261130<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>CAD
<BANKACCTFROM><BANKID>000400123<ACCTID>1234567<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261130
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261103<TRNAMT>-64.10<FITID>N1<NAME>ESSO 4471</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>4935.90<DTASOF>20261130</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`

/** The blocks of the README that show what is typed and answered. */
function blocks(): readonly string[] {
  const text = readFileSync(join(rootFolder, 'README.md'), 'utf8')
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
}

/** The lines that are shown and not answered in their order: none where the page tells the truth. */
function notAnswered(shown: string, answered: string): readonly string[] {
  const lines = answered.split('\n').map((line) => line.trimEnd())
  let from = 0
  return shown.split('\n').filter((line) => {
    if (line.trim() === '') return false
    const at = lines.indexOf(line.trimEnd(), from)
    if (at !== -1) from = at + 1
    return at === -1
  })
}

test('what the README shows is answered when it is typed, line by line', async () => {
  const [block = '', ...more] = blocks()
  expect(more).toEqual([])
  const { steps } = transcriptFrom(block)
  expect(steps.length).toBeGreaterThan(7)
  const at = shell()
  try {
    await at.run('export DAYBOOK_TODAY=2026-12-01')
    writeFileSync(join(at.folder, 'november.ofx'), november)
    for (const step of steps) {
      if (step.kind !== 'typed') continue
      const { output, code } = await at.run(step.text)
      expect([step.text, code, notAnswered(step.answer, output)]).toEqual([step.text, 0, []])
    }
    // The paper that the README makes is one.
    expect(readFileSync(join(at.folder, 'bilan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(join(at.folder, 'bilan.pdf')).size).toBeGreaterThan(5000)
  } finally {
    at.end()
  }
})

test('a line that is not answered, or in another order, is found', () => {
  expect(notAnswered('a\nc', 'a\nb\nc')).toEqual([])
  expect(notAnswered('c\na', 'a\nb\nc')).toEqual(['a'])
  expect(notAnswered('a\nx', 'a\nb\nc')).toEqual(['x'])
})
