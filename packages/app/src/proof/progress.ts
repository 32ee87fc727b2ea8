import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Progress } from './walk-chain.ts'

/**
 * A line at the terminal that says how far a long deed is, and is wiped away at its end; nothing where stderr
 * is none.
 */
export type ProgressLine = { readonly step: Progress; end(): void }

/** How often the line is written at most, in milliseconds: a short deed shows none. */
const pause = 250

/** A progress line for facts that are walked over, or steps that are taken. `clock` gives milliseconds. */
export function progressLine(
  language: Language,
  clock: () => number,
  unit: keyof typeof words = 'facts',
): ProgressLine {
  const { stderr } = process
  if (!stderr.isTTY) return { step: () => {}, end: () => {} }
  let last = clock()
  let isShown = false
  return {
    step(done, of) {
      if (clock() - last < pause) return
      last = clock()
      isShown = true
      const share = of === 0 ? 100 : Math.trunc(done / (of / 100))
      stderr.write(
        `\r${words[unit][language].replace('{share}', String(share)).replace('{done}', String(done))}`,
      )
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

const words = {
  facts: { en: '{share} %, {done} facts', fr: '{share} %, {done} faits' },
  steps: { en: '{share} %', fr: '{share} %' },
}
