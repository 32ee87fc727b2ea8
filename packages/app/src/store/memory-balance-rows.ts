import type { Row } from '@daybook/core/daybook/tables.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import type { Layer } from '@daybook/core/ledger/entry.ts'
import { asCents, asNumber, asText } from './query.ts'

/** The layer of a row. */
export function layerOf(row: Row): Layer {
  // `derive` writes no other layer.
  return asText(row.layer) as Layer
}

/** A row of totals. */
export function balanceOf(row: Row): BalanceRow {
  return {
    account: asText(row.account),
    layer: layerOf(row),
    currency: asText(row.currency),
    debit: asCents(row.debit),
    credit: asCents(row.credit),
    foreignNet: asCents(row.foreign_net),
    postings: asNumber(row.postings),
  }
}

/** What one posting moves. */
export function movementOf(row: Row): BalanceRow & { readonly dims: string } {
  const amount = asCents(row.amount)
  return {
    account: asText(row.account),
    layer: layerOf(row),
    currency: asText(row.currency),
    debit: amount > 0n ? amount : 0n,
    credit: amount < 0n ? -amount : 0n,
    foreignNet: asCents(row.foreign_amount),
    postings: 1,
    dims: asText(row.dims),
  }
}

/** Rows added up by account, layer and currency, and by dimensions where these are to stay apart. */
export function summed<T extends BalanceRow & { readonly dims?: string }>(
  rows: Iterable<T>,
  isByDims: boolean,
): readonly T[] {
  const sums = new Map<string, T>()
  for (const row of rows) {
    const key = JSON.stringify([row.account, row.layer, row.currency, isByDims ? row.dims : ''])
    const held = sums.get(key)
    sums.set(
      key,
      held === undefined
        ? row
        : {
            ...held,
            debit: held.debit + row.debit,
            credit: held.credit + row.credit,
            foreignNet: held.foreignNet + row.foreignNet,
            postings: held.postings + row.postings,
          },
    )
  }
  return [...sums.values()]
}
