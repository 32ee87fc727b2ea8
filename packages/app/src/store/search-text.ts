import { foldedWords } from '@daybook/core/kit/fold.ts'

/**
 * The words that an entry is found by, from its fact's body: payee, memo, number of the paper, memos of postings, accounts,
 * and each amount as `c` and its cents (`c31190` for 311.90).
 */
export function searchText(body: string): string {
  // `derive` wrote the body; only text fields are looked at here, so nothing needs to be revived.
  const { entry } = JSON.parse(body) as { entry: EntryText }
  const words = new Set<string>()
  for (const text of [entry.payee, entry.memo, entry.ref, `J${entry.number}`]) addWords(words, text)
  for (const posting of entry.postings) {
    addWords(words, posting.memo)
    addWords(words, posting.party)
    words.add(`c${posting.amount.replace('-', '').replace('.', '').replace(/^0+/, '')}`)
  }
  return [...words].join(' ')
}

type EntryText = {
  readonly number: number
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
  readonly postings: readonly { readonly memo?: string; readonly party?: string; readonly amount: string }[]
}

function addWords(words: Set<string>, text: string | undefined): void {
  if (text !== undefined) for (const word of foldedWords(text)) words.add(word)
}
