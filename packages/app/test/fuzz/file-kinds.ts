const ofxRow = (id: number) =>
  `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>2026030${1 + (id % 9)}120000[-5:EST]<TRNAMT>-${id}.25<FITID>${id}<NAME>SHOP ${id} &amp; SONS<MEMO>CAF\u00c9</STMTTRN>\n`

const xmlRow = (id: number) =>
  `<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>2026030${id}</DTPOSTED><TRNAMT>-${id}.25</TRNAMT><FITID>${id}</FITID><NAME>SHOP ${id} &amp; SONS</NAME></STMTTRN>\n`

/** A whole file of a kind, with the pieces that its own grammar is made of. */
export type FileKind = { readonly whole: string; readonly pieces: readonly string[] }

/** The kinds of bank files by their reader and layout. People, banks and numbers are made up. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
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
  'ofx-xml': {
    whole: `<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>CAD</CURDEF><CCACCTFROM><ACCTID>4500********1234</ACCTID></CCACCTFROM><BANKTRANLIST>\n${[5, 6, 7].map(xmlRow).join('')}</BANKTRANLIST><LEDGERBAL><BALAMT>-21.75</BALAMT><DTASOF>20260331</DTASOF></LEDGERBAL></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`,
    pieces: [
      '<STMTTRN>',
      '</STMTTRN>',
      '</TRNAMT>',
      '<TRNAMT>1.005',
      '<CORRECTFITID>5',
      '<CORRECTACTION>DELETE',
      '<STMTRS>',
      '<ORIGCURRENCY>',
      '&#38;',
      '<NAME/>',
      '</OFX>',
      '<DTPOSTED>00000000',
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
  desjardins: {
    whole:
      '"Caisse","165906","EOP","2026/03/02",00001,"Achat /CAF\u00c9","",6.55,"","","","","",93.45\n"Caisse","165906","EOP","2026/03/13",00002,"D\u00e9p\u00f4t /PAIE","","",100.00,"","","","",193.45\n"Caisse","165906","EOP","2026/03/14",00003,"Achat /X","",3.45,"","","","","",190.00\n',
    pieces: ['"Caisse",', ',,', '"EOP"', '"ES1"', '2026/03/', '00001,', '""', '-', ',100.00', '\n', ' '],
  },
  balances: {
    whole:
      'Date;Libell\u00e9;Montant;Solde\n02/03/2026;CAF\u00c9;-4,50;95,50\n03/03/2026;PAIE;1 100,00;1 195,50\n04/03/2026;X;-0,50;1 195,00\n15/03/2026;Y;-95,00;1 100,00\n16/03/2026;Z;-100,00;1 000,00\n',
    pieces: [
      ';',
      ',00',
      '-',
      ' ',
      '03/03/2026',
      'Solde',
      'Total',
      '\u202f',
      '(',
      ')',
      '$',
      ' CR',
      '\n',
      'Solde de cl\u00f4ture;;;5,00\n',
    ],
  },
}
