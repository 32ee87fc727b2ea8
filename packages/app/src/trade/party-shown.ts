import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'

/** What stands on a control account by a journal entry that names nobody. */
const nobody: Label = { en: 'No name (journal entries)', fr: 'Sans nom (écritures)' }

/** What a list calls somebody whose items are open: the name, or that journal entries name nobody. */
export function partyShown(
  parties: ReadonlyMap<string, { readonly name: string }>,
  party: string,
  language: Language,
): string {
  return party === '' ? nobody[language] : (parties.get(party)?.name ?? party)
}
