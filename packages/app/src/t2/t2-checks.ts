import { advanceStandings } from '@daybook/canada/shareholders/loan-repayment.ts'
import { isRetained } from '@daybook/canada/t2/gifi-items.ts'
import { type ShareholderHolding, scheduleFifty } from '@daybook/canada/t2/schedule-50.ts'
import type { Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import { sharesHeld } from '@daybook/core/owners/holdings.ts'
import { loanAccount } from '@daybook/core/owners/loan-account.ts'
import { money } from '@daybook/core/review/in-words.ts'
import type { View } from '../book.ts'
import { dividendsOf, shareholdersOf } from '../owners/load-owners.ts'
import { loanMovements } from '../owners/loan-movements.ts'
import type { OwnerIdentities } from '../owners/owner-vault.ts'
import type { MadeT2 } from './load-t2.ts'

/** What is looked at. */
export const t2CheckNames = [
  'proof',
  'clearing',
  'meals',
  'cca',
  'dividends',
  'checklist',
  'shareholders',
  'shareholder-loan',
  'lock',
  'file',
] as const

/**
 * A check of a year before it is handed off: what was looked at, how it stands, and what was found. `fails`
 * is wrong on the return; `look` is for a person to judge; `holds` is as it should be.
 */
export type T2Check = {
  readonly check: (typeof t2CheckNames)[number]
  readonly state: 'holds' | 'look' | 'fails'
  readonly text: Label
}

/**
 * What shareholders hold at the end of the year, as Schedule 50 asks; names and numbers where they are known.
 */
export function holdingsOn(
  shareholders: readonly Shareholder[],
  on: string,
  known: OwnerIdentities,
): readonly ShareholderHolding[] {
  return shareholders.map((shareholder) => {
    const { name = `№ ${shareholder.number}`, businessNumber, sin, trustNumber } = known.of(shareholder.id)
    return {
      id: shareholder.number,
      name: `${name} (${shareholder.kind})`,
      kind: shareholder.kind,
      ...(businessNumber === undefined ? {} : { businessNumber }),
      ...(sin === undefined ? {} : { personalNumber: sin }),
      ...(trustNumber === undefined ? {} : { trustNumber }),
      shares: sharesHeld(shareholder, on).map(({ kind, count }) => ({ class: kind, count })),
    }
  })
}

/** All checks of a year, proofs first. Refuses what `scheduleFifty` and `advanceStandings` refuse. */
export async function t2Checks(
  view: View,
  made: MadeT2,
  known: OwnerIdentities,
): Promise<Result<readonly T2Check[]>> {
  const shareholders = await shareholdersOf(view.reader)
  const dividends = await dividendsOf(view.reader)
  const owners = ownerChecks(shareholders, made, known)
  if (!owners.ok) return owners
  const loans = await loanChecks(view, shareholders, made)
  if (!loans.ok) return loans
  return ok([
    ...made.statements.proofs.map(
      ({ label, holds }): T2Check => ({ check: 'proof', state: holds ? 'holds' : 'fails', text: label }),
    ),
    ...clearingChecks(made),
    ...scheduleOneChecks(made),
    dividendCheck(made, dividends),
    checklistCheck(made),
    ...owners.value,
    ...loans.value,
    lockCheck(view, made),
  ])
}

/** Accounts that a return should not meet with a balance: suspense, uncategorized, clearing. */
function clearingChecks({ books }: MadeT2): readonly T2Check[] {
  const nets = netByAccount([...books.opening, ...books.rows])
  const found = [...books.chart.values()].filter(
    ({ id, role, subtype }) =>
      (nets.get(id) ?? 0n) !== 0n &&
      (role === 'suspense' ||
        role === 'uncategorized' ||
        role === 'transfer.clearing' ||
        subtype === 'clearing'),
  )
  if (found.length === 0) {
    const en = 'Nothing is left in suspense, clearing or uncategorized accounts'
    const fr = 'Rien ne reste dans les comptes d’attente, de compensation ou non classés'
    return [{ check: 'clearing', state: 'holds', text: { en, fr } }]
  }
  return found.map((account) => {
    const label = accountLabel(account)
    const amount = money(nets.get(account.id) ?? 0n)
    const text = {
      en: `${label.en} still has ${amount.en}: code it before the year is handed off`,
      fr: `${label.fr} contient encore ${amount.fr} : imputez-le avant la remise`,
    }
    return { check: 'clearing', state: 'look', text }
  })
}

function scheduleOneChecks({ scheduleOne, scheduleEight }: MadeT2): readonly T2Check[] {
  const checks = scheduleOne.unsure.map((account): T2Check => {
    const label = accountLabel(account)
    return {
      check: 'meals',
      state: 'look',
      text: {
        en: `${label.en}: say with the tag t2s1.121 that half is not deductible, or with t2s1.none that all is`,
        fr: `${label.fr} : dites par l’étiquette t2s1.121 que la moitié n’est pas déductible, ou par t2s1.none que tout l’est`,
      },
    }
  })
  const hasBook = scheduleOne.lines.some(({ line }) => line === '104')
  const hasTax = scheduleOne.lines.some(({ line }) => line === '403') || scheduleEight.rows.length > 0
  if (!hasBook || hasTax) return checks
  const text = {
    en: 'Book amortization comes back on line 104, and no capital cost allowance is claimed on 403',
    fr: 'L’amortissement comptable revient à la ligne 104, et aucune DPA n’est demandée à la ligne 403',
  }
  return [...checks, { check: 'cca', state: 'look', text }]
}

/** Dividends by resolution against what the accounts of dividends moved in the year. */
function dividendCheck({ books }: MadeT2, dividends: readonly Dividend[]): T2Check {
  const { from, through } = books.span
  const declared = sumOf(
    dividends.filter((each) => each.declared >= from && each.declared <= through).map(({ amount }) => amount),
  )
  const nets = netByAccount(books.rows, ['daily', 'adjusting'])
  let posted: Cents = 0n
  for (const account of books.chart.values()) {
    const isDividend = isRetained(account) && account.gifi !== undefined && /^370[0-2]$/.test(account.gifi)
    if (isDividend) posted += nets.get(account.id) ?? 0n
  }
  const [said, held] = [money(declared), money(posted)]
  return {
    check: 'dividends',
    state: declared === posted ? 'holds' : 'look',
    text: {
      en: `Dividends declared by resolution are ${said.en}, those in the ledger ${held.en}`,
      fr: `Les dividendes déclarés par résolution sont de ${said.fr}, ceux du grand livre de ${held.fr}`,
    },
  }
}

function checklistCheck({ checklist }: MadeT2): T2Check {
  const open = checklist.open.join(', ')
  return open === ''
    ? {
        check: 'checklist',
        state: 'holds',
        text: { en: 'Schedule 141 is answered', fr: 'L’annexe 141 est remplie' },
      }
    : {
        check: 'checklist',
        state: 'look',
        text: {
          en: `Schedule 141 waits for an answer on ${open}`,
          fr: `L’annexe 141 attend une réponse à ${open}`,
        },
      }
}

function ownerChecks(
  shareholders: readonly Shareholder[],
  { books }: MadeT2,
  known: OwnerIdentities,
): Result<readonly T2Check[]> {
  const rows = scheduleFifty(holdingsOn(shareholders, books.span.through, known), books.span.through)
  if (!rows.ok) return rows
  const look = (en: string, fr: string): T2Check => ({
    check: 'shareholders',
    state: 'look',
    text: { en, fr },
  })
  if (rows.value.length === 0) {
    return ok([
      look(
        'Schedule 50 names nobody: add the shareholders (`daybook shareholder add`)',
        'L’annexe 50 ne nomme personne : ajoutez les actionnaires (`daybook shareholder add`)',
      ),
    ])
  }
  if (known.isLocked) {
    return ok([
      look(
        'The vault is locked: Schedule 50 has no names and numbers',
        'Le coffre est verrouillé : l’annexe 50 est sans noms ni numéros',
      ),
    ])
  }
  const missing = rows.value.filter(({ isMissingNumber }) => isMissingNumber).map(({ id }) => id)
  if (missing.length > 0) {
    const list = missing.join(', ')
    return ok([
      look(
        `Schedule 50 lacks the number (SIN, business or trust number) of shareholder ${list}`,
        `Il manque à l’annexe 50 le numéro (NAS, entreprise ou fiducie) de l’actionnaire ${list}`,
      ),
    ])
  }
  const text = { en: 'Schedule 50 is complete', fr: 'L’annexe 50 est complète' }
  return ok([{ check: 'shareholders', state: 'holds', text }])
}

/** Advances to shareholders that ran past their year, or soon will. */
async function loanChecks(
  view: View,
  shareholders: readonly Shareholder[],
  { books }: MadeT2,
): Promise<Result<readonly T2Check[]>> {
  const { span, asOfSeq } = books
  const checks: T2Check[] = []
  for (const { number, accounts } of shareholders) {
    if (accounts.length === 0) continue
    const { movements } = await loanMovements(view, accounts, span.through, asOfSeq)
    const { advances } = loanAccount(movements, span)
    const standings = advanceStandings(advances, view.profile.fiscalYearEnd, span.through)
    if (!standings.ok) return standings
    for (const { due, left, state } of standings.value) {
      if (left === 0n || state === 'open') continue
      const amount = money(left)
      checks.push({
        check: 'shareholder-loan',
        state: 'look',
        text: {
          en: `Shareholder ${number} owes ${amount.en}, to be repaid by ${due} or it is income`,
          fr: `L’actionnaire ${number} doit ${amount.fr}, à rembourser au plus tard le ${due}, sinon c’est un revenu`,
        },
      })
    }
  }
  return ok(checks)
}

function lockCheck({ head }: View, { books }: MadeT2): T2Check {
  const { through } = books.span
  const isLocked = head.lockedThrough !== undefined && head.lockedThrough >= through
  return isLocked
    ? {
        check: 'lock',
        state: 'holds',
        text: {
          en: `The books are locked through ${through}`,
          fr: `Les livres sont verrouillés jusqu’au ${through}`,
        },
      }
    : {
        check: 'lock',
        state: 'look',
        text: {
          en: `The books are not locked through ${through}: what is posted later changes the schedules`,
          fr: `Les livres ne sont pas verrouillés jusqu’au ${through} : une écriture ultérieure changerait les annexes`,
        },
      }
}
