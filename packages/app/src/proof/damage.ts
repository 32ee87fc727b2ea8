import { placeRefusal } from '../store/place.ts'

/** What is damaged, in both languages; a type alias, so that it fits a refusal's names. */
export type Damage = { readonly why: string; readonly whyFr: string }

/** SQLite's basic codes for what is no damage: busy, locked, read-only, full, cannot open. */
const noDamage: ReadonlySet<number> = new Set([5, 6, 8, 13, 14])

/**
 * What an error of reading says of the file: a page that is torn, a cell that holds what it cannot hold. An
 * error that is no damage (the server is gone, another program has the file, a fault of ours) is thrown
 * again.
 */
export function damageOf(error: unknown): Damage {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && 'errcode' in error && !noDamage.has(Number(error.errcode) & 0xff)) {
    return {
      why: `its place in the file is damaged (${message})`,
      whyFr: `sa place dans le fichier est endommagée (${message})`,
    }
  }
  if (/^fault: the store gave/.test(message)) {
    return {
      why: 'something else stands where it belongs',
      whyFr: 'autre chose se trouve à sa place',
    }
  }
  const isTorn = placeRefusal(error, '')?.refusals.some((each) => each.code === 'book-damaged')
  if (isTorn !== true) throw error
  return { why: message, whyFr: message }
}

/** What a fact that cannot be decoded says of itself: its text is not that of its kind. */
export const undecodable: Damage = {
  why: 'its text is not that of a fact of its kind',
  whyFr: 'son texte n’est pas celui d’un fait de son genre',
}
