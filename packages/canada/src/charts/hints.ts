import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { type ListedAccount, listedAccounts } from './chart-file.ts'

/**
 * What the list says of an account beyond its record in the books, for returns, slips and schedules; a
 * hint, to be checked against the form in force. `t1`, `t3010`: lines; `taxReturnLine`: line of a sales tax
 * return; `slip`: slip that payments feed; `schedule1`: what Schedule 1 of the T2 does with it; `schedule`:
 * kind of schedule that spreads it; `ccaClass`; `remitTo`; `link`: form that its income or costs go
 * through; `dimension`: what to split it by; `isMemo`: kept for the return only, beside the posting that
 * moves the money.
 */
export type AccountHints = {
  readonly t1?: string
  readonly t3010?: string
  readonly taxReturnLine?: string
  readonly slip?: string
  readonly schedule1?: string
  readonly schedule?: string
  readonly ccaClass?: string
  readonly remitTo?: string
  readonly link?: string
  readonly dimension?: string
  readonly isMemo?: boolean
}

/** The hints of a legal form's chart by account number; accounts without any are left out. */
export function hintsFor(form: LegalForm): ReadonlyMap<string, AccountHints> {
  const hints = listedAccounts(form).map((each) => [each.number, hintsOf(each)] as const)
  return new Map(hints.filter(([, each]) => Object.keys(each).length > 0))
}

function hintsOf(listed: ListedAccount): AccountHints {
  const { t1, t3010, taxReturnLine, slip, schedule1, schedule, remitTo, link, dimension } = listed
  return {
    ...(t1 === undefined ? {} : { t1 }),
    ...(t3010 === undefined ? {} : { t3010 }),
    ...(taxReturnLine === undefined ? {} : { taxReturnLine }),
    ...(slip === undefined ? {} : { slip }),
    ...(schedule1 === undefined ? {} : { schedule1 }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(listed.ccaClassHint === undefined ? {} : { ccaClass: listed.ccaClassHint }),
    ...(remitTo === undefined ? {} : { remitTo }),
    ...(link === undefined ? {} : { link }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(listed.memo === undefined ? {} : { isMemo: listed.memo }),
  }
}
