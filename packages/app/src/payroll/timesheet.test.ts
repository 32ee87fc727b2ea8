import { formatCents } from '@daybook/core/kit/cents.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTimesheet, type TimesheetKnown, type TimesheetLine } from './timesheet.ts'

const known: TimesheetKnown = {
  period: { from: '2026-03-01', through: '2026-03-14' },
  employees: [
    { id: 'e1', number: '7', name: 'Alder Sample', hired: '2024-01-08' },
    { id: 'e2', number: '0012', name: 'Élodie Exemple', hired: '2026-03-10', left: '2026-03-12' },
  ],
  codes: [
    { code: 'hours', names: ['regular', 'régulier', 'heures normales'], countsHours: true },
    { code: 'overtime', names: ['heures supplémentaires', 'OT'], countsHours: true },
    { code: 'vacation-taken', names: ['vacation', 'vacances'], countsHours: true },
    { code: 'bonus', names: ['prime'], countsHours: false },
  ],
  usualCode: 'hours',
  language: 'en',
}

function read(
  lines: readonly string[],
  more: Partial<TimesheetKnown> = {},
): Promise<Result<readonly TimesheetLine[]>> {
  const content = Buffer.from(lines.join('\n')).toString('base64')
  return readTimesheet({ file: 'hours.csv', content }, { ...known, ...more })
}

/** A line in short: row, employee, day, code, quantity or amount. */
function short(lines: readonly TimesheetLine[]): string[] {
  return lines.map(({ row, employee, date = '-', code, quantity, amount }) =>
    [row, employee, date, code, quantity ?? (amount === undefined ? '' : `$${formatCents(amount)}`)].join(
      ' ',
    ),
  )
}

async function codes(lines: readonly string[], more: Partial<TimesheetKnown> = {}): Promise<string[]> {
  const found = await read(lines, more)
  return found.ok ? [] : found.refusals.map(({ code, with: names }) => `${code} ${names.row ?? ''}`.trim())
}

test('one row a day, by number or name, in the order of the file', async () => {
  const lines = value(
    await read([
      'Employee No,Date,Hours,Type,Department,Note',
      '7,2026-03-02,7.5,Regular,Shop,',
      '7,2026-03-02,2,OT,Shop,inventory',
      '12,2026-03-10,8,,,',
      'Alder Sample,2026-03-03,7.25,,,',
    ]),
  )
  expect(short(lines)).toEqual([
    '2 e1 2026-03-02 hours 7.5',
    '3 e1 2026-03-02 overtime 2',
    '4 e2 2026-03-10 hours 8',
    '5 e1 2026-03-03 hours 7.25',
  ])
  expect(lines[1]).toMatchObject({ dims: { department: 'Shop' }, note: 'inventory' })
  expect(lines[2]).not.toHaveProperty('dims')
})

test('a French file with semicolons, decimal commas and French words says the same', async () => {
  const lines = value(
    await read([
      'Nom de l’employé;Date travaillée;Heures travaillées;Code de paie;Service',
      'Sample, Alder;2026-03-02;7,5;Régulier;Atelier',
      'elodie exemple;2026-03-11;7h30;Vacances;',
    ]),
  )
  expect(short(lines)).toEqual(['2 e1 2026-03-02 hours 7.5', '3 e2 2026-03-11 vacation-taken 7.5'])
})

test('a file in windows-1252 is read as one in UTF-8', async () => {
  const bytes = Buffer.from('Employé;Date;Heures\n7;2026-03-02;8\n', 'latin1')
  const found = await readTimesheet({ file: 'h.csv', content: bytes.toString('base64') }, known)
  expect(short(value(found))).toEqual(['2 e1 2026-03-02 hours 8'])
})

test('one row a period: columns named after kinds of pay, nothing for empty and zero cells', async () => {
  const lines = value(
    await read(
      [
        'Hours of March 1 to 14',
        '',
        'Number;Last name;First name;Regular hours;Overtime;Vacation hours',
        '7;Sample;Alder;75;4.5;0',
        '0012;Exemple;Élodie;24;;',
        'Total;;;99;4.5;0',
      ].map((line) => line.replace('Number', 'Employee number')),
    ),
  )
  expect(short(lines)).toEqual(['4 e1 - hours 75', '4 e1 - overtime 4.5', '5 e2 - hours 24'])
})

test('amounts and rates are read as people write them', async () => {
  const lines = value(
    await read(['employee,code,hours,rate,amount', '7,bonus,,,"$1,250.00"', '7,hours,10,21.50,']),
  )
  expect(short(lines)).toEqual(['2 e1 - bonus $1250.00', '3 e1 - hours 10'])
  expect(lines[1]?.rate).toBe('21.50')
})

test('hours as 7:30, 7h30, 7.5 and 7,5 are the same; twenty minutes are 0.3333', async () => {
  const written = ['7:30', '7h30', '7.5', '"7,5"', '7 h 30', '7.50 hrs', '0:20']
  const lines = value(
    await read([
      'employee,date,hours',
      ...written.map((each, at) => `7,2026-03-${String(at + 2).padStart(2, '0')},${each}`),
    ]),
  )
  expect(lines.map(({ quantity }) => quantity)).toEqual(['7.5', '7.5', '7.5', '7.5', '7.5', '7.5', '0.3333'])
})

test('days with slashes are read in the order in which all are days, or all lie in the period', async () => {
  const day = async (...texts: readonly string[]) => {
    const found = await read(['employee,date,hours', ...texts.map((text, at) => `7,${text},${at + 1}`)])
    return found.ok ? found.value.map(({ date }) => date) : found.refusals.map(({ code }) => code)
  }
  // Month 13 does not exist: the day stands first.
  expect(await day('13/03/2026', '02/03/2026')).toEqual(['2026-03-13', '2026-03-02'])
  // As days of June and July they would lie outside the period: the month stands first.
  expect(await day('03/06/2026', '03/07/2026')).toEqual(['2026-03-06', '2026-03-07'])
  expect(await day('2026/3/5', '20260306', '2026-03-07 08:00')).toEqual([
    '2026-03-05',
    '2026-03-06',
    '2026-03-07',
  ])
  expect(await day('03/03/2026')).toEqual(['2026-03-03'])
})

test('days that stay unclear are refused, and days that no calendar has', async () => {
  const period = { from: '2026-03-01', through: '2026-04-30' }
  expect(await codes(['employee,date,hours', '7,03/04/2026,8'], { period })).toEqual([
    'timesheet-date-unclear 2',
  ])
  expect(await codes(['employee,date,hours', '7,2026-02-30,8'])).toEqual(['timesheet-date-unclear 2'])
})

test('all that is wrong is said at once, by row', async () => {
  expect(
    await codes([
      'employee,date,hours,type',
      '99,2026-03-02,8,',
      '7,2026-03-15,8,',
      '7,2026-02-28,8,',
      '7,2026-03-04,-8,',
      '7,2026-03-05,"1,234",',
      '7,2026-03-06,8,Standby',
      ',2026-03-06,8,',
      '12,2026-03-13,8,',
      '12,2026-03-09,8,',
    ]),
  ).toEqual([
    'timesheet-employee-unknown 2',
    'timesheet-date-outside 3',
    'timesheet-date-outside 4',
    'timesheet-hours-unclear 5',
    'timesheet-hours-unclear 6',
    'timesheet-code-unknown 7',
    'timesheet-employee-missing 8',
    'timesheet-not-employed 9',
    'timesheet-not-employed 10',
  ])
})

test('a name that two employees have asks for the number', async () => {
  const employees = known.employees.map((each) => ({ ...each, name: 'Robin Example' }))
  expect(await codes(['employee,hours', 'Robin Example,8'], { employees })).toEqual([
    'timesheet-employee-ambiguous 2',
  ])
  expect(await codes(['employee,name,hours', '7,Robin Example,8'], { employees })).toEqual([])
})

test('24 hours in a day are taken, a quarter more is refused, whatever the kinds', async () => {
  const day = (hours: string) => ['employee,date,hours,type', `7,2026-03-02,${hours},`, '7,2026-03-02,12,OT']
  expect(await codes(day('12'))).toEqual([])
  expect(await codes(day('12.25'))).toEqual(['timesheet-day-too-long'])
  // A bonus of 30 pieces is no time.
  expect(await codes([...day('12'), '7,2026-03-02,30,bonus'])).toEqual([])
})

test('a line that says the same as another is refused; another department is another line', async () => {
  const head = 'employee,date,hours,department'
  expect(await codes([head, '7,2026-03-02,4,Shop', '7,2026-03-02,4,Shop'])).toEqual(['timesheet-duplicate 3'])
  expect(await codes([head, '7,2026-03-02,4,Shop', '7,2026-03-02,4,Office'])).toEqual([])
})

test('files without employees, without hours or without lines are refused', async () => {
  expect(await codes(['date,hours', '2026-03-02,8'])).toEqual(['file-column-missing'])
  expect(await codes(['employee,date,start,end', '7,2026-03-02,8,16'])).toEqual(['timesheet-hours-missing'])
  expect(await codes(['employee,date,hours', '7,2026-03-02,0'])).toEqual(['timesheet-empty'])
  expect(await codes([''])).toEqual(['timesheet-empty'])
})

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet; cells are text, numbers (`n:`), or days (`d:` and the serial number). */
function workbook(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, name: string) =>
    text.startsWith('n:')
      ? `<c r="${name}"><v>${text.slice(2)}</v></c>`
      : text.startsWith('d:')
        ? `<c r="${name}" s="1"><v>${text.slice(2)}</v></c>`
        : `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`
  const body = rows.map((cells, row) => {
    const inside = cells.map((text, column) =>
      text === '' ? '' : cell(text, `${'ABCDEF'[column]}${row + 1}`),
    )
    return `<row r="${row + 1}">${inside.join('')}</row>`
  })
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Hours" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`,
  }
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
  return Buffer.from(bytes).toString('base64')
}

test('an Excel workbook is read as CSV is: numbers, days, and hours that it worked out', async () => {
  // 2026-03-02 is day 46083 of Excel; 7.333333333333333 is seven hours and twenty minutes.
  const content = workbook([
    ['Employee', 'Date', 'Hours', 'Type'],
    ['n:7', 'd:46083', 'n:7.5', ''],
    ['n:7', 'd:46084', 'n:7.333333333333333', ''],
    ['n:12', 'd:46091', 'n:8', 'Vacation'],
  ])
  const lines = value(await readTimesheet({ file: 'hours.xlsx', content }, known))
  expect(short(lines)).toEqual([
    '2 e1 2026-03-02 hours 7.5',
    '3 e1 2026-03-03 hours 7.3333',
    '4 e2 2026-03-10 vacation-taken 8',
  ])
})

test('a time that a spreadsheet keeps as a part of a day is refused, not taken for hours', async () => {
  // 0.3125 of a day is 7:30.
  const content = workbook([
    ['Employee', 'Date', 'Hours'],
    ['n:7', 'd:46083', 'n:0.3125'],
  ])
  const found = await readTimesheet({ file: 'hours.xlsx', content }, known)
  expect(found).toMatchObject({
    refusals: [{ code: 'timesheet-hours-unclear', with: { row: '2', hours: '0.3125' } }],
  })
})

test('an archive that is no workbook, and one that is cut, are refused', async () => {
  const other = Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })).toString('base64')
  expect(await readTimesheet({ file: 'a.docx', content: other }, known)).toMatchObject({
    refusals: [{ code: 'timesheet-damaged' }],
  })
  const cut = Buffer.from(workbook([['Employee', 'Hours']]), 'base64').subarray(0, 60)
  expect(await readTimesheet({ file: 'a.xlsx', content: cut.toString('base64') }, known)).toMatchObject({
    refusals: [{ code: 'timesheet-damaged' }],
  })
})
