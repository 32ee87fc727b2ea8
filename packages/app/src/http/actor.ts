import type { Asked } from './asked.ts'

/** Who acts where nobody said who is at the desk. */
export const nobodyNamed = 'local'

/** The longest name that is taken, in characters. */
const longest = 80

/**
 * Who acts, by the name that the request gives (`Daybook-Actor: Rosa%20Marino`, percent-encoded UTF-8): the
 * person who said on the screens that they are at the desk. It is a word and no proof, as the machine’s user
 * is in the terminal; only whoever has the token of the server can give it. `local` where none is given, or
 * where it is no name.
 */
export function actorOf(asked: Pick<Asked, 'header'>): string {
  const given = asked.header('daybook-actor')
  if (given === undefined) return nobodyNamed
  try {
    return plainActor(decodeURIComponent(given)) ?? nobodyNamed
  } catch {
    // Half a sign is no name.
    return nobodyNamed
  }
}

/**
 * A name as the daybook keeps it, without spaces around it or twice within; none where it is empty, too long,
 * holds signs that cannot be seen, or is one that the program signs with itself (`link: …`).
 */
function plainActor(typed: string): string | undefined {
  const name = typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const isName = name !== '' && name.length <= longest && !/\p{C}/u.test(name) && !name.startsWith('link:')
  return isName ? name : undefined
}
