import type { Label, Language } from '../../kit/refusal-text.ts'
import { filledWords } from '../../kit/refusal-text.ts'
import type { RefusalCode } from '../../kit/refusals.ts'
import type { Refusal } from '../../kit/result.ts'
import { bookWays } from './books.ts'
import { moneyWays } from './money.ts'
import { nonResidentWays } from './nonresidents.ts'
import { ownerWays } from './owners.ts'
import { peopleWays } from './people.ts'
import { proofWays } from './proofs.ts'
import { relatedWays } from './related.ts'
import { tradingWays } from './trading.ts'
import { workingWays } from './working.ts'

/**
 * The way out in the words of the screens, for the refusals whose hint speaks of what is typed in a terminal.
 * The names in braces are those of the refusal. What only a terminal can meet is in `terminalOnly`.
 */
export const waysOnScreen: Readonly<Partial<Record<RefusalCode, Label>>> = {
  ...bookWays,
  ...moneyWays,
  ...peopleWays,
  ...ownerWays,
  ...nonResidentWays,
  ...proofWays,
  ...relatedWays,
  ...tradingWays,
  ...workingWays,
}

/** Refusals that no screen can meet: they are about how a program was started. */
export const terminalOnly: readonly RefusalCode[] = ['port-taken', 'book-named-twice']

/** The way out of a refusal as a screen tells it; nothing where its hint serves everywhere. */
export function wayOnScreen(refusal: Refusal, language: Language): string | undefined {
  const way = waysOnScreen[refusal.code]
  return way === undefined ? undefined : filledWords(way[language], refusal.with, language)
}
