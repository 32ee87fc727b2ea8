/** What stands in the address of a return: its period, what was entered, what is looked at. */
export type ReturnSearch = {
  readonly from?: string | undefined
  readonly through?: string | undefined
  /** Lines that are entered: `204=10.00;210=0.00`. */
  readonly inputs?: string | undefined
  /** The return that is amended. */
  readonly amends?: string | undefined
  readonly figure?: string | undefined
}

/** What the two kinds of a return on screen share: which one, and how its address changes. */
export type ReturnAt = {
  readonly program: string
  readonly search: ReturnSearch
  change(next: Partial<ReturnSearch>): void
}

/** What of an address belongs to a return. */
export function returnSearch(search: Record<string, unknown>): ReturnSearch {
  const kept = ['from', 'through', 'inputs', 'amends', 'figure'] as const
  return Object.fromEntries(
    kept.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
  )
}

/** Lines that are entered, by line, from the text that the address holds. */
export function enteredIn(text: string | undefined): ReadonlyMap<string, string> {
  const pairs = (text ?? '').split(';').flatMap((pair) => {
    const [line = '', amount = ''] = pair.split('=')
    return line === '' || amount === '' ? [] : [[line, amount] as const]
  })
  return new Map(pairs)
}

/** The text of entered lines with one of them changed; nothing where none is left. */
export function withEntered(text: string | undefined, line: string, amount: string): string | undefined {
  const entered = new Map(enteredIn(text))
  if (amount === '') entered.delete(line)
  else entered.set(line, amount)
  const next = [...entered].map(([each, value]) => `${each}=${value}`).join(';')
  return next === '' ? undefined : next
}
