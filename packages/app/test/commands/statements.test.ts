import type { Row } from '@daybook/core/daybook/tables.ts'
import { expect, test } from 'vitest'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'
import { booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const card = (text: string) => ({ file: 'visa.csv', content: base64(text), account: '2050' })

/** Dates that can be read in two ways, amounts without a minus: nothing in it proves either. */
const unclearCard = 'Date,Merchant,Amount\n03/04/2026,CAFE EAST,4.50\n04/05/2026,PAPER CO,11.25\n'
const clearLater = 'Date,Merchant,Amount\n05/06/2026,CAFE WEST,7.00\n'

function march(...lines: readonly string[]) {
  return { file: 'march.ofx', content: base64(ofx(ofxAccount('000111', ...lines))), account: '1010' }
}

async function linesOf(books: Pick<KeptBooks, 'does'>, account: string): Promise<readonly string[]> {
  const lines = await books.does('line.list', { account })
  return lines.map(({ date, amount, text }) => `${date} ${amount} ${text}`)
}

test('an unclear table is refused until it is confirmed once; a later file of its headings is not asked about', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    const preview = await does('statement.preview', card(unclearCard))
    expect(preview.unclear).toHaveLength(2)
    expect(preview.lines).toMatchObject([
      { row: 2, date: '2026-03-04', amount: '-4.50', text: 'CAFE EAST' },
      { row: 3, date: '2026-04-05', amount: '-11.25' },
    ])
    expect(await refused('statement.import', card(unclearCard))).toEqual(['statement-unclear'])
    await does('statement.import', { ...card(unclearCard), dateOrder: 'dmy', sign: 'inverted' })
    expect(await linesOf(books, '2050')).toEqual(['2026-04-03 -4.50 CAFE EAST', '2026-05-04 -11.25 PAPER CO'])
    expect((await does('statement.preview', card(clearLater))).unclear).toEqual([])
    await does('statement.import', card(clearLater))
    expect(await linesOf(books, '2050')).toContain('2026-06-05 -7.00 CAFE WEST')
    const others = clearLater.replace('Merchant', 'Details')
    expect(await refused('statement.import', card(others))).toEqual(['statement-unclear'])
    expect(await refused('statement.import', { ...card(clearLater), account: '1010' })).toEqual([
      'statement-unclear',
    ])
  }))

test('undo of the import forgets how the file is written', () =>
  withLedger(async ({ does, refused }) => {
    const { statement } = await does('statement.import', { ...card(unclearCard), confirm: true })
    await does('statement.undo', { statement })
    expect(await refused('statement.import', card(unclearCard))).toEqual(['statement-unclear'])
  }))

test('columns that nothing tells are said by their places, and remembered', () =>
  withLedger(async (books) => {
    const text = (day: string) => `${day},11.00,4.50,LEFT\n${day},12.00,3.00,RIGHT\n`
    const given = (day: string) => ({ file: 'x.csv', content: base64(text(day)), account: '1010' })
    expect(await books.refused('statement.import', given('2026-03-04'))).toEqual(['statement-unclear'])
    await books.does('statement.import', {
      ...given('2026-03-04'),
      columns: 'date=1,text=4,amount=3',
      sign: 'inverted',
    })
    await books.does('statement.import', given('2026-03-05'))
    expect(await linesOf(books, '1010')).toEqual([
      '2026-03-04 -3.00 RIGHT',
      '2026-03-04 -4.50 LEFT',
      '2026-03-05 -3.00 RIGHT',
      '2026-03-05 -4.50 LEFT',
    ])
  }))

test('look-alikes are listed with both sides; a skipped one is not asked about again, an added one is here', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    const csv = 'Date,Description,Amount\n2026-03-02,CAFE #12,-4.50\n2026-03-03,PAPER COMPANY,-11.25\n'
    await does('statement.import', { file: 'march.csv', content: base64(csv), account: '1010' })
    const file = march(
      ofxLine('20260302', '-4.50', 'F1', 'POS CAFE'),
      ofxLine('20260304', '-11.25', 'F2', 'PAPER CO'),
      ofxLine('20260309', '20.00', 'F3', 'PAY'),
    )
    const first = await does('statement.import', file)
    expect(first.summary).toBe('1 new, 0 already here, 2 look alike: you decide')
    expect(first.alike).toMatchObject([
      {
        date: '2026-03-02',
        amount: '-4.50',
        text: 'POS CAFE',
        here: '1010|2026-03-02|-4.50|CAFE12#1',
        hereText: 'CAFE #12',
      },
      { date: '2026-03-04', text: 'PAPER CO', hereDate: '2026-03-03' },
    ])
    const [cafe = 0, paper = 0] = first.alike.map(({ row }) => row)
    expect(await refused('statement.import', { ...file, add: [9999] })).toEqual(['statement-row-not-alike'])
    const decided = await does('statement.import', { ...file, skip: [cafe], add: [paper] })
    expect(decided.summary).toBe('1 new, 1 already here, 1 skipped as already here')
    const again = await does('statement.import', file)
    expect(again).toMatchObject({ statement: '', summary: '0 new, 3 already here', alike: [] })
    expect(await linesOf(books, '1010')).toHaveLength(4)
    await does('statement.undo', { statement: decided.statement })
    expect((await does('statement.import', file)).alike).toHaveLength(2)
  }))

test('an excluded line stays excluded when its file comes again, and comes back fresh after undo', () =>
  withLedger(async ({ does, book }) => {
    const file = march(ofxLine('20260302', '-4.50', 'F1', 'CAFE'))
    const { statement } = await does('statement.import', file)
    const line = '1010|2026-03-02|-4.50|CAFE#1'
    await does('line.exclude', { account: '1010', lines: [line], reason: 'private' })
    await does('statement.import', file)
    expect(await does('statement.show', { statement })).toMatchObject({
      lines: [{ state: 'excluded' }],
      open: 0,
    })
    const before = await rowsOf(book)
    const { act } = await does('statement.undo', { statement })
    await does('act.undo', { number: act })
    const { statement_line: back } = await rowsOf(book)
    expect(back.map(({ seq: _seq, ...row }) => row)).toEqual(
      before.statement_line.map(({ seq: _seq, ...row }) => row),
    )
    await does('statement.undo', { statement })
    const again = await does('statement.import', file)
    expect(await does('statement.show', { statement: again.statement })).toMatchObject({
      lines: [{ state: 'open' }],
    })
  }))

test('undo takes back what the import coded, and names what rests on it otherwise', () =>
  withLedger(async ({ does, refused, tries, book }) => {
    const before = await rowsOf(book)
    const file = march(ofxLine('20260302', '-4.50', 'F1', 'CAFE'), ofxLine('20260303', '9.00', 'F2', 'PAY'))
    const { statement, coded } = await does('statement.import', { ...file, code: '6120' })
    expect(coded).toBe(2)
    const undone = await does('statement.undo', { statement })
    expect(undone).toMatchObject({ statements: [statement], lines: 2, entries: ['J3', 'J4'] })
    const after = await rowsOf(book)
    expect(await does('account.show', { account: '6120' })).toMatchObject({ debit: '', credit: '' })
    const standing = ({ kind, seq: _seq, ...row }: Row) => (kind === 'undone' ? [] : [{ kind, ...row }])
    for (const table of ['statement_line', 'line_match', 'card'] as const) {
      expect(after[table].flatMap(standing)).toEqual(before[table].flatMap(standing))
    }
    await does('act.undo', { number: undone.act })
    expect(await does('line.list', { account: '1010', open: true })).toEqual([])
    expect(await refused('statement.undo', { statement: 'S1' })).toEqual(['statement-unknown'])
    await does('statement.undo', { statement })
    const second = await does('statement.import', file)
    await does('line.code', { account: '1010', line: '1010|2026-03-02|-4.50|CAFE#1', to: '6120' })
    const no = await tries('statement.undo', { statement: second.statement })
    expect(no).toMatchObject({ ok: false, refusals: [{ code: 'undo-in-use', with: { uses: 'J9' } }] })
  }))

test('the file of another account is refused, naming both, unless somebody insists', () =>
  withLedger(async ({ does, refused, tries }) => {
    await does('account.open', { code: '1020', name: 'Savings', type: 'asset' })
    await does('statement.import', march(ofxLine('20260302', '-4.50', 'F1', 'CAFE')))
    const other = base64(ofx(ofxAccount('000222', ofxLine('20260303', '-1.00', 'F9', 'X'))))
    const no = await tries('statement.import', { file: 'b.ofx', content: other, account: '1010' })
    expect(no).toMatchObject({
      refusals: [{ code: 'statement-other-account', with: { found: '0222', own: '0111', account: '1010' } }],
    })
    await does('statement.import', { file: 'b.ofx', content: other, account: '1020' })
    const named = await tries('statement.import', { file: 'b.ofx', content: other, account: '1010' })
    expect(named).toMatchObject({ refusals: [{ with: { whose: 'which is account 1020 here' } }] })
    expect(await refused('statement.import', { file: 'b.ofx', content: other, account: '4000' })).toEqual([
      'statement-not-for-account',
    ])
    const insisted = { file: 'b.ofx', content: other, account: '1010', insist: true }
    expect(await does('statement.import', insisted)).toMatchObject({ added: 1 })
  }))

test('a file of several accounts goes to each by its number once it is known, in one act', () =>
  withLedger(async (books) => {
    const file = (day: string) => ({
      file: 'all.ofx',
      content: base64(
        ofx(
          ofxAccount('000111', ofxLine(day, '-4.50', `A${day}`, 'CAFE')),
          ofxAccount('000222', ofxLine(day, '9.00', `B${day}`, 'PAY')),
        ),
      ),
    })
    await books.does('account.open', { code: '1020', name: 'Savings', type: 'asset' })
    expect(await books.refused('statement.import', file('20260302'))).toEqual(['statement-several'])
    await books.does('statement.import', { ...file('20260302'), account: '1010', statement: 1 })
    await books.does('statement.import', { ...file('20260302'), account: '1020', statement: 2 })
    const both = await books.does('statement.import', file('20260305'))
    expect(both).toMatchObject({ account: '1010, 1020', added: 2, batches: [{ account: '1010' }, {}] })
    expect(await linesOf(books, '1020')).toEqual(['2026-03-02 9.00 PAY', '2026-03-05 9.00 PAY'])
    expect(await books.does('statement.import', { ...file('20260306'), account: '1020' })).toMatchObject({
      account: '1020',
      added: 1,
    })
    const [first = ''] = both.statement.split(', ')
    const undone = await books.does('statement.undo', { statement: first })
    expect(undone.statements).toHaveLength(2)
    expect(await linesOf(books, '1010')).toEqual(['2026-03-02 -4.50 CAFE'])
  }))

test('two statements of one account that stand apart in a file bring each line once', () =>
  withLedger(async (books) => {
    const of = (bank: string) =>
      ofxAccount('000111', ofxLine('20260305', '-4.50', 'F9', 'CAFE')).replace(
        '<BANKID>001',
        `<BANKID>${bank}`,
      )
    await books.does('statement.import', march(ofxLine('20260302', '-1.00', 'F1', 'X')))
    const file = { file: 'two.ofx', content: base64(ofx(of('001'), of('002'))) }
    expect(await books.does('statement.import', file)).toMatchObject({ added: 1, known: 1 })
    expect(await linesOf(books, '1010')).toEqual(['2026-03-02 -1.00 X', '2026-03-05 -4.50 CAFE'])
  }))

test('the same key gives the first answer again; a rehearsal keeps nothing', () =>
  withLedger(async ({ does, book }) => {
    const file = march(ofxLine('20260302', '-4.50', 'F1', 'CAFE'))
    const before = await rowsOf(book)
    expect(await does('statement.import', file, { dryRun: true })).toMatchObject({ added: 1, dryRun: true })
    expect(await rowsOf(book)).toEqual(before)
    const first = await does('statement.import', file, { key: 'k' })
    const again = await does('statement.import', file, { key: 'k' })
    expect(again).toMatchObject({ statement: first.statement, summary: first.summary, repeated: true })
  }))

test('a QIF file whose dates can be read in two ways is confirmed once for its account', () =>
  withLedger(async (books) => {
    const qif = (day: string) => ({
      file: 'a.qif',
      content: base64(`!Type:Bank\nD${day}\nT-4.50\nPCAFE\n^\n`),
      account: '1010',
    })
    expect(await books.refused('statement.import', qif('03/04/2026'))).toEqual(['statement-unclear'])
    await books.does('statement.import', { ...qif('03/04/2026'), dateOrder: 'dmy' })
    await books.does('statement.import', qif('05/04/2026'))
    expect(await linesOf(books, '1010')).toEqual(['2026-04-03 -4.50 CAFE', '2026-04-05 -4.50 CAFE'])
  }))

test('a statement says how it goes on from the one before it', () =>
  withLedger(async ({ does }) => {
    const dated = (from: string, through: string, amount: string, balance: string) => ({
      file: 'x.ofx',
      account: '1010',
      content: base64(
        ofx(ofxAccount('000111', ofxLine(through, amount, through, 'X')))
          .replace('20260301', from)
          .replace('20260331', through)
          .replace('</STMTRS>', `<LEDGERBAL><BALAMT>${balance}<DTASOF>${through}</LEDGERBAL></STMTRS>`),
      ),
    })
    await does('statement.import', dated('20260101', '20260131', '100.00', '100.00'))
    const next = await does('statement.import', dated('20260201', '20260228', '-40.00', '60.00'))
    expect(next.notices).toContain(
      `it goes on from S${Number(next.statement.slice(1)) - 1}, which closed at 100.00`,
    )
    const gap = await does('statement.import', dated('20260315', '20260331', '-10.00', '45.00'))
    expect(gap.notices.join()).toContain('no statement covers 2026-03-01 to 2026-03-14')
    const off = await does('statement.import', dated('20260401', '20260409', '-10.00', '33.00'))
    expect(off.notices.join()).toContain('-2.00 apart')
  }))

test('coded lines of an account in another currency are posted at the recorded rate', async () => {
  const books = await booksInMemory('corporation', [
    {
      id: '1030',
      code: '1030',
      name: { en: 'USD', fr: 'USD' },
      type: 'asset',
      normal: 'debit',
      currency: 'USD',
    },
    { id: '6040', code: '6040', name: { en: 'Fees', fr: 'Frais' }, type: 'expense', normal: 'debit' },
  ])
  const content = base64(
    ofx(ofxAccount('77', ofxLine('20260302', '-10.00', 'F1', 'FEE'))).replace('CAD', 'USD'),
  )
  const file = { file: 'usd.ofx', content, account: '1030', code: '6040' }
  expect(await books.refused('statement.import', file)).toEqual(['rate-missing'])
  await books.does('rate.record', {
    currency: 'USD',
    date: '2026-03-02',
    rate: '1.3642',
    source: 'Bank of Canada',
  })
  await books.does('statement.import', file)
  // 10.00 USD × 1.3642 = 13.642, half up: 13.64
  expect(await books.does('account.show', { account: '6040' })).toMatchObject({ debit: '13.64' })
  await books.end()
})

test('lines dated far ahead are kept back, the others come in, and it is said', () =>
  withLedger(async ({ does }) => {
    const text =
      'Date,Description,Amount\n2026-04-09,PENS,-5.00\n2026-04-20,SOON,-6.00\n2062-04-09,TYPO,-7.00\n'
    const done = await does('statement.import', { file: 'a.csv', content: base64(text), account: '1010' })
    expect(done).toMatchObject({ added: 2, keptBack: [{ row: 4, why: 'future' }] })
    expect(done.notices.join()).toContain('lines dated after today: 2, the first on line 3 (2026-04-20)')
  }))

test('a card whose positive balance nobody has explained has no balance here until it is said', () =>
  withLedger(async ({ does }) => {
    const file = (day: string, balance: string) => ({
      file: 'card.ofx',
      account: '2050',
      content: base64(
        `OFXHEADER:100\n\n<OFX><CCSTMTRS><CURDEF>CAD<CCACCTFROM><ACCTID>4500111122223333</CCACCTFROM><BANKTRANLIST>` +
          `${ofxLine(day, '-4.50', day, 'CAFE')}</BANKTRANLIST><LEDGERBAL><BALAMT>${balance}<DTASOF>${day}</LEDGERBAL></CCSTMTRS></OFX>`,
      ),
    })
    const first = await does('statement.import', file('20260302', '904.53'))
    expect(first.closing).toBeUndefined()
    expect(first.notices.join()).toContain('--card-balance')
    const said = await does('statement.import', { ...file('20260305', '909.03'), cardBalance: 'owed' })
    expect(said).toMatchObject({ closing: '-909.03', notices: [] })
    expect(await does('statement.import', file('20260308', '913.53'))).toMatchObject({ closing: '-913.53' })
  }))
