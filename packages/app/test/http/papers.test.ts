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

test('the format json is the answer without a format', async () => {
  expect((await books.ask(`${balance}&format=json`)).json()).toEqual((await books.ask(balance)).json())
})

test('a format that there is not is refused, and so is one for what is no report', async () => {
  const refusal = async (path: string) => {
    const answer = await books.ask(path)
    return [answer.status, answer.refusals()[0]?.code, answer.refusals()[0]?.at]
  }
  expect(await refusal(`${balance}&format=docx`)).toEqual([400, 'input-malformed', 'format'])
  expect(await refusal('/v1/books/maple/report.list?format=csv')).toEqual([400, 'input-malformed', 'format'])
  expect(await refusal('/v1/books/maple/account.list?format=csv')).toEqual([
    400,
    'input-malformed',
    undefined,
  ])
})

test('what is refused as a paper is refused as JSON', async () => {
  const { status, headers, refusals } = await books.ask(
    '/v1/books/maple/report.trial-balance?on=2026-02-30&format=pdf',
  )
  expect([status, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8'])
  expect(refusals()[0]?.code).toBe('date-malformed')
})
