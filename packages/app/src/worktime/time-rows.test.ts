import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { timeRows } from './time-rows.ts'

// A day of the calendar, as the clock gives it.
const given = { person: 'RM', today: '2026-03-31' as CivilDate, language: 'fr' } as const

const read = (file: string, bytes: Uint8Array) =>
  timeRows({ file, content: Buffer.from(bytes).toString('base64') }, given)

test('a sheet is read in the days and the money of either language, with the line of what is wrong', async () => {
  const text = 'Client;Jour;Tâche;Temps;Débours;Facturable\n\nElm;28/3/2026;Tenue;1 h 30;;\n'
  const rows = value(await read('mars.csv', strToU8(`${text}Elm;2/3/2026;Route;;1 234,50 $;non\n`)))
  expect(rows).toEqual([
    {
      ...{ line: 3, date: '2026-03-28', customer: 'Elm', person: 'RM', task: 'Tenue' },
      ...{ minutes: 90, isBillable: true },
    },
    {
      ...{ line: 4, date: '2026-03-02', customer: 'Elm', person: 'RM', task: 'Route' },
      ...{ minutes: 0, cost: 123450n, isBillable: false },
    },
  ])
  expect(
    await read('mars.csv', strToU8(`${text};31/2/2026;Tenue;un peu;;\nElm;2/3/2026;Route;;;\n`)),
  ).toMatchObject({
    refusals: [
      { code: 'date-malformed', at: 'line 4' },
      { code: 'time-malformed', at: 'line 4' },
      { code: 'input-missing', at: 'line 4', with: { what: 'le client' } },
      { code: 'input-missing', at: 'line 5', with: { what: 'le temps' } },
    ],
  })
})

test('a workbook is read as CSV is; a part of a day is refused, not taken for hours', async () => {
  // 46083 is 2026-03-02; 1.333333333333333 hours are 1:20, which Excel worked out.
  const rows = value(await read('mars.xlsx', workbook('1.333333333333333')))
  expect(rows).toMatchObject([{ line: 2, date: '2026-03-02', customer: 'Elm', minutes: 80 }])
  // 7:30 as Excel keeps a time of day.
  expect(await read('mars.xlsx', workbook('0.3125'))).toMatchObject({
    refusals: [{ code: 'time-malformed', at: 'line 2' }],
  })
})

/** A workbook of a heading and one row: 2026-03-02, Elm, Tenue, and a number as the time. */
function workbook(time: string): Uint8Array {
  const word = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const heads = ['Date', 'Client', 'Tâche', 'Temps'].map(word).join('')
  const row = `<c s="1"><v>46083</v></c>${word('Elm')}${word('Tenue')}<c><v>${time}</v></c>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Mars" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${heads}</row><row r="2">${row}</row></sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
