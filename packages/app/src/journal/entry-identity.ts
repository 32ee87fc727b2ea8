import type { JournalEntry } from '@daybook/core/ledger/formats/journal-file.ts'
import { sha256 } from '../record.ts'

/**
 * Under which key an entry of a file is recorded, and the hash of what it says: twice the same entry is once.
 */
export type Identity = { readonly key: string; readonly inputHash: string }

/**
 * Gives each entry of a file its identity. An entry with an id is known by it; one without is known by what
 * it says and how many equal ones came before it in the file, so that two equal coffees stay two and a second
 * import adds nothing.
 */
export function identities(): (entry: JournalEntry) => Identity {
  const seen = new Map<string, number>()
  return (entry) => {
    const inputHash = sha256(contentOf(entry)).slice(0, 32)
    if (entry.id !== undefined) return { key: `entry:${entry.id}`, inputHash }
    const ordinal = (seen.get(inputHash) ?? 0) + 1
    seen.set(inputHash, ordinal)
    return { key: `entry:${inputHash}-${ordinal}`, inputHash }
  }
}

function contentOf(entry: JournalEntry): string {
  let text = `${entry.date}\n${entry.payee ?? ''}\n${entry.memo ?? ''}\n${entry.ref ?? ''}`
  for (const line of entry.lines) {
    text += `\n${line.account}\t${line.amount}\t${line.memo ?? ''}`
    if (line.foreign !== undefined) text += `\t${line.foreign.currency}\t${line.foreign.amount}`
  }
  return text
}
