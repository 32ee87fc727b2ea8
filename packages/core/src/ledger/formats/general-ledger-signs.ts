import type { LedgerLine, LedgerSection, LedgerSections } from './general-ledger-sections.ts'

/** Whether an account's written amounts are debits (1) or credits (-1) where they are positive. */
export type Sign = 1 | -1

/**
 * The signs of a report's accounts, by section; `guessed` are those that nothing but their name or number
 * speaks for.
 */
export type Signs = {
  readonly of: ReadonlyMap<LedgerSection, Sign>
  readonly guessed: readonly LedgerSection[]
}

/**
 * The signs of balances in a ledger with columns for debits and credits: from how each running balance
 * follows from the one before it. An account without rows follows the others, or its kind where these differ
 * among themselves.
 */
export function balanceSigns(sections: readonly LedgerSection[]): Signs {
  const shown = new Map<LedgerSection, Sign>()
  for (const section of sections) {
    const sign = runningSign(section)
    if (sign !== undefined) shown.set(section, sign)
  }
  const allDebit = [...shown.values()].every((sign) => sign === 1)
  const guessed: LedgerSection[] = []
  for (const section of sections) {
    if (shown.has(section)) continue
    shown.set(section, allDebit ? 1 : (likelySign(section) ?? 1))
    if (section.beginning !== undefined && !section.beginning.sided && !allDebit) guessed.push(section)
  }
  return { of: shown, guessed }
}

function runningSign({ beginning, lines }: LedgerSection): Sign | undefined {
  let before = beginning?.amount ?? 0n
  for (const { amount, balance } of lines) {
    if (balance === undefined || amount === 0n) continue
    if (balance.sided || balance.amount === before + amount) return 1
    if (balance.amount === before - amount) return -1
    before = balance.amount
  }
  return undefined
}

/**
 * The signs of a ledger with a single column of amounts. Where all amounts add up to zero they are debits as
 * they stand. Else the column shows increases, each account in its own sense: two rows of one transaction
 * that name each other as the other side tell how their accounts stand to each other, and names and numbers
 * tell which side the groups are on.
 */
export function amountSigns({ sections }: LedgerSections): Signs {
  const sum = sections.reduce(
    (total, each) => each.lines.reduce((held, line) => held + line.amount, total),
    0n,
  )
  if (sum === 0n && sections.some((each) => each.lines.some((line) => line.amount < 0n))) {
    return { of: new Map(sections.map((section) => [section, 1])), guessed: [] }
  }
  const links = linksOf(sections)
  const signs = new Map<LedgerSection, Sign>()
  const guessed: LedgerSection[] = []
  for (const section of sections) {
    if (signs.has(section)) continue
    const group = spread(section, links)
    let votes = 0
    for (const [member, sign] of group) votes += (likelySign(member) ?? 0) * sign
    const side: Sign = votes < 0 ? -1 : 1
    if (votes === 0) guessed.push(section)
    for (const [member, sign] of group) signs.set(member, sign === side ? 1 : -1)
  }
  return { of: signs, guessed }
}

type Link = { readonly to: LedgerSection; readonly sign: Sign }

/**
 * Pairs of rows that are the two sides of one transaction: equal day, kind, number and size, each naming the
 * other.
 */
function linksOf(sections: readonly LedgerSection[]): ReadonlyMap<LedgerSection, readonly Link[]> {
  const links = new Map<LedgerSection, Link[]>()
  const waiting = new Map<string, { readonly section: LedgerSection; readonly line: LedgerLine }[]>()
  for (const section of sections) {
    for (const line of section.lines) {
      const size = line.amount < 0n ? -line.amount : line.amount
      if (line.split === '' || size === 0n) continue
      const key = `${line.date}\n${line.type}\n${line.number}\n${line.name}\n${size}`
      const others = waiting.get(key) ?? []
      const at = others.findIndex(
        (each) => each.section.title === line.split && each.line.split === section.title,
      )
      const other = others[at]
      if (other === undefined) {
        waiting.set(key, [...others, { section, line }])
        continue
      }
      others.splice(at, 1)
      // One side is a debit and the other a credit: equal signs mean opposite senses.
      const sign: Sign = other.line.amount < 0n === line.amount < 0n ? -1 : 1
      links.set(section, [...(links.get(section) ?? []), { to: other.section, sign }])
      links.set(other.section, [...(links.get(other.section) ?? []), { to: section, sign }])
    }
  }
  return links
}

/** All accounts that links lead to, with their sign as seen from the first. */
function spread(
  first: LedgerSection,
  links: ReadonlyMap<LedgerSection, readonly Link[]>,
): ReadonlyMap<LedgerSection, Sign> {
  const signs = new Map<LedgerSection, Sign>([[first, 1]])
  const waiting = [first]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const from = signs.get(next) ?? 1
    for (const { to, sign } of links.get(next) ?? []) {
      if (signs.has(to)) continue
      signs.set(to, from === sign ? 1 : -1)
      waiting.push(to)
    }
  }
  return signs
}

const debitWords =
  /\b(bank|banque|chequing|checking|cheques?|savings|epargne|cash|caisse|encaisse|receivable|clients|debiteurs|inventory|stocks?|prepaid|payes d avance|equipment|vehicle|furniture|expenses?|depenses?|frais|charges|wages|salaries|salaires|rent|loyer|supplies|fournitures|insurance|assurance|cost of|cout|undeposited|input tax|cti|rti|dividends|drawings|retraits|depreciation expense)\b/
const creditWords =
  /\b(payable|crediteurs|fournisseurs|visa|mastercard|credit card|carte de credit|loan|emprunt|mortgage|hypotheque|line of credit|marge|sales|ventes|revenue|revenus|income|produits|equity|capital|capitaux|retained|benefices non repartis|share|accumulated|cumule|deferred|reportes?|collected|percue)\b/

/**
 * The side that an account's number or name speaks for: 1 for debits; nothing where they say nothing, or
 * both.
 */
function likelySign({ account }: LedgerSection): Sign | undefined {
  const name = account.name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const [debit, credit] = [debitWords.test(name), creditWords.test(name)]
  if (debit !== credit) return debit ? 1 : -1
  const digit = account.code?.[0]
  if (digit === undefined) return undefined
  return '234'.includes(digit) ? -1 : 1
}
