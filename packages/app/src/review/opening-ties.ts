import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import { type ListedItem, listedItems } from '@daybook/core/receivables/open-list.ts'
import type { View } from '../book.ts'
import type { CloseCheck } from '../close/close-row.ts'
import { againstWords, heldWords, listed, onItsSide } from '../close/in-words.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { entryDays, firstWorkAfter } from '../store/queries-ledger.ts'
import { controlProofs } from '../trade/control-proofs.ts'
import { loadRecords } from '../trade/load-trade.ts'

/**
 * The opening balances tie: nothing is left on the accounts that took a difference of the opening, and on the
 * day before the work begins receivables and payables equal the lists that were taken over with them, each
 * item with its customer or supplier.
 */
export const openingTies: CloseCheck = {
  row: 'opening',
  label: {
    en: 'Opening balances are whole and equal their lists',
    fr: 'Les soldes d’ouverture sont complets et égalent leurs listes',
  },
  at: 'both',
  async look(view, { through }) {
    const on = await openingDay(view)
    if (on === undefined) return undefined
    const balances = netByAccount(await loadBalances(view, { through: on > through ? on : through }))
    const left = [...view.chart.values()].flatMap((account) => {
      const balance = balances.get(account.id) ?? 0n
      return account.role === 'opening.balance' && balance !== 0n ? [{ account, balance }] : []
    })
    if (left.length > 0)
      return {
        holds: false,
        detail: listed(left.map(({ account, balance }) => heldWords(account, balance))),
        command: `daybook account postings ${left[0]?.account.code ?? ''}`,
      }
    const records = await loadRecords(view, on)
    const nameless = listedItems(records, on).filter(({ party, open }) => party === '' && open !== 0n)
    if (nameless.length > 0)
      return {
        holds: false,
        detail: listed(nameless.map((item) => namelessWords(view, item))),
        command: `daybook entry show ${nameless[0]?.number ?? ''}`,
      }
    const proofs = await controlProofs(view, on, records)
    const detail: Label =
      proofs.length === 0
        ? { en: `taken over on ${on}`, fr: `reprise au ${on}` }
        : listed(proofs.map((each) => againstWords(view.chart, each.control, each.balance, each.list)))
    return {
      holds: proofs.every(({ balance, list }) => balance === list),
      detail,
      command: `daybook ageing prove --on ${on}`,
    }
  },
}

/** What stands on a control account at the opening without a name: nobody can be asked for it. */
function namelessWords({ chart }: View, { control, number, open }: ListedItem): Label {
  const account = chart.get(control)
  const name = account === undefined ? { en: control, fr: control } : accountLabel(account)
  const amount = onItsSide(account, open)
  return {
    en: `${name.en}: ${amount.en} in ${number} names no customer or supplier`,
    fr: `${name.fr}\u00a0: ${amount.fr} dans ${number} sans client ni fournisseur`,
  }
}

/** The last day before the first entry that is more than an opening; none in books that begin with work. */
async function openingDay({ reader }: View): Promise<CivilDate | undefined> {
  const [days] = await reader.read(entryDays)
  const [work] = await reader.read(firstWorkAfter, '0000-01-01')
  if (days?.first === undefined || days.last === undefined) return undefined
  if (work === undefined) return days.last
  return work > days.first ? addDays(work, -1) : undefined
}
