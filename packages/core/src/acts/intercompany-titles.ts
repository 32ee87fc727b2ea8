import type { IntercompanyFact } from '../daybook/intercompany-facts.ts'
import type { Label } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'

type Titles = {
  readonly [K in IntercompanyFact['kind']]: (fact: Extract<IntercompanyFact, { readonly kind: K }>) => Label
}

/** What an act about related books did, in one line. */
export const intercompanyTitles: Titles = {
  'relation.set': ({ relation: { account, name, theirs } }) => ({
    en: `Account ${account} answers to ${theirs} of ${name}`,
    fr: `Le compte ${account} répond au ${theirs} de ${name}`,
  }),
  'relation.removed': ({ was: { account, name, theirs } }) => ({
    en: `Account ${account} answers no more to ${theirs} of ${name}`,
    fr: `Le compte ${account} ne répond plus au ${theirs} de ${name}`,
  }),
  'mirror.set': ({ mirror: { name, number, entry, way } }) => {
    const [own, theirs] = [entryName(entry), entryName(number)]
    return way === 'answers'
      ? { en: `${own} mirrors ${theirs} of ${name}`, fr: `${own} est le miroir de ${theirs} de ${name}` }
      : { en: `${own} is mirrored by ${theirs} of ${name}`, fr: `${own} a pour miroir ${theirs} de ${name}` }
  },
  'mirror.removed': ({ was: { name, number, entry } }) => {
    const [own, theirs] = [entryName(entry), entryName(number)]
    return { en: `Untied ${own} from ${theirs} of ${name}`, fr: `${own} détachée de ${theirs} de ${name}` }
  },
}
