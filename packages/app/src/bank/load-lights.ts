import { type SealLight, sealLight } from '@daybook/core/bank/seal-lights.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Account, byCode } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { postingDays } from '../store/queries-ledger.ts'
import { deskReconciliations } from './desk-reconciliation.ts'
import { reconciled } from './load-reconciliation.ts'

/** An account with its light and what the light says. */
export type LitAccount = {
  readonly account: Account
  readonly light: SealLight
  readonly sealedOn?: CivilDate
  readonly seal?: string
  readonly lastPosting?: CivilDate
  readonly underWay?: CivilDate
  readonly difference?: Cents
}

/** The lights of all balance sheet accounts that have postings or seals, by number. */
export async function lightsOf(view: View, today: CivilDate): Promise<readonly LitAccount[]> {
  const sessions = new Map((await deskReconciliations(view.reader)).map((each) => [each.account, each]))
  const lit: LitAccount[] = []
  for (const account of [...view.chart.values()].sort(byCode)) {
    if (account.type !== 'asset' && account.type !== 'liability' && account.type !== 'equity') continue
    const seal = view.seals.get(account.id)?.at(-1)
    const [days] = await view.reader.read(postingDays, account.id)
    const session = sessions.get(account.id)
    const underWay = session === undefined ? undefined : await reconciled(view, account, session)
    const facts = {
      ...(seal === undefined ? {} : { sealedOn: seal.on, seal: seal.id }),
      ...(days?.last === undefined ? {} : { lastPosting: days.last }),
      ...(underWay === undefined
        ? {}
        : { underWay: underWay.state.on, difference: underWay.state.difference }),
    }
    const light = sealLight(facts, today)
    if (light !== undefined) lit.push({ account, light, ...facts })
  }
  return lit
}
