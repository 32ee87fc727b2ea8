import { noticeText } from '@daybook/core/bank/notices.ts'
import {
  type BankStatement,
  isSettled,
  type StatementFile,
  sumOfLines,
} from '@daybook/core/bank/statement.ts'
import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { readStatementFile } from './read-statement-file.ts'

/** How many broken files are made of each kind: few in the tests, many in the fuzz run. */
const runs = Number(process.env.DAYBOOK_FUZZ_RUNS ?? '250')

const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0) & 255))

const ofxRow = (id: number) =>
  `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>2026030${1 + (id % 9)}120000[-5:EST]<TRNAMT>-${id}.25<FITID>${id}<NAME>SHOP ${id} &amp; SONS<MEMO>CAF\u00c9</STMTTRN>\n`

/** A whole file of each kind, with the pieces that its own grammar is made of. */
const kinds: Readonly<Record<string, { readonly whole: string; readonly pieces: readonly string[] }>> = {
  ofx: {
    whole: `OFXHEADER:100\nDATA:OFXSGML\nCHARSET:1252\n\n<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CAD<BANKACCTFROM><BANKID>3<ACCTID>12-3</BANKACCTFROM><BANKTRANLIST><DTSTART>20260301<DTEND>20260331\n${[1, 2, 3, 4].map(ofxRow).join('')}</BANKTRANLIST><LEDGERBAL><BALAMT>99.00<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`,
    pieces: [
      '<STMTTRN>',
      '</STMTTRN>',
      '<TRNAMT>',
      '<DTPOSTED>20260230',
      '<CURRENCY><CURSYM>USD',
      '<INVTRAN>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&amp;lt;',
      '&#x1F600;',
      '<STATUS><CODE>2000',
      '<STMTRS>',
      '</OFX>',
    ],
  },
  camt: {
    whole: `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>CA1</IBAN></Id><Ccy>CAD</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CAD">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CAD">7.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>${'<Ntry><Amt Ccy="CAD">1.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-04</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><Cdtr><Nm>X</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>'.repeat(2)}</Stmt></BkToCstmrStmt></Document>`,
    pieces: [
      '<Ntry>',
      '</Ntry>',
      '<Amt Ccy="USD">',
      '<Amt>',
      '</Stmt>',
      '<Stmt>',
      '<Bal>',
      '<Dt>2026-02-31</Dt>',
      '<Sts>PDNG</Sts>',
      '<Sts/>',
      '<x:Ntry>',
      '<!-- ',
      '-->',
      '&#0;',
    ],
  },
  mt940: {
    whole:
      ':20:START\n:25:0001/2\n:28C:1/1\n:60F:C260301CAD100,00\n:61:2603040304D1,50NTRFREF//BANK\n:86:020?00TRANSFER?20Rent?32Pat\n:61:260305RC2,00NMSCNONREF\n:86:words\nmore words\n:62F:C260331CAD96,50\n:64:C260331CAD96,50\n-\n',
    pieces: [
      ':61:',
      ':86:',
      ':20:',
      ':60M:',
      ':62F:D',
      '\n-\n',
      '?20',
      '?33',
      '//',
      'RD',
      ',',
      ':61:2602300301D6,00N024',
      '{4:',
      '260230',
    ],
  },
  bai2: {
    whole:
      '01,B,C,260305,0800,1,80,,2/\n02,C,B,1,260304,2400,CAD,2/\n03,0001,,010,10000,,,015,9500,,/\n16,475,1500,0,B7,1042,CHEQUE/\n88,MORE WORDS/\n16,165,1000,V,260306,,,,CREDIT/\n49,22000,5/\n98,22000,1,7/\n99,22000,1,9/',
    pieces: [
      '88,',
      '16,142,',
      '03,',
      '/',
      ',S,1,2,3',
      ',D,99999999',
      ',D,3,0,1',
      ',V,',
      '49,',
      '02,,,,',
      '  16,',
      ',,,,,,',
      '-',
      '+',
    ],
  },
  qif: {
    whole:
      '!Account\nNChequing\nTBank\n^\n!Type:Bank\nD03/04/2026\nT-1,250.00\nPRent\nN1042\nSHome\n$-1,250.00\n^\nD03/15/2026\nT5.00\nPPay\n^\n!Type:Invst\nD03/15/2026\nNBuy\nT9.00\n^\n',
    pieces: [
      '^\n',
      '!Type:CCard\n',
      '!Account\n',
      '!Type:Cat\n',
      'D31.12.99\n',
      "D1/ 1'01\n",
      'T\n',
      'T1.2345\n',
      'S\n$1\n',
      'P\n',
      '!\n',
      '# x\n',
    ],
  },
  csv: {
    whole:
      'Account,0001-234567\n\nDate,Description,Debit,Credit,Balance,Currency\n2026-03-01,Opening balance,,,100.00,CAD\n2026-03-04,"Cafe, east",1.50,,98.50,CAD\n2026-03-14,Pay,,"1,000.00","1,098.50",CAD\n,more words,,,,\n,Total,1.50,"1,000.00",,\n',
    pieces: [
      ',',
      ';',
      '"',
      '""',
      '\n',
      '\r',
      'Date,',
      'Amount,',
      '(1.00)',
      '1.00-',
      '12,50',
      'Pending',
      '02/30/2026',
      '€',
      'CR',
      'Total',
      '\ufeff',
      'sep=;\n',
      '1e9',
      '999999999999999',
    ],
  },
  scotia: {
    whole:
      'Filtre,Date,Description,Sous-description,\u00c9tat,Type d\u2019op\u00e9ration,Montant\n"mars",2026-03-28,caf\u00e9,Laval,inscrite,D\u00e9bit,15\n,2026-03-27,refund,Laval,en attente,Cr\u00e9dit,29.88\n',
    pieces: ['D\u00e9bit', '-', ',,,,', 'USD', '"', '\n', ',3/4/2026,', ',x,', '0', '.', '12.345'],
  },
}

/** One way to break a file: at a place, over a length, with a piece of its own grammar or of noise. */
type Blow = {
  readonly at: number
  readonly over: number
  readonly how: number
  readonly piece: number
  readonly noise: string
}

const blow: fc.Arbitrary<Blow> = fc.record({
  at: fc.nat(),
  over: fc.nat({ max: 60 }),
  how: fc.nat({ max: 6 }),
  piece: fc.nat(),
  noise: fc.string({ unit: 'binary', maxLength: 6 }),
})

function broken(text: string, pieces: readonly string[], blows: readonly Blow[]): string {
  return blows.reduce((before, { at, over, how, piece, noise }) => {
    const place = before.length === 0 ? 0 : at % before.length
    const [head, middle, tail] = [
      before.slice(0, place),
      before.slice(place, place + over),
      before.slice(place + over),
    ]
    const put = pieces[piece % pieces.length] ?? ''
    if (how === 0) return head + tail
    if (how === 1) return head + middle + middle + tail
    if (how === 2) return head + put + middle + tail
    if (how === 3) return head + put + tail
    if (how === 4) return head + noise + middle + tail
    if (how === 5) return head + middle.replace(/\d/g, (digit) => String((Number(digit) + over) % 10)) + tail
    return head
  }, text)
}

let made = 0
afterAll(() => console.log(`${made} broken files read without a crash, a hang or a wrong sum`))

function checkStatement(statement: BankStatement, rows: number): void {
  for (const line of [...statement.lines, ...statement.held]) {
    expect(line.row).toBeGreaterThan(0)
    expect(line.row).toBeLessThanOrEqual(rows)
    if (line.date !== undefined) expect(isCivilDate(line.date)).toBe(true)
    if (line.amount !== undefined && !isSettled(line.amount)) {
      expect(line.amount.unsettled).toMatch(/^-?\d{1,12}\.\d{3,}$/)
    }
  }
}

/**
 * Where a file states both balances and holds nothing back, either they add up or the difference is noticed.
 */
function checkBalances(file: StatementFile): void {
  const differing = file.statements.filter(({ opening, closing, lines }) => {
    const booked = lines.filter((line) => !line.pending)
    if (opening === undefined || closing === undefined) return false
    if (!isSettled(opening.amount) || !isSettled(closing.amount)) return false
    return opening.amount + sumOfLines(booked) !== closing.amount
  })
  const noticed = file.notices.filter((each) => each.code === 'balance-differs')
  expect(noticed).toHaveLength(differing.length)
}

async function checkFile(bytes: Uint8Array): Promise<void> {
  // Every line end of any encoding holds one of these two bytes.
  await checkRows(bytes, 1 + bytes.filter((byte) => byte === 10 || byte === 13).length)
}

async function checkRows(bytes: Uint8Array, rows: number): Promise<void> {
  made += 1
  const before = performance.now()
  const result = await readStatementFile({ name: 'broken', bytes }, { currency: 'CAD' })
  expect(performance.now() - before).toBeLessThan(2_000)
  if (!result.ok) {
    for (const refusal of result.refusals) {
      for (const language of ['en', 'fr'] as const) {
        const { message, hint } = refusalText(refusal, language)
        expect(`${message} ${hint}`).not.toMatch(/\{\w+\}/)
      }
    }
    return
  }
  for (const statement of result.value.statements) checkStatement(statement, rows)
  for (const each of result.value.notices) expect(noticeText(each, 'fr')).not.toMatch(/\{\w+\}/)
  checkBalances(result.value)
}

test.each(Object.keys(kinds))(
  'no broken %s file crashes or hangs its reader, or gives lines that are none',
  async (kind) => {
    const { whole, pieces } = kinds[kind] ?? { whole: '', pieces: [] }
    await fc.assert(
      fc.asyncProperty(
        fc.array(blow, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (blows, isLatin) => {
          const text = broken(whole, pieces, blows)
          await checkFile(isLatin ? latin(text) : new TextEncoder().encode(text))
        },
      ),
      { numRuns: runs, endOnFailure: true },
    )
  },
  600_000,
)

const sheetXml =
  '<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2026-03-04</t></is></c><c r="B2"><v>-1.5</v></c></row></sheetData></worksheet>'
const sheetPieces = [
  '<row>',
  '</row>',
  '<c r="ZZ9">',
  '<v>1e400</v>',
  '<v>46085</v>',
  't="d"',
  't="s"',
  '<is>',
  '&amp;',
  '</sheetData>',
]

function workbook(sheet: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
}

test('no broken spreadsheet crashes its reader, whether its cells or its archive are broken', async () => {
  await checkRows(workbook(sheetXml), 2)
  const blows = fc.array(blow, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      blows,
      fc.nat({ max: 2 }),
      fc.nat(),
      fc.nat({ max: 255 }),
      async (given, kind, at, byte) => {
        const bytes = workbook(kind === 0 ? broken(sheetXml, sheetPieces, given) : sheetXml)
        if (kind === 1) bytes[at % bytes.length] = byte
        await checkRows(kind === 2 ? bytes.subarray(0, at % bytes.length) : bytes, 1_048_576)
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
}, 600_000)

test('no bytes at all crash the readers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await checkFile(bytes)
    }),
    { numRuns: runs },
  )
}, 600_000)
