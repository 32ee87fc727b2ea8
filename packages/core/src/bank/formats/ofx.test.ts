import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { ofx } from './ofx.ts'

const header = 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n'

function statement(transactions: string, before = '', after = ''): string {
  return `${header}<OFX><BANKMSGSRSV1><STMTTRNRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>CAD
<BANKACCTFROM><BANKID>000300002<ACCTID>00-12345<ACCTTYPE>CHECKING</BANKACCTFROM>${before}
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
${transactions}
</BANKTRANLIST><LEDGERBAL><BALAMT>1000.00<DTASOF>20260331120000[-5:EST]</LEDGERBAL>${after}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
}

function only(text: string) {
  const file = value(ofx.read(text, {}))
  expect(file.statements).toHaveLength(1)
  const [first] = file.statements
  if (first === undefined) throw new Error('no statement')
  return { ...first, notices: file.notices.map((each) => each.code) }
}

const grocer =
  '<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260304120000[-5:EST]<TRNAMT>-12.34<FITID>1<NAME>GROCER &amp; SONS'

test('a statement without end tags gives its account, days, lines and balance', () => {
  const read = only(statement(`${grocer}<MEMO>PURCHASE<CHECKNUM>0</STMTTRN>`))
  expect(read).toMatchObject({
    kind: 'bank',
    bankId: '000300002',
    accountId: '00-12345',
    currency: 'CAD',
    currencyFrom: 'file',
    from: '2026-03-01',
    through: '2026-03-31',
    closing: { amount: 100000n, on: '2026-03-31' },
    held: [],
    notices: [],
  })
  expect(read.lines).toEqual([
    {
      row: 8,
      date: '2026-03-04',
      amount: -1234n,
      text: 'GROCER & SONS PURCHASE',
      pending: false,
      payee: 'GROCER & SONS',
      memo: 'PURCHASE',
      bankId: '1',
      type: 'DEBIT',
    },
  ])
})

test('XML, small letters, comments, CDATA, bare marks and doubled escapes read the same', () => {
  const xml = `<?xml version="1.0"?><?OFX OFXHEADER="200"?><ofx><stmtrs><curdef>CAD</curdef>
    <banktranlist><!-- <STMTTRN> in a comment is none -->
    <stmttrn><trnamt>-1.00</trnamt><dtposted>20260304</dtposted><name><![CDATA[A <B> & C]]></name></stmttrn>
    <stmttrn><trnamt>-2,00</trnamt><dtposted>20260305</dtposted><name>A &amp;amp; B < C</name><fitid /></stmttrn>
    </banktranlist></stmtrs></ofx>`
  expect(only(xml).lines.map((line) => [line.amount, line.text])).toEqual([
    [-100n, 'A <B> & C'],
    [-200n, 'A & B < C'],
  ])
})

test('all on one line, and CR alone as line end, read the same', () => {
  const text = statement(`${grocer}</STMTTRN>`)
  const oneLine = text.replaceAll('\n', '')
  const carriage = text.replaceAll('\n', '\r')
  for (const each of [oneLine, carriage])
    expect(only(each).lines[0]).toMatchObject({ amount: -1234n, bankId: '1' })
  expect(only(carriage).lines[0]?.row).toBe(8)
})

test('an evening in another zone stays on the day that the bank wrote', () => {
  const late = '<STMTTRN><DTPOSTED>20260304233000[-8:PST]<TRNAMT>5.00<NAME>X</STMTTRN>'
  expect(only(statement(late)).lines[0]?.date).toBe('2026-03-04')
})

test('a transaction without amount or date is held with its reason, and is neither zero nor today', () => {
  const read = only(
    statement(
      '<STMTTRN><DTPOSTED>20260304<TRNAMT>            .  <NAME>SALDO</STMTTRN>' +
        '<STMTTRN><DTPOSTED><TRNAMT>5.00<NAME>NO DAY</STMTTRN>',
    ),
  )
  expect(read.lines).toEqual([])
  expect(read.held.map((each) => [each.why.code, each.text, each.date, each.amount])).toEqual([
    ['statement-row-no-amount', 'SALDO', '2026-03-04', undefined],
    ['statement-row-no-date', 'NO DAY', undefined, 500n],
  ])
  expect(read.notices).toEqual(['rows-held'])
})

test('a file cut in the middle of a transaction offers the whole ones and holds the half one', () => {
  const cut = statement(`${grocer}</STMTTRN>\n${grocer}`)
  const read = only(cut.slice(0, cut.lastIndexOf('<NAME>')))
  expect(read.lines).toHaveLength(1)
  expect(read.held).toMatchObject([{ why: { code: 'statement-row-cut' } }])
  expect(read.held[0]).not.toHaveProperty('amount')
  expect(read.notices).toContain('file-cut')
})

test('an amount finer than a cent is read as written and flagged', () => {
  const fine = '<STMTTRN><DTPOSTED>20260304<TRNAMT>-8.4850<NAME>FUND</STMTTRN>'
  const read = only(statement(fine))
  expect(read.lines[0]).toMatchObject({ amount: { unsettled: '-8.4850' }, flags: ['finer-than-a-cent'] })
  expect(read.notices).toEqual(['finer-than-a-cent'])
})

test('February 30 is read as the last day of February, flagged and noticed', () => {
  const read = only(statement('<STMTTRN><DTPOSTED>20260230<TRNAMT>1.00<NAME>X</STMTTRN>'))
  expect(read.lines[0]).toMatchObject({ date: '2026-02-28', flags: ['date-repaired'] })
  expect(read.notices).toEqual(['date-repaired'])
})

test('the account on the other side of a transfer is not taken for the statement’s own', () => {
  const transfer =
    '<STMTTRN><DTPOSTED>20260304<TRNAMT>-5.00<BANKACCTTO><BANKID>9<ACCTID>99</BANKACCTTO><NAME>TO SAVINGS</STMTTRN>'
  const read = only(statement(transfer, '', '<AVAILBAL><BALAMT>7.00<DTASOF>20260331</AVAILBAL>'))
  expect(read).toMatchObject({ accountId: '00-12345', bankId: '000300002', closing: { amount: 100000n } })
})

test('a line in another currency is flagged, and a bank’s withdrawal of a line is held', () => {
  const rows =
    '<STMTTRN><DTPOSTED>20260304<TRNAMT>-5.00<NAME>X<CURRENCY><CURRATE>1.3<CURSYM>USD</CURRENCY></STMTTRN>' +
    '<STMTTRN><DTPOSTED>20260304<TRNAMT>-6.00<FITID>8<CORRECTFITID>7<CORRECTACTION>REPLACE<NAME>Y</STMTTRN>' +
    '<STMTTRN><DTPOSTED>20260304<TRNAMT>-7.00<FITID>9<CORRECTFITID>6<CORRECTACTION>DELETE<NAME>Z</STMTTRN>'
  const read = only(statement(rows))
  expect(read.lines).toMatchObject([
    { currency: 'USD', flags: ['other-currency'] },
    { replaces: '7', flags: ['replaces-earlier'] },
  ])
  expect(read.held).toMatchObject([{ why: { code: 'statement-row-withdrawn', with: { id: '6' } } }])
})

test('an investment statement gives its cash lines, and lists its trades', () => {
  const text = `${header}<OFX><INVSTMTRS><CURDEF>CAD<INVACCTFROM><BROKERID>b<ACCTID>77</INVACCTFROM><INVTRANLIST>
<BUYMF><INVBUY><INVTRAN><FITID>1<DTTRADE>20260304</INVTRAN><SECID><UNIQUEID>FUND</SECID><UNITS>2<TOTAL>-20.00</INVBUY></BUYMF>
<INVBANKTRAN><STMTTRN><DTPOSTED>20260305<TRNAMT>50.00<NAME>DEPOSIT</STMTTRN><SUBACCTFUND>CASH</INVBANKTRAN>
</INVTRANLIST></INVSTMTRS></OFX>`
  const read = only(text)
  expect(read).toMatchObject({ kind: 'investment', accountId: '77' })
  expect(read.lines).toMatchObject([{ amount: 5000n, text: 'DEPOSIT' }])
  expect(read.trades).toMatchObject([{ type: 'BUYMF', date: '2026-03-04', total: -2000n, text: '2 FUND' }])
})

test('a card whose balance is positive is asked about', () => {
  const text = `${header}<OFX><CCSTMTRS><CURDEF>CAD<CCACCTFROM><ACCTID>4510</CCACCTFROM><LEDGERBAL><BALAMT>904.53</LEDGERBAL></CCSTMTRS></OFX>`
  expect(only(text)).toMatchObject({ kind: 'card', notices: ['card-balance-sign', 'no-lines'] })
})

test('the bank’s own message stands in place of a statement that it did not send', () => {
  const failed = `${header}<OFX><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>Wrong password</STATUS></SONRS></OFX>`
  expect(ofx.read(failed, {})).toMatchObject({
    refusals: [{ code: 'statement-bank-error', with: { message: 'Wrong password (15500)' } }],
  })
})

test('a sign-on, a profile or a list of accounts is no statement', () => {
  const signOn = `${header}<OFX><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></OFX>`
  expect(ofx.read(signOn, {})).toMatchObject({
    refusals: [{ code: 'statement-not-a-statement', with: { found: 'OFX SONRS' } }],
  })
})

test('the currency of the account stands in where the file names none', () => {
  const text = '<OFX><STMTRS><STMTTRN><DTPOSTED>20260304<TRNAMT>1.00<NAME>X</STMTTRN></STMTRS></OFX>'
  const file = value(ofx.read(text, { currency: 'CAD' }))
  expect(file.statements[0]).toMatchObject({ currency: 'CAD', currencyFrom: 'account' })
})

test('markup made to be slow takes no longer than its length', () => {
  const before = performance.now()
  for (const piece of ['<!--', '<STMTTRN', '<A<A', '<NAME>x', '<![CDATA[', '&amp;', '<STMTTRN>']) {
    ofx.read(`<OFX><STMTRS>${piece.repeat(200_000)}`, {})
  }
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('what the bank lists as pending is a pending line, and the accents that HTML names are letters', () => {
  const list =
    '<BANKTRANLISTP><DTASOF>20260331<STMTTRNP><TRNTYPE>DEBIT<DTTRAN>20260330<TRNAMT>-7.00<NAME>H&ocirc;tel &Eacute;t&eacute;</STMTTRNP></BANKTRANLISTP>'
  const { lines } = only(statement(`${grocer}</STMTTRN>`).replace('<LEDGERBAL>', `${list}<LEDGERBAL>`))
  expect(lines.map((each) => [each.date, each.amount, each.text, each.pending])).toEqual([
    ['2026-03-04', -1234n, 'GROCER & SONS', false],
    ['2026-03-30', -700n, 'Hôtel Été', true],
  ])
})
