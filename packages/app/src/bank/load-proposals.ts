import { likelyTaxCodes, lineTaxIn } from '@daybook/canada/sales-tax/line-tax.ts'
import { chequeIn, leadingWord } from '@daybook/core/bank/alike-words.ts'
import { mostLearned } from '@daybook/core/bank/habit.ts'
import type { OpenItem } from '@daybook/core/bank/open-item.ts'
import type { OpenLine, OpenPosting, PastCoding, Proposal } from '@daybook/core/bank/proposal.ts'
import { pastKey, proposals } from '@daybook/core/bank/propose.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { cards } from '../store/queries.ts'
import {
  accountsWithLines,
  codedOfPattern,
  codedOfPatterns,
  numbersOnAccount,
  type OpenLineRow,
  openLines,
  untiedPostings,
} from '../store/queries-lines.ts'
import type { Reader } from '../store/store.ts'
import { pastOf } from './load-lines.ts'
import { openItems } from './open-items.ts'

/** How far before the first line postings are looked for: with cheques further than without. */
const reach = { cheques: 400, others: 60, after: 7 } as const

/** A proposal with the question that stands about its line. */
export type AccountProposals = {
  readonly proposals: readonly Proposal[]
  readonly questions: ReadonlyMap<string, string>
}

/**
 * Which proposals are wanted: of lines through a day, of some lines only. What one line takes no other gets,
 * so all lines are matched either way; what was done before is looked up for the wanted ones alone.
 */
export type Wanted = { readonly through?: CivilDate | undefined; readonly lines?: readonly string[] }

/**
 * The proposals for the open lines of an account. Nothing is kept: the same books give the same proposals.
 */
export async function proposalsFor(
  view: View,
  account: Account,
  { through, lines: only }: Wanted = {},
): Promise<AccountProposals> {
  const { chart, profile, reader } = view
  const rows = (await reader.read(openLines, account.id)).filter(
    ({ date }) => through === undefined || date <= through,
  )
  const questions = new Map(
    rows.flatMap(({ id, question }) => (question === undefined ? [] : [[id, question] as const])),
  )
  const lines = rows.map(lineFrom)
  const isWanted = only === undefined ? () => true : ({ id }: OpenLine) => only.includes(id)
  const own = await ownAccounts(view)
  const days = daysOf(lines)
  const others = [...own].filter((id) => id !== account.id)
  const currency = account.currency ?? profile.currency
  return {
    questions,
    proposals:
      days === undefined
        ? []
        : proposals({
            chart,
            currency: profile.currency,
            lines,
            otherLines: await linesOf(reader, others),
            postings: await postingsOf(view, account, others, days),
            items: await itemsThrough(view, currency, days.last),
            rules: await bankRules(reader),
            ...(await pastOfLines(reader, lines.filter(isWanted))),
            tax: lineTaxIn(profile.province, profile.form === 'proprietor'),
            taxCodes: likelyTaxCodes(profile.province),
            isOwn: (id) => own.has(id),
            ...closedThrough(view, account),
          }).filter(({ line }) => isWanted(line)),
  }
}

/**
 * The day through which nothing can be posted on an account: the lock, or its last seal, whichever is later.
 */
function closedThrough({ head, seals }: View, account: Account) {
  const sealed = seals.get(account.id)?.at(-1)?.on ?? ''
  const locked = head.lockedThrough ?? ''
  const last = sealed > locked ? sealed : locked
  return last === '' ? {} : { closedThrough: last }
}

/** All bank rules, by id. */
export async function bankRules(reader: Reader): Promise<readonly BankRule[]> {
  const rows = await reader.read(cards, 'rule')
  return rows.map(({ body }) => recordFrom<BankRule>(body))
}

/** Accounts between which money moves: banks and cards of the chart, and all that statements came for. */
export async function ownAccounts({ chart, reader }: View): Promise<ReadonlySet<string>> {
  const imported = await reader.read(accountsWithLines)
  const kept = [...chart.values()].filter(
    ({ subtype, closedOn }) => (subtype === 'bank' || subtype === 'creditCard') && closedOn === undefined,
  )
  return new Set([...imported, ...kept.map(({ id }) => id)])
}

function lineFrom({ account, id, date, left, text, pattern, cheque: own }: OpenLineRow): OpenLine {
  const cheque = own ?? chequeIn(text)
  return { account, id, date, amount: left, text, pattern, ...(cheque === undefined ? {} : { cheque }) }
}

type Days = { readonly first: CivilDate; readonly last: CivilDate; readonly hasCheques: boolean }

function daysOf(lines: readonly OpenLine[]): Days | undefined {
  const [first, last] = [lines[0]?.date, lines.at(-1)?.date]
  if (first === undefined || last === undefined) return undefined
  return { first, last, hasCheques: lines.some(({ cheque }) => cheque !== undefined) }
}

async function linesOf(reader: Reader, accounts: readonly string[]): Promise<readonly OpenLine[]> {
  const lines: OpenLine[] = []
  for (const account of accounts) lines.push(...(await reader.read(openLines, account)).map(lineFrom))
  return lines
}

/** The open postings of an account around its lines; those of transfers know the other own account. */
async function postingsOf(
  view: View,
  account: Account,
  others: readonly string[],
  { first, last, hasCheques }: Days,
): Promise<readonly OpenPosting[]> {
  const { reader, profile } = view
  const from = addDays(first, -(hasCheques ? reach.cheques : reach.others))
  const through = addDays(last, reach.after)
  const currency = account.currency === profile.currency ? '' : (account.currency ?? '')
  const rows = await reader.read(untiedPostings, account.id, from, through, currency)
  const otherOf = new Map<number, string>()
  for (const other of rows.length === 0 ? [] : others) {
    for (const number of await reader.read(numbersOnAccount, other, from, through)) otherOf.set(number, other)
  }
  return rows.map(({ number, posting, date, amount, tied, payee, memo, ref }) => {
    const otherAccount = otherOf.get(number)
    return {
      ...{ number, posting, date },
      amount: amount - tied,
      words: payee === undefined ? memo : `${payee} ${memo}`,
      ...(ref === undefined ? {} : { ref }),
      ...(otherAccount === undefined ? {} : { otherAccount }),
    }
  })
}

/**
 * What was done before with lines of each pattern and direction, the latest first; where nothing was, what
 * was done with lines that begin with the same word.
 */
async function pastOfLines(reader: Reader, lines: readonly OpenLine[]) {
  const past = new Map<string, readonly PastCoding[]>()
  const pastByWord = new Map<string, readonly PastCoding[]>()
  for (const line of new Map(lines.map((each) => [pastKey(each), each])).values()) {
    const { pattern, amount } = line
    if (pattern === '') continue
    const way = amount < 0n ? -1 : 1
    const rows = await reader.read(codedOfPattern, pattern, way, mostLearned)
    if (rows.length > 0) past.set(pastKey(line), rows.map(pastOf))
    const leading = leadingWord(pattern)
    if (rows.length > 0 || leading === undefined) continue
    const key = pastKey({ pattern: leading, amount })
    if (pastByWord.has(key)) continue
    const alike = await reader.read(codedOfPatterns, leading, `${leading}!`, way, mostLearned)
    pastByWord.set(key, alike.map(pastOf))
  }
  return { past, pastByWord }
}

async function itemsThrough(view: View, currency: string, through: CivilDate): Promise<readonly OpenItem[]> {
  const items: OpenItem[] = []
  for (const source of openItems) items.push(...(await source(view, { currency, through })))
  return items
}
