import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canValidate, roeSchema, schemaErrors } from '../../../../test/xml-schema.ts'
import { inFolder } from './in-folder.ts'
import { contact, roeBooks } from './roe-books.ts'

test('a record is needed, prepared, filed, numbered, amended and cancelled', async () => {
  const { does, refused, end } = await roeBooks()
  // By hand: three periods of 80 hours at 25.00; 4 % of 6,000.00 of vacation with the last one.
  const needed = await does('roe.list', { on: '2026-02-20' })
  expect(needed.needed).toMatchObject([
    {
      employee: '1',
      kind: 'left',
      last: '2026-02-12',
      code: 'A00',
      due: '2026-02-20',
      late: false,
      ready: true,
    },
  ])
  const dues = await does('book.status', {}, { today: '2026-02-21' })
  const roe = { kind: 'issue-roe', on: '2026-02-20', name: '1 2026-02-12', late: true }
  expect(dues.due).toContainEqual(expect.objectContaining(roe))
  const prepared = await does('roe.prepare', { employee: '1', explain: '15a' })
  const said = new Map(prepared.lines.map((line) => [line.block, line]))
  expect(said.get('15A')?.value).toBe('240')
  expect(said.get('15B')?.value).toBe('6240.00')
  expect(said.get('15C.1')?.value).toBe('2240.00')
  expect(said.get('17A')?.value).toBe('240.00')
  expect(prepared.explanation[0]).toContain('240')
  const opened = await does('figure.explain', { figure: said.get('15C.1')?.figure ?? '' })
  expect(opened.value).toBe('2240.00')

  expect(await refused('roe.file', { employee: '1' })).toEqual(['roe-contact-missing'])
  const filed = await does('roe.file', { employee: '1', ...contact, date: '2026-02-19' })
  expect(filed).toMatchObject({ roe: '1', state: 'to-send', due: '2026-02-20', total: '6240.00' })
  expect((await does('roe.list', { on: '2026-02-20' })).needed).toEqual([])
  expect(await refused('roe.amend', { roe: '1' })).toEqual(['roe-serial-missing'])
  const numbered = await does('roe.file', { employee: '1', serial: 'w 12345678' })
  expect(numbered).toMatchObject({ roe: '1', serial: 'W12345678', state: 'numbered' })

  // What an amendment would say stands there before it is issued: what was said before holds.
  const working = await does('roe.prepare', { employee: '1', amends: '1', hours: '236' })
  const after = new Map(working.lines.map(({ block, value }) => [block, value]))
  expect([after.get('2'), after.get('15A'), after.get('15B')]).toEqual(['W12345678', '236', '6240.00'])
  expect(await refused('roe.prepare', { employee: '1', amends: '9' })).toEqual(['roe-unknown'])
  const amended = await does('roe.amend', { roe: '1', hours: '236', recall: 'Y' })
  expect(amended).toMatchObject({ roe: '2', amends: '1', hours: 236, state: 'to-send' })
  expect(await refused('roe.cancel', { roe: '1', reason: 'twice' })).toEqual(['roe-over'])
  const shown = await does('roe.show', { roe: '2' })
  expect(shown.lines.find(({ block }) => block === '2')?.value).toBe('W12345678')
  expect(shown.lines.find(({ block }) => block === '15A')?.figure).toContain('hours=236')
  expect(shown.changed).toEqual([])
  await does('roe.cancel', { roe: '2', reason: 'the hours were right' })
  const { records } = await does('roe.list', { all: true })
  expect(records.map(({ roe, state }) => [roe, state])).toEqual([
    ['1', 'numbered'],
    ['2', 'cancelled'],
  ])
  await end()
})

test('what the pays say since is told beside what was filed', async () => {
  const { does, end } = await roeBooks()
  await does('roe.file', { employee: '1', ...contact })
  await does('payrun.correct', {
    run: '2',
    employee: '1',
    item: 'hours',
    quantity: '84',
    date: '2026-02-24',
    reason: 'four hours were left out',
  })
  const { changed } = await does('roe.show', { roe: '1' })
  // Four hours at 25.00 belong to the second of three periods.
  expect(changed).toContainEqual({ block: '15A', filed: '240', now: '244' })
  expect(changed).toContainEqual({ block: '15C.2', filed: '2000.00', now: '2100.00' })
  await end()
})

test('the file is valid where a schema is at hand, the paper is a PDF; both open the vault', async () => {
  const { does, refused, end } = await roeBooks()
  expect(await refused('roe.xml', {})).toEqual(['roe-none'])
  await does('roe.file', { employee: '1', ...contact })
  const { base64, issue } = await does('roe.xml', { inline: true })
  const xml = Buffer.from(base64 ?? '', 'base64').toString()
  expect(issue).toBe('draft')
  expect(xml).toContain('<B8>000000018</B8>')
  expect(xml).toContain('<A1>12 Example Lane</A1><A2>Sampleton ON</A2><PC>K0K0K0</PC>')
  if (canValidate()) expect(schemaErrors(xml, roeSchema)).toEqual([])
  await inFolder(async (at) => {
    const file = at('record.pdf')
    await does('roe.print', { roe: '1', file, paperLanguage: 'fr' })
    expect(readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true)
    expect(await refused('roe.print', { roe: '1', file })).toEqual(['file-exists'])
  })
  await end()
})
