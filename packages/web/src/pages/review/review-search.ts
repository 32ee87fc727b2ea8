/** Which findings are shown, and which one is open. */
export type FindingSearch = {
  readonly show?: 'dismissed' | 'all' | undefined
  readonly finding?: string | undefined
}

/** What of an address belongs to the findings. */
export function findingSearch({ show, finding }: Record<string, unknown>): FindingSearch {
  return {
    ...(show === 'dismissed' || show === 'all' ? { show } : {}),
    ...(typeof finding === 'string' ? { finding } : {}),
  }
}

/** Which questions are shown, which one is open, and what a new one is about. */
export type AskSearch = {
  readonly show?: 'all' | undefined
  readonly question?: string | undefined
  readonly about?: string | undefined
}

/** What of an address belongs to the questions. */
export function askSearch({ show, question, about }: Record<string, unknown>): AskSearch {
  return {
    ...(show === 'all' ? { show } : {}),
    ...(typeof question === 'string' ? { question } : {}),
    ...(typeof about === 'string' ? { about } : {}),
  }
}
