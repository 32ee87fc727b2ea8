import { type LoanState, loanRows } from '@daybook/core/bank/loan-schedule.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { uncleared } from '@daybook/core/ledger/close-year.ts'
import { amountText } from '@daybook/core/reports/amount-text.ts'
import type { View } from '../book.ts'
import { loanStates } from '../ledger/load-cash.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { owedAndLedger } from '../reports/loan-schedule.ts'
import { controlProofs } from '../trade/control-proofs.ts'
import type { CloseCheck } from './close-row.ts'
import { againstWords, heldWords, listed } from './in-words.ts'

async function balancesOn(view: View, through: CivilDate): Promise<ReadonlyMap<string, bigint>> {
  return netByAccount(await loadBalances(view, { through }))
}

/** Debits equal credits at the end of the period. */
export const balanceHolds: CloseCheck = {
  row: 'balance',
  label: { en: 'The trial balance balances', fr: 'La balance de vérification est en équilibre' },
  at: 'both',
  async look(view, { through }) {
    const rows = await loadBalances(view, { through })
    const debit = sumOf(rows.map((row) => row.debit))
    const credit = sumOf(rows.map((row) => row.credit))
    const sign = debit === credit ? '=' : '≠'
    const said = (language: Language) =>
      `${amountText(debit, language)} ${sign} ${amountText(credit, language)}`
    return { holds: debit === credit, detail: { en: said('en'), fr: said('fr') } }
  },
}

/** Suspense and clearing accounts are zero at the end of the period. */
export const suspenseZero: CloseCheck = {
  row: 'suspense',
  label: {
    en: 'Suspense and clearing accounts are zero',
    fr: 'Les comptes d’attente et de passage sont nuls',
  },
  at: 'both',
  async look(view, { through }) {
    const standing = uncleared(view.chart, await balancesOn(view, through))
    return standing.length === 0
      ? { holds: true, detail: { en: amountText(0n, 'en'), fr: amountText(0n, 'fr') } }
      : {
          holds: false,
          detail: listed(standing.map(({ account, balance }) => heldWords(account, balance))),
          command: `daybook account postings ${standing[0]?.account.code ?? ''}`,
        }
  },
}

/** Receivables, payables and deposits equal their lists of open items. */
export const listsEqual: CloseCheck = {
  row: 'lists',
  label: {
    en: 'Receivables and payables equal their lists',
    fr: 'Les comptes clients et fournisseurs égalent leurs listes',
  },
  at: 'both',
  async look(view, { through }) {
    const proofs = await controlProofs(view, through)
    if (proofs.length === 0) return undefined
    const said = proofs.map(({ control, balance, list }) => againstWords(view.chart, control, balance, list))
    return {
      holds: proofs.every(({ balance, list }) => balance === list),
      detail: listed(said),
      command: `daybook ageing prove --on ${through}`,
    }
  },
}

/** Loans owe what their schedules say, and each payment of a schedule that has come is in the books. */
export const loansEqual: CloseCheck = {
  row: 'loans',
  label: { en: 'Loans equal their schedules', fr: 'Les emprunts égalent leurs échéanciers' },
  at: 'both',
  async look(view, { through }) {
    const states = await loanStates(view.reader)
    const accounts = [...new Set(states.map(({ loan }) => loan.account))]
    if (accounts.length === 0) return undefined
    const missing = states.flatMap((state) => missingPayments(state, through))
    if (missing.length > 0)
      return {
        holds: false,
        detail: listed(missing.map(({ words }) => words)),
        command: `daybook loan pay '${missing[0]?.loan ?? ''}'`,
      }
    const said: Label[] = []
    let holds = true
    for (const id of accounts) {
      const { owed, ledger } = await owedAndLedger(view, id, through)
      if (owed !== ledger) holds = false
      said.push(againstWords(view.chart, id, -ledger, -owed))
    }
    return { holds, detail: listed(said), command: `daybook loan list --on ${through}` }
  },
}

/** The payments of a loan’s schedule that had come by a day and that nobody has posted. */
function missingPayments(
  state: LoanState,
  through: CivilDate,
): readonly { readonly loan: string; readonly words: Label }[] {
  const { name, closedOn } = state.loan
  const rows = closedOn === undefined ? loanRows(state) : undefined
  if (rows?.ok !== true) return []
  return rows.value
    .filter(({ entry, date }) => entry === undefined && date <= through)
    .map(({ number, date }) => ({
      loan: name,
      words: {
        en: `${name}: payment ${number} of ${date} is not in the books`,
        fr: `${name}\u00a0: le versement ${number} du ${date} n’est pas dans les livres`,
      },
    }))
}
