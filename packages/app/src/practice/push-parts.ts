import { readFileSync } from 'node:fs'
import { planSetRule } from '@daybook/core/bank/plan-rule.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { ChecklistRow } from '@daybook/core/daybook/close-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { type Account, accountName, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { planOpenAccount } from '@daybook/core/ledger/open-account.ts'
import type { View } from '../book.ts'
import { checklistOf } from '../close/list-close.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { cards } from '../store/queries.ts'

/** What is pushed from one book to others; accounts of rules stand by their numbers. */
export type PushParts = {
  readonly accounts: readonly Account[]
  readonly rules: readonly BankRule[]
  readonly checklist: readonly ChecklistRow[]
}

/** Which parts are wanted: accounts by number or range (`5000-5999`), all rules, all checklist rows. */
export type PushWish = {
  readonly accounts: readonly string[]
  readonly rules: boolean
  readonly checklist: boolean
}

/** The parts of a book that are wanted. */
export async function partsOfBook({ chart, reader }: View, wish: PushWish): Promise<PushParts> {
  const rules = wish.rules
    ? (await reader.read(cards, 'rule')).map(({ body }) => recordFrom<BankRule>(body))
    : []
  return {
    accounts: [...chart.values()]
      .filter(({ code, closedOn }) => closedOn === undefined && isWanted(code, wish.accounts))
      .sort((left, right) => (left.code < right.code ? -1 : 1)),
    rules: rules.map((rule) => withCodes(rule, (id) => chart.get(id)?.code ?? id)),
    checklist: wish.checklist ? await checklistOf(reader) : [],
  }
}

function isWanted(code: string, wanted: readonly string[]): boolean {
  return wanted.some((each) => {
    const [first = '', last] = each.split('-')
    return last === undefined ? code === each : code >= first && code <= last && code.length === first.length
  })
}

function withCodes(rule: BankRule, codeOf: (id: string) => string): BankRule {
  const { account, outcome } = rule
  const own = account === undefined ? rule : { ...rule, account: codeOf(account) }
  switch (outcome.kind) {
    case 'code': {
      const shares = outcome.shares.map((share) => ({ ...share, account: codeOf(share.account) }))
      // A party is one book’s own.
      const { party: _party, ...rest } = outcome
      return { ...own, outcome: { ...rest, shares } }
    }
    case 'transfer':
      return { ...own, outcome: { ...outcome, account: codeOf(outcome.account) } }
    case 'exclude':
      return own
  }
}

/** Parts as the text of a template file. */
export function templateText(parts: PushParts): string {
  return `${canonicalJson({ daybookTemplate: 1, ...parts })}\n`
}

/** The parts of a template file. Refuses `file-missing`, and `input-malformed` for a file that is none. */
export function partsOfFile(file: string): Result<PushParts> {
  const none = {
    what: `${file}: it is no template of Daybook`,
    whatFr: `${file} : ce n’est pas un modèle de Daybook`,
  }
  try {
    const text = readFileSync(file, 'utf8')
    // `templateText` writes this shape; its first field says so.
    const read = recordFrom<PushParts & { readonly daybookTemplate?: number }>(text)
    if (read.daybookTemplate !== 1) return refuse('input-malformed', none, 'from')
    return ok({ accounts: read.accounts, rules: read.rules, checklist: read.checklist })
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error)
    return isThere ? refuse('input-malformed', none, 'from') : fileMissing(file, error, 'from')
  }
}

/** What pushing parts would record in a book: the facts, and what is there already. */
export type PushPlan = { readonly facts: readonly Fact[]; readonly same: number }

/**
 * What it takes to have the parts in a book: new accounts, rules (switched off where somebody has to look
 * first), rows. What is there already and the same is passed over. Refuses `push-clash`, one for each number,
 * name or row that means something else in these books; nothing is pushed then.
 */
export async function planPush(view: View, parts: PushParts): Promise<Result<PushPlan>> {
  const { chart, reader } = view
  const refusals: Refusal[] = []
  const facts: Fact[] = []
  let same = 0
  const grown = new Map(chart)
  for (const account of parts.accounts) {
    const held = findAccount(chart, account.code)
    const why = held === undefined ? undefined : accountClash(held, account)
    if (why !== undefined) refusals.push(clash(`account ${account.code}`, `le compte ${account.code}`, why))
    else if (held !== undefined) same += 1
    else {
      const opened = opening(grown, account)
      if (!opened.ok) refusals.push(...opened.refusals)
      else {
        facts.push(opened.value)
        grown.set(account.code, { ...account, id: account.code })
      }
    }
  }
  const rules = (await reader.read(cards, 'rule')).map(({ body }) => recordFrom<BankRule>(body))
  for (const rule of parts.rules) {
    const held = rules.find(({ name }) => name === rule.name)
    if (
      held !== undefined &&
      isSameRule(
        withCodes(held, (id) => chart.get(id)?.code ?? id),
        rule,
      )
    )
      same += 1
    else if (held !== undefined)
      refusals.push(
        clash(`rule ${rule.name}`, `la règle ${rule.name}`, [
          'it does something else',
          'elle fait autre chose',
        ]),
      )
    else {
      const planned = planSetRule(
        grown,
        { ...rule, id: `R${view.head.seq + facts.length + 1}`, rank: rules.length + facts.length + 1 },
        undefined,
      )
      if (planned.ok) facts.push(planned.value)
      else refusals.push(...planned.refusals)
    }
  }
  const rows = await checklistOf(reader)
  for (const row of parts.checklist) {
    const held = rows.find(({ id }) => id === row.id)
    if (held === undefined) facts.push({ kind: 'checklist.set', v: 1, row })
    else if (canonicalJson(held) === canonicalJson(row)) same += 1
    else refusals.push(clash(`row ${row.id}`, `la ligne ${row.id}`, [held.text.en, held.text.fr]))
  }
  return refusals.length > 0 ? refused(refusals) : ok({ facts, same })
}

function opening(chart: Chart, account: Account) {
  const { id: _id, closedOn: _closedOn, ...rest } = account
  return planOpenAccount(chart, rest)
}

/** Why an account of a number is another one: its type, or its name. */
function accountClash(held: Account, wanted: Account): readonly [string, string] | undefined {
  if (held.type !== wanted.type) return [`it is of type ${held.type}`, `il est de type ${held.type}`]
  const names = [accountName(held, 'en'), accountName(held, 'fr')] as const
  const isSame = held.name.en === wanted.name.en || held.name.fr === wanted.name.fr
  return isSame ? undefined : names
}

function isSameRule(held: BankRule, wanted: BankRule): boolean {
  const plain = ({ id: _id, rank: _rank, isOn: _isOn, ...rest }: BankRule) => canonicalJson(rest)
  return plain(held) === plain(wanted)
}

function clash(what: string, whatFr: string, [why, whyFr]: readonly [string, string]): Refusal {
  return refusal('push-clash', { what, whatFr, why, whyFr })
}
