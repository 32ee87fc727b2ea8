import { checkBoxes } from '@daybook/canada/slips/check-boxes.ts'
import { checkIdentities } from '@daybook/canada/slips/check-identity.ts'
import { checkReturn, contributionFindings } from '@daybook/canada/slips/check-return.ts'
import type { SlipFinding } from '@daybook/canada/slips/slip-finding.ts'
import { identityOf, nameOf, type SlipIdentities } from '@daybook/canada/slips/slip-identity.ts'
import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { employeesOf, payRunsOf, settingsOf } from '../payroll/load-payroll.ts'
import { checkedYears, openingRuns } from '../payroll/run-pier.ts'
import { reconciled } from './slip-reconcile.ts'
import type { SlipSet } from './slip-set.ts'

/** What slips are checked with besides the books: who they are for, and the day. */
export type CheckedWith = {
  readonly identities: SlipIdentities
  readonly isLocked: boolean
  readonly on: CivilDate
}

/** What recipients are called in findings. */
export function namesOf(identities: SlipIdentities): (slip: Slip) => string {
  return (slip) => nameOf(identityOf(identities, slip)) || slip.recipient.id
}

/**
 * All that checks find about a set of slips: the return, whom they are for, their boxes; for T4s also the
 * contributions of the year (PIER) and the ledger. Refuses years without rates.
 */
export async function slipFindings(
  view: View,
  set: SlipSet,
  { identities, isLocked, on }: CheckedWith,
): Promise<Result<readonly SlipFinding[]>> {
  const { kind, span, slips, returns, filer } = set
  const names = namesOf(identities)
  const found = [
    ...checkReturn({ kind, span, slips, returns, filer, on }),
    ...checkIdentities({ slips, identities, isLocked, on }),
    ...checkBoxes(slips, names),
    ...set.leftOut.map(
      ({ recipient }): SlipFinding => ({
        code: 'too-few',
        weight: 'warn',
        label: tooFew(names({ ...emptySlip(set), recipient })),
      }),
    ),
  ]
  if (kind !== 'T4') return ok(found)
  const contributions = await contributionsOf(view, set, names)
  if (!contributions.ok) return contributions
  const ledger = await ledgerFindings(view, set)
  return ledger.ok ? ok([...found, ...contributions.value, ...ledger.value]) : ledger
}

function emptySlip({ kind, year }: SlipSet): Slip {
  const recipient = { kind: 'person', id: '' } as const
  return { id: '', kind, year, recipient, part: '', boxes: [], codes: {} }
}

function tooFew(name: string) {
  return {
    en: `${name} was paid less than what a slip is made for; where tax was held back, enter it and the slip is made.`,
    fr: `${name} a été payé moins que ce pour quoi un feuillet se fait; si de l’impôt a été retenu, inscrivez-le et le feuillet se fait.`,
  }
}

/** What the review of contributions flags, by person. */
async function contributionsOf(
  { reader }: View,
  { year, sources }: SlipSet,
  names: (slip: Slip) => string,
): Promise<Result<readonly SlipFinding[]>> {
  if (sources.from !== 'pays') return ok([])
  const { eiMultiple } = await settingsOf(reader)
  const checked = checkedYears(year, await employeesOf(reader), sources.asked.pays, {
    eiMultiple,
    openings: openingRuns(await payRunsOf(reader)),
  })
  if (!checked.ok) return checked
  const flagged = checked.value.filter(({ check }) => check.lines.some(({ isFlagged }) => isFlagged))
  return ok(
    contributionFindings(
      flagged.map(({ employee, check }) => {
        const slip = { recipient: { kind: 'employee', id: employee.id } } as const
        const name = names({ ...slip, id: '', kind: 'T4', year, part: '', boxes: [], codes: {} })
        return { who: name, owed: check.owed.value, excess: check.excess.value }
      }),
    ),
  )
}

/** Lines of the ledger that are not those of the slips. */
async function ledgerFindings(view: View, set: SlipSet): Promise<Result<readonly SlipFinding[]>> {
  const found = await reconciled(view, set.year)
  if (!found.ok) return found
  return ok(
    found.value.lines.flatMap(({ label, difference }): readonly SlipFinding[] =>
      difference.value === 0n
        ? []
        : [
            {
              code: 'payroll-not-reconciled',
              weight: 'warn',
              label: {
                en: `${label.en}: the slips are not the ledger; reconciling them shows where.`,
                fr: `${label.fr}\u00a0: les feuillets ne sont pas le grand livre; le rapprochement montre où.`,
              },
            },
          ],
    ),
  )
}
