import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { camt } from './camt.ts'

function entry(inside: string): string {
  return `<Ntry>${inside}</Ntry>`
}

function document(entries: string, balances = ''): string {
  return `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>9</Id><FrToDt><FrDtTm>2026-03-01T00:00:00</FrDtTm><ToDtTm>2026-03-31T23:59:59</ToDtTm></FrToDt>
<Acct><Id><Othr><Id>00012-345</Id></Othr></Id><Ccy>CAD</Ccy><Svcr><FinInstnId><BICFI>FICTCAMM</BICFI></FinInstnId></Svcr></Acct>
${balances}${entries}</Stmt></BkToCstmrStmt></Document>`
}

const booked = '<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt>'

function only(text: string) {
  const file = value(camt.read(text, {}))
  const [first] = file.statements
  if (first === undefined) throw new Error('no statement')
  return { ...first, notices: file.notices.map((each) => each.code) }
}

function balance(code: string, amount: string, side = 'CRDT'): string {
  return `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CAD">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2026-03-31</Dt></Dt></Bal>`
}

test('a statement gives account, days, balances and lines with their direction', () => {
  const read = only(
    document(
      entry(
        `<Amt Ccy="CAD">8.85</Amt><CdtDbtInd>DBIT</CdtDbtInd>${booked}<ValDt><DtTm>2026-03-05T23:30:00-05:00</DtTm></ValDt><AcctSvcrRef>R1</AcctSvcrRef>
        <NtryDtls><TxDtls><RltdPties><Cdtr><Pty><Nm>Fictional Paper</Nm></Pty></Cdtr><Dbtr><Pty><Nm>Us</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>Invoice 7</Ustrd></RmtInf></TxDtls></NtryDtls>`,
      ),
      balance('OPBD', '100.00') + balance('CLBD', '91.15') + balance('CLAV', '5.00'),
    ),
  )
  expect(read).toMatchObject({
    accountId: '00012-345',
    bankId: 'FICTCAMM',
    currency: 'CAD',
    from: '2026-03-01',
    through: '2026-03-31',
    opening: { amount: 10000n },
    closing: { amount: 9115n, on: '2026-03-31' },
    notices: [],
  })
  expect(read.lines).toMatchObject([
    {
      date: '2026-03-04',
      otherDate: '2026-03-05',
      amount: -885n,
      payee: 'Fictional Paper',
      memo: 'Invoice 7',
      bankId: 'R1',
      row: 4,
    },
  ])
})

test('a batch of several payments is one line, and a reversal keeps the direction that it states', () => {
  const payments = '<TxDtls><Amt Ccy="CAD">1.00</Amt></TxDtls><TxDtls><Amt Ccy="CAD">2.00</Amt></TxDtls>'
  const read = only(
    document(
      entry(
        `<Amt Ccy="CAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd>${booked}<NtryDtls>${payments}</NtryDtls>`,
      ),
    ),
  )
  expect(read.lines.map((line) => line.amount)).toEqual([300n])
})

test('what is not booked is pending, in the old and the new form of the status', () => {
  const row = (status: string) =>
    entry(`<Amt Ccy="CAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>${status}<ValDt><Dt>2026-03-04</Dt></ValDt>`)
  const read = only(
    document(row('<Sts>PDNG</Sts>') + row('<Sts><Cd>PDNG</Cd></Sts>') + row('<Sts>BOOK</Sts>')),
  )
  expect(read.lines.map((line) => line.pending)).toEqual([true, true, false])
  expect(read.notices).toEqual(['rows-pending'])
})

test('an entry without day or direction is held', () => {
  const read = only(
    document(
      entry('<Amt Ccy="CAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>') +
        entry(`<Amt Ccy="CAD">3.00</Amt>${booked}`),
    ),
  )
  expect(read.held.map((each) => each.why.code)).toEqual(['statement-row-no-date', 'statement-row-no-amount'])
})

test('balances that do not add up are reported with the difference', () => {
  const text = document('', balance('PRCD', '100.00') + balance('CLBD', '90.00', 'DBIT'))
  const file = value(camt.read(text, {}))
  const found = file.notices.find((each) => each.code === 'balance-differs')
  // 100.00 and no lines, against -90.00: 190.00 apart.
  expect(found?.with).toMatchObject({ made: '100.00', closing: '-90.00', difference: '-190.00' })
})

test('prefixed names, a report and a notification read like a statement', () => {
  const prefixed = document(
    entry(`<Amt Ccy="CAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>${booked}`),
  ).replaceAll(/<(\/?)([A-Z])/g, '<$1ns:$2')
  expect(only(prefixed).lines).toHaveLength(1)
  for (const [container, message] of [
    ['Rpt', 'BkToCstmrAcctRpt'],
    ['Ntfctn', 'BkToCstmrDbtCdtNtfctn'],
  ]) {
    const text = `<Document><${message}><${container}>${entry(`<Amt Ccy="USD">3</Amt><CdtDbtInd>CRDT</CdtDbtInd>${booked}`)}</${container}></${message}></Document>`
    expect(camt.looksLike(text)).toBe(1)
    expect(only(text)).toMatchObject({ currency: 'USD', lines: [{ amount: 300n }] })
  }
})

test('a message without a statement is refused, and a cut one says so', () => {
  expect(camt.read('<Document><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>', {})).toMatchObject({
    refusals: [{ code: 'statement-not-a-statement' }],
  })
  const whole = document(entry(`<Amt Ccy="CAD">3.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>${booked}`))
  const cut = only(whole.slice(0, whole.indexOf('</Ntry>')))
  expect(cut).toMatchObject({ lines: [], held: [{ why: { code: 'statement-row-cut' } }] })
  expect(cut.notices).toContain('file-cut')
})
