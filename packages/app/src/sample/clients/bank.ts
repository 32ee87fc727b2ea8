import { foldedText } from '@daybook/core/bank/fingerprint.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { cents } from '../amounts.ts'
import type { Story } from '../deed.ts'
import type { InputOf } from '../inputs.ts'

/** A line of a made-up statement: the day, the amount as the bank signs it, its words. */
export type Said = readonly [date: CivilDate, amount: string, text: string]

/** A made-up statement of an account of the books: what it says at the start, its lines, its days. */
export type Statement = Span & {
  readonly account: string
  readonly kind: 'bank' | 'card'
  readonly opening: string
  readonly lines: readonly Said[]
}

/** The file of a statement comes in: OFX as banks write it, with the balance at its end. */
export function bring(told: Story, statement: Statement): void {
  const { account, kind, through } = statement
  const file = `${kind}-${account}-${through}.ofx`
  told.do('statement.import', { file, account, content: btoa(ofx(statement)) })
}

/** What a bank says from the day after a statement on, through another day. */
export function following(before: Statement, through: CivilDate, lines: readonly Said[]): Statement {
  const { account, kind } = before
  return {
    account,
    kind,
    opening: formatCents(closingOf(before)),
    lines,
    from: addDays(before.through, 1),
    through,
  }
}

/** An account is reconciled to the end of a statement that came in, all ticked, and sealed. */
export function seal(told: Story, statement: Statement): void {
  const { account, kind, through } = statement
  const held = closingOf(statement)
  const closing = formatCents(kind === 'card' ? -held : held)
  told.do('account.reconcile', { account, on: through, closing })
  told.do('seal.tick', { account, through })
  told.do('seal.close', { account })
}

/** How a line of a bank is coded: what the command takes, but for which line it is. */
export type Coding = Omit<InputOf<'line.code'>, 'account' | 'line'>

/** Codes a line by hand; the number of its entry. */
export function code(told: Story, account: string, said: Said, coding: Coding): number {
  return told.do('line.code', { account, line: lineOf(account, said), ...coding })
}

/** The line of the books that a line of a statement became, the first of its day, amount and words. */
export function lineOf(account: string, [date, amount, text]: Said): string {
  return `${account}|${date}|${formatCents(cents(amount))}|${foldedText(text)}#1`
}

/** What a statement says at its end: what is held; what is owed on a card is negative. */
function closingOf({ opening, lines }: Statement): Cents {
  return lines.reduce((sum, [, amount]) => sum + cents(amount), cents(opening))
}

function ofx(statement: Statement): string {
  const { account, kind, lines, from, through } = statement
  const number = `000000000${account}`
  const [set, each, of] =
    kind === 'bank'
      ? (['BANKMSGSRSV1', 'STMTTRNRS', 'STMTRS'] as const)
      : (['CREDITCARDMSGSRSV1', 'CCSTMTTRNRS', 'CCSTMTRS'] as const)
  const own =
    kind === 'bank'
      ? `<BANKACCTFROM><BANKID>999900001<ACCTID>${number}<ACCTTYPE>CHECKING</BANKACCTFROM>`
      : `<CCACCTFROM><ACCTID>${number}</CCACCTFROM>`
  const told = lines.map(([date, amount, text], index) => {
    const type = amount.startsWith('-') ? 'DEBIT' : 'CREDIT'
    const id = `${compact(date)}${index + 1}`
    return `<STMTTRN><TRNTYPE>${type}<DTPOSTED>${compact(date)}<TRNAMT>${amount}<FITID>${id}<NAME>${text}</STMTTRN>`
  })
  return `OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>${compact(through)}<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<${set}><${each}><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><${of}><CURDEF>CAD
${own}<BANKTRANLIST><DTSTART>${compact(from)}<DTEND>${compact(through)}
${told.join('\n')}
</BANKTRANLIST><LEDGERBAL><BALAMT>${formatCents(closingOf(statement))}<DTASOF>${compact(through)}</LEDGERBAL></${of}></${each}></${set}></OFX>
`
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '')
}
