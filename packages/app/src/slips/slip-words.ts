import { recipientKey } from '@daybook/canada/slips/slip-identity.ts'
import type { Slip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import type { Recipients } from './slip-people.ts'

/**
 * Finds whom people mean by a word: the number or id of an employee, the name of a supplier, the number of a
 * shareholder, the name that a slip was entered under.
 */
export function recipientFinder(
  known: Recipients,
  slips: readonly Slip[],
): (word: string) => string | undefined {
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
      found('person', idFromName(wanted))
    )
  }
}
