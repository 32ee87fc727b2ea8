import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const balance = '/v1/books/maple/report.trial-balance?on=2026-01-31'

test('a report comes as CSV to be kept', async () => {
  const { status, headers, text } = await books.ask(`${balance}&format=csv`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="trial-balance-\d{4}-\d\d-\d\d\.csv"$/,
  )
  expect(text.replaceAll('\r\n', '\n')).toBe(
    'No.,Account,Debit,Credit\n1010,Chequing account,5000.00,\n3000,Common shares,,5000.00\n,Total,5000.00,5000.00\n',
  )
})

test('a report comes as a table in the language that was asked for', async () => {
  const answer = await books.ask(`${balance}&format=table`, { headers: { 'accept-language': 'fr' } })
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(answer.text).toContain('Balance de vérification')
  // Amounts in French have a no-break space between thousands.
  expect(answer.text).toContain('5\u00a0000,00')
})

test('a window of its own names the language of its paper in the address', async () => {
  const { status, text } = await books.ask(`${balance}&format=csv&lang=fr`)
  expect([status, text.split('\r\n')[0]]).toEqual([200, 'N°,Compte,Débit,Crédit'])
})

test('a report comes as a spreadsheet', async () => {
  const { headers, bytes } = await books.ask(`${balance}&format=xlsx`)
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(headers['content-disposition']).toContain('attachment')
  // The file is a ZIP archive, by its first bytes.
  expect(bytes.subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
})

test('a report comes as a PDF to be looked at, where the PDF compiler is installed, and is refused elsewhere', async () => {
  const answer = await books.ask(`${balance}&format=pdf`)
  if (answer.status === 503) {
    expect(answer.refusals()[0]?.code).toBe('printer-missing')
    return
  }
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toContain('inline')
  expect(answer.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

test('an invoice is asked for as a PDF, shown where it is read and never written to the disk of the server', async () => {
  const write = (name: string, body: object) => books.ask(`/v1/books/maple/${name}`, { method: 'POST', body })
  expect((await write('customer.add', { name: 'Cedar Sample', province: 'ON' })).status).toBe(200)
  const sold = { customer: 'Cedar Sample', line: ['Tune-up=100.00'], date: '2026-02-03' }
  expect((await write('invoice.issue', sold)).json()).toMatchObject({ number: '1001', total: '113.00' })
  const printed = await write('invoice.print', { numbers: ['1001'], inline: true })
  if (printed.status === 503) {
    expect(printed.refusals()[0]?.code).toBe('printer-missing')
    return
  }
  const { base64, file } = printed.json()
  expect(file).toBe('invoice-1001.pdf')
  const bytes = Buffer.from(String(base64), 'base64')
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  // A browser must not be led to have a file written on the server.
  expect((await write('invoice.print', { numbers: ['1001'], file: 'i.pdf' })).refusals()[0]?.code).toBe(
    'path-over-http',
  )
  expect((await books.ask('/v1/books/maple/invoice.print?numbers=1001&format=pdf')).status).toBe(405)
})

test('no command reads or writes a file of the machine that serves, whatever its field for one is called', async () => {
  const posted = async (name: string, body: object) => {
    const answer = await books.ask(`/v1/books/maple/${name}`, { method: 'POST', body })
    return answer.refusals()[0]?.code
  }
  const given = { file: '/etc/hostname' }
  expect(
    await Promise.all([
      posted('asset.import', given),
      posted('employee.import', given),
      posted('payrun.opening', given),
      posted('invoice.batch', given),
      posted('stub.print', { folder: '/tmp' }),
      posted('t2.export', { ...given, layout: 'gfi', year: '2026' }),
      posted('seal.save', { seal: '1' }),
    ]),
  ).toEqual(Array.from({ length: 7 }, () => 'path-over-http'))
  expect((await books.ask('/v1/eft.check?file=/etc/hostname')).refusals()[0]?.code).toBe('path-over-http')
  const compared = '/v1/books/maple/agency.compare?program=RT&file=/etc/hostname&format='
  for (const format of ['csv', 'pdf', 'json'])
    expect((await books.ask(`${compared}${format}`)).refusals()[0]?.code).toBe('path-over-http')
})

test('what a reading command makes a report of comes as a PDF too, in the language that its address names', async () => {
  const registered = { program: 'GST', number: '123456782RT0001', from: '2026-01-01', frequency: 'annual' }
  const set = await books.ask('/v1/books/maple/registration.set', { method: 'POST', body: registered })
  expect(set.status).toBe(200)
  const form = '/v1/books/maple/return.prepare?program=GST&from=2026-01-01&through=2026-12-31&lang=fr'
  const table = await books.ask(`${form}&format=table`)
  expect(table.text).toContain('Déclaration de TPS/TVH')
  const answer = await books.ask(`${form}&format=pdf`)
  if (answer.status === 503) {
    expect(answer.refusals()[0]?.code).toBe('printer-missing')
    return
  }
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toMatch(/^inline; filename="return\.prepare-.*\.pdf"$/)
  expect(answer.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
})

test('the format json is the answer without a format', async () => {
  for (const address of [`${balance}&`, '/v1/books/maple/year.list?'])
    expect((await books.ask(`${address}format=json`)).json()).toEqual((await books.ask(address)).json())
})

test('a list comes as CSV and as a spreadsheet too, with headings in the language that was asked for', async () => {
  const list = '/v1/books/maple/account.list?format='
  const { headers, text } = await books.ask(`${list}csv`)
  expect(headers['content-disposition']).toMatch(/^attachment; filename="account\.list-.*\.csv"$/)
  expect(text).toMatch(/^Code,Name,/)
  expect(text).toContain('\r\n1010,Chequing account,')
  expect((await books.ask(`${list}csv&lang=fr`)).text).toMatch(/^(Code|Numéro|N°),Nom,/)
  const sheet = await books.ask(`${list}xlsx`)
  expect(sheet.bytes.subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
})

test('a format that there is not is refused, and so is one for what is no report and no list', async () => {
  const refusal = async (path: string) => {
    const answer = await books.ask(path)
    return [answer.status, answer.refusals()[0]?.code, answer.refusals()[0]?.at]
  }
  expect(await refusal(`${balance}&format=docx`)).toEqual([400, 'input-malformed', 'format'])
  expect(await refusal('/v1/books/maple/account.list?format=docx')).toEqual([
    400,
    'input-malformed',
    'format',
  ])
  expect(await refusal('/v1/books/maple/book.show?format=csv')).toEqual([400, 'input-malformed', undefined])
})

test('what is refused as a paper is refused as JSON', async () => {
  const { status, headers, refusals } = await books.ask(
    '/v1/books/maple/report.trial-balance?on=2026-02-30&format=pdf',
  )
  expect([status, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8'])
  expect(refusals()[0]?.code).toBe('date-malformed')
})

test('a list that comes in pages is whole in a file to keep, unless it is told how much', async () => {
  const coffee = { date: '2026-02-01', debit: ['6235=3.00'], credit: ['1010=3.00'] }
  for (let cup = 1; cup <= 21; cup += 1) {
    const body = { ...coffee, memo: `Coffee ${cup}` }
    expect((await books.ask('/v1/books/maple/entry.post', { method: 'POST', body })).status).toBe(200)
  }
  const cups = async (asked: string) => {
    const { text } = await books.ask(`/v1/books/maple/activity.list?${asked}`)
    return text.match(/Coffee \d+/g)?.length
  }
  // Twenty acts are a page.
  expect([await cups('format=table'), await cups('format=csv'), await cups('format=csv&limit=5')]).toEqual([
    20, 21, 5,
  ])
})
