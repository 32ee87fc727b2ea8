import { recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import type { Slip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import type { Recipients, VaultAtHand } from './slip-people.ts'
import { isCalled, slipPersonsIn } from './slip-person.ts'

/**
 * Finds whom people mean by a word: the number or id of an employee, the name of a supplier, the number of a
 * shareholder, and whom only slips know by the name in the vault or by their id.
 */
export function recipientFinder(
  known: Recipients,
  slips: readonly Slip[],
  { items }: Pick<VaultAtHand, 'items'>,
): (word: string) => string | undefined {
  const persons = slipPersonsIn(items)
  return (word) => {
    const wanted = word.trim()
    const own = new Set(slips.map(({ recipient }) => recipientKey(recipient)))
    const found = (kind: SlipRecipient['kind'], id: string | undefined): string | undefined =>
      id !== undefined && own.has(`${kind}:${id}`) ? `${kind}:${id}` : undefined
    const employee = [...known.employees.values()].find(({ number }) => number === wanted)
    const party = [...known.parties.values()].find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
    const holder = [...known.shareholders.values()].find(({ number }) => number === wanted)
    return (
      found('employee', employee?.id) ??
      found('supplier', party?.id) ??
      found('shareholder', holder?.id) ??
      found('person', wanted) ??
      persons
        .filter((each) => isCalled(each, wanted))
        .map(({ id }) => found('person', id))
        .find((each) => each !== undefined)
    )
  }
}
