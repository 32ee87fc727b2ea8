/** What the address of the cards says: the card’s account, and whether a charge is being typed. */
export type CardSearch = { readonly card?: string; readonly charging?: boolean }

/** The search of an address as that of the cards. */
export function cardSearch({ card, charging }: Record<string, unknown>): CardSearch {
  return {
    ...(typeof card === 'string' || typeof card === 'number' ? { card: String(card) } : {}),
    ...(charging === true ? { charging } : {}),
  }
}
