import type { Language } from '@daybook/core/kit/refusal-text.ts'

/** Work on many papers that a person may follow and stop. */
export type Watch = {
  /** Says how far the work is; resolves once a signal to stop had time to come in. */
  step(done: number, of: number): Promise<void>
  isStopped(): boolean
  end(): void
}

const words: Readonly<Record<Language, string>> = {
  en: '{bar} {done} of {of} stubs',
  fr: '{bar} {done} talons sur {of}',
}

const barWidth = 24

/** Milliseconds between two writings of the line: a short work shows none. */
const pause = 200

/**
 * Watches over work that writes many files: a progress line on a terminal's stderr, and Ctrl-C or an end that
 * is asked for kept back until the file under way is whole. `clock` gives milliseconds.
 */
export function watchStubs(language: Language, clock: () => number): Watch {
  return watchPapers(words[language], clock)
}

/** As `watchStubs`, over other papers: `line` says how far the work is, with {bar}, {done} and {of} in it. */
export function watchPapers(line: string, clock: () => number): Watch {
  const { stderr } = process
  let isStopped = false
  let isShown = false
  let last = clock()
  const stop = (): void => {
    isStopped = true
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, stop)
  return {
    async step(done, of) {
      if (stderr.isTTY && clock() - last >= pause) {
        last = clock()
        isShown = true
        stderr.write(`\r${progressLine(line, done, of)}`)
      }
      await new Promise((resolve) => setImmediate(resolve))
    },
    isStopped: () => isStopped,
    end() {
      for (const signal of signals) process.off(signal, stop)
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

/** How far the work is, as the line says it: `[======            ] 250 of 1000 stubs`. */
export function progressText(language: Language, done: number, of: number): string {
  return progressLine(words[language], done, of)
}

function progressLine(line: string, done: number, of: number): string {
  const filled = of === 0 ? barWidth : Math.trunc((done * barWidth) / of)
  const bar = `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}]`
  return line.replace('{bar}', bar).replace('{done}', String(done)).replace('{of}', String(of))
}
