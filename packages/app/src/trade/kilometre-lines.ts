import { kilometresWorth } from '@daybook/canada/sales-tax/kilometres.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import type { LineWish } from '@daybook/core/sales/document-wish.ts'
import type { View } from '../book.ts'
import { documentsOf, partyOf } from './load-trade.ts'

/**
 * The lines of kilometres that somebody drove, at the rates of the day; what the year’s earlier claims of the
 * same person hold counts towards the first 5,000. Refuses `party-unknown`, `account-unknown`,
 * `account-role-missing`, `rates-not-checked`, `rates-too-early`.
 */
export async function kilometreLines(
  view: View,
  input: {
    readonly supplier: string
    readonly kilometres?: string | undefined
    readonly kilometresTo?: string | undefined
  },
  date: string,
): Promise<Result<readonly LineWish[]>> {
  if (input.kilometres === undefined) return ok([])
  const party = await partyOf(view.reader, input.supplier, 'supplier')
  if (!party.ok) return party
  const named = input.kilometresTo
  const account =
    named === undefined
      ? [...view.chart.values()].find(
          (each) => each.taxDefault === 'ITC_ALLOWANCE' && each.closedOn === undefined,
        )
      : findAccount(view.chart, named)
  if (account === undefined) {
    return named === undefined
      ? refuse(
          'account-role-missing',
          { role: 'ITC_ALLOWANCE', what: 'Per-kilometre allowances' },
          'kilometresTo',
        )
      : refuse('account-unknown', { account: named }, 'kilometresTo')
  }
  let before = 0
  for (const bill of await documentsOf(view.reader, ['bill'], party.value.id)) {
    if (bill.voided !== undefined || bill.date.slice(0, 4) !== date.slice(0, 4)) continue
    for (const line of bill.lines) {
      if (line.account === account.id) before += tenthsOf(line.quantity ?? '0')
    }
  }
  const worth = kilometresWorth(
    { tenths: tenthsOf(input.kilometres), before, home: view.profile.province },
    date,
  )
  if (!worth.ok) return worth
  const text = view.profile.language === 'fr' ? 'Kilométrage' : 'Kilometres'
  return ok(
    worth.value.parts.map(({ quantity, price }) => ({ account: account.code, text, quantity, price })),
  )
}

function tenthsOf(text: string): number {
  const [whole = '0', tenth = '0'] = text.split('.')
  return Number(whole) * 10 + Number(tenth.slice(0, 1))
}
