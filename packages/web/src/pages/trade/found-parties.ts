import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useRead } from '../../books.ts'
import { useLook } from '../../words/look-context.ts'
import { partyWords } from '../../words/party-words.ts'
import { partyPath } from './side.ts'

/** How many customers and suppliers the search offers at most, of each. */
const most = 5

/**
 * Customers and suppliers with what was typed in their names or numbers, as the search offers them, and
 * whether they are still being read.
 */
export function useFoundParties(book: string, asked: string, leave: (go: () => void) => () => void) {
  const { look } = useLook()
  const words = partyWords[look.language]
  const navigate = useNavigate()
  const isAsked = asked.length > 1
  const customers = useRead('customer.list', {}, isAsked)
  const suppliers = useRead('supplier.list', {}, isAsked)
  if (!isAsked) return { found: [], isReading: false }
  const sought = folded(asked)
  const lists = [
    { side: 'customer', kind: words.customer, parties: customers.data?.parties ?? [] },
    { side: 'supplier', kind: words.supplier, parties: suppliers.data?.parties ?? [] },
  ] as const
  const found = lists.flatMap(({ side, kind, parties }) =>
    parties
      .filter(({ name, number }) => folded(`${name} ${number}`).includes(sought))
      .slice(0, most)
      .map(({ name }) => ({
        id: name,
        kind,
        label: name,
        go: leave(() => void navigate({ to: partyPath[side], params: { book, party: name } })),
      })),
  )
  return { found, isReading: customers.isFetching || suppliers.isFetching }
}
