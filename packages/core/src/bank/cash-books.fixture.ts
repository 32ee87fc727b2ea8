import { account, chartOf, maple } from '../ledger/small-books.fixture.ts'
import { books } from '../ledger/standing-books.fixture.ts'

/** Books with a till, undeposited funds, a card, loans, and the accounts that they need by role. */
export const cashBooks = {
  ...books,
  chart: chartOf(
    ...maple.values(),
    account('1000', 'Petty cash', 'asset', { cashFlow: 'cash' }),
    account('1040', 'Undeposited funds', 'asset', { role: 'undeposited' }),
    account('2050', 'Card', 'liability'),
    account('2610', 'Truck loan', 'liability'),
    account('6040', 'Bank charges', 'expense', { role: 'bank.charges' }),
    account('6055', 'Interest', 'expense', { role: 'interest.long' }),
    account('6170', 'Insurance', 'expense'),
    account('6510', 'Over and short', 'expense', { role: 'cash.overshort' }),
  ),
}
