import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { uncleared } from '@daybook/core/ledger/close-year.ts'
import type { View } from '../book.ts'
import { loanStates } from '../ledger/load-cash.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { owedAndLedger } from '../reports/loan-schedule.ts'
import { controlProofs } from '../trade/control-proofs.ts'
import { type CloseCheck, plain } from './close-row.ts'

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
    return { holds: debit === credit, detail: plain(`${formatCents(debit)} = ${formatCents(credit)}`) }
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
    const words = standing.map(({ account, balance }) => `${account.code} ${formatCents(balance)}`).join(', ')
    return standing.length === 0
      ? { holds: true, detail: plain('0.00') }
      : {
          holds: false,
          detail: plain(words),
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
    const said = proofs.map(({ control, balance, list }) => {
      const code = view.chart.get(control)?.code ?? control
      return `${code} ${formatCents(balance)} ${balance === list ? '=' : '≠'} ${formatCents(list)}`
    })
    return {
      holds: proofs.every(({ balance, list }) => balance === list),
      detail: plain(said.join(', ')),
      command: `daybook ageing prove --on ${through}`,
    }
  },
}

/** Loans owe what their schedules say. */
export const loansEqual: CloseCheck = {
  row: 'loans',
  label: { en: 'Loans equal their schedules', fr: 'Les emprunts égalent leurs échéanciers' },
  at: 'both',
  async look(view, { through }) {
    const states = await loanStates(view.reader)
    const accounts = [...new Set(states.map(({ loan }) => loan.account))]
    if (accounts.length === 0) return undefined
    const said: string[] = []
    let holds = true
    for (const id of accounts) {
      const { owed, ledger } = await owedAndLedger(view, id, through)
      if (owed !== ledger) holds = false
      const code = view.chart.get(id)?.code ?? id
      said.push(`${code} ${formatCents(ledger)} ${owed === ledger ? '=' : '≠'} ${formatCents(owed)}`)
    }
    return { holds, detail: plain(said.join(', ')), command: `daybook loan list --on ${through}` }
  },
}
