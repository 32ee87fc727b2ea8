import type { Party } from '../../daybook/trade-facts.ts'
import { folded } from '../../kit/fold.ts'
import { check } from '../check.ts'

/** Two open records of one customer or supplier. */
export const duplicateParty = check({
  id: 'duplicate-party',
  group: 'duplicates',
  severity: 'warning',
  title: { en: 'A customer or supplier kept twice', fr: 'Un client ou un fournisseur en double' },
  why: {
    en: 'Two records of one business hide what it owes or is owed, let a bill in twice and split what a slip must report.',
    fr: 'Deux fiches d’une même entreprise cachent son solde, laissent entrer une facture deux fois et divisent ce qu’un feuillet doit déclarer.',
  },
  needs: ['parties'],
  find: ({ parties }) => {
    const open = [...parties.values()].filter(({ closedOn }) => closedOn === undefined)
    const groups = new Map<string, Party[]>()
    for (const party of open)
      for (const key of keysOf(party)) groups.set(key, [...(groups.get(key) ?? []), party])
    const told = new Set<string>()
    return [...groups.values()].flatMap((group) => {
      const own = group.toSorted((left, right) => (left.id < right.id ? -1 : 1))
      const subject = own.map(({ id }) => id).join('+')
      const last = own.at(-1)
      if (own.length < 2 || last === undefined || told.has(subject)) return []
      told.add(subject)
      const names = own.map(({ name }) => name).join(', ')
      const command = last.kind === 'supplier' ? 'supplier.change' : 'customer.change'
      return [
        {
          subject,
          words: {
            en: `These records look like one business: ${names}`,
            fr: `Ces fiches semblent une même entreprise\u00a0: ${names}`,
          },
          evidence: own.map(({ id, name }) => ({ kind: 'party' as const, id, note: name })),
          acts: [{ command, input: { party: last.name } }],
        },
      ]
    })
  },
})

/** A business is known by its registration number, or by its name without its legal ending. */
function keysOf({ name, taxes, kind }: Party): readonly string[] {
  const sides = kind === 'both' ? ['customer', 'supplier'] : [kind]
  const plain = folded(name)
    .replaceAll(/\b(inc|ltd|ltee|corp|co|llc|senc|enr)\b\.?/g, '')
    .replaceAll(/[^a-z0-9]/g, '')
  const number = taxes?.gst?.slice(0, 9)
  return sides.flatMap((side) => [
    `${side}:${plain === '' ? name : plain}`,
    ...(number === undefined ? [] : [`${side}#${number}`]),
  ])
}
