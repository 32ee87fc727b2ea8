/** A small OFX file of a bank: the statements of one or more accounts. */
export function ofx(...accounts: readonly string[]): string {
  const head =
    'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n\n<OFX>\n'
  return `${head}<BANKMSGSRSV1>${accounts.join('')}</BANKMSGSRSV1>\n</OFX>\n`
}

/** The statement of one account in March 2026. */
export function ofxAccount(number: string, ...lines: readonly string[]): string {
  const list = `<BANKTRANLIST><DTSTART>20260301<DTEND>20260331\n${lines.join('')}</BANKTRANLIST>\n`
  const account = `<BANKACCTFROM><BANKID>001<ACCTID>${number}<ACCTTYPE>CHECKING</BANKACCTFROM>\n`
  return `<STMTTRNRS><STMTRS><CURDEF>CAD\n${account}${list}</STMTRS></STMTTRNRS>\n`
}

/** One line of it. */
export function ofxLine(day: string, amount: string, id: string, name: string, more: string = ''): string {
  return `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day}<TRNAMT>${amount}<FITID>${id}${more}<NAME>${name}</STMTTRN>\n`
}

/** A QIF file of an investment account: a purchase of shares, and interest. */
export const qif =
  '!Type:Invst\nD03/30/2026\nNBuy\nYABC\nI12.00\nQ10\nT120.00\n^\nD03/31/2026\nNIntInc\nT5.00\nPInterest\n^\n'
