import type { Story } from './deed.ts'

/** A card statement as a bank writes it: OFX 1, tags without ends. The bank and the numbers are made up. */
const november = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261121<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<CREDITCARDMSGSRSV1><CCSTMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><CCSTMTRS><CURDEF>CAD
<CCACCTFROM><ACCTID>4500000000000001</CCACCTFROM><BANKTRANLIST><DTSTART>20261101<DTEND>20261120
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261112<TRNAMT>-45.20<FITID>S1<NAME>PAPETERIE MODELE</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261113<TRNAMT>-12.00<FITID>S2<NAME>STATIONNEMENT EXEMPLE</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261113<TRNAMT>-12.00<FITID>S3<NAME>STATIONNEMENT EXEMPLE</STMTTRN>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261118<TRNAMT>-88.14<FITID>S4<NAME>SAMPLE HARDWARE OTTAWA</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>-157.34<DTASOF>20261120</LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
`

/**
 * The card statement of November 2026 comes in; three of its lines are coded, the last waits for a receipt.
 */
export function cardStatement(told: Story): void {
  told.do('statement.import', {
    file: 'card-2026-11.ofx',
    content: btoa(november),
    account: '2050',
  })
  const line = (date: string, amount: string, text: string, ordinal: number) =>
    `2050|${date}|${amount}|${text}#${ordinal}`
  told.do('line.code', {
    account: '2050',
    line: line('2026-11-12', '-45.20', 'PAPETERIEMODELE', 1),
    payee: 'Papeterie Modèle',
    debit: ['6235=40.00', '2310=5.20'],
  })
  for (const ordinal of [1, 2]) {
    told.do('line.code', {
      account: '2050',
      line: line('2026-11-13', '-12.00', 'STATIONNEMENTEXEMPLE', ordinal),
      to: '6440',
    })
  }
}
