import { recordFrom } from '../daybook/body.ts'
import type { Dividend, Shareholder } from '../daybook/owner-facts.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** The refusal to take a shareholder away who has dividends, naming these: `undo-in-use`. */
export function shareholderRefusals(undoing: Undoing, { id, number }: Shareholder): readonly Refusal[] {
  const dividends: string[] = []
  for (const [key, body] of undoing.cards) {
    if (!key.startsWith(cardKey('dividend', ''))) continue
    const dividend = recordFrom<Dividend>(body)
    if (dividend.shares.some(({ shareholder }) => shareholder === id)) dividends.push(dividend.id)
  }
  if (dividends.length === 0) return []
  const list = dividends.join(', ')
  const names = { what: `shareholder ${number}`, whatFr: `l’actionnaire ${number}`, act: String(undoing.act) }
  return [refusal('undo-in-use', { ...names, uses: `dividend ${list}`, usesFr: `le dividende ${list}` })]
}
