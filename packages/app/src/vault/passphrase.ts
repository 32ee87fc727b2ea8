import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** The fewest characters of a passphrase. */
export const shortestPassphrase = 12

/** The passphrase from `DAYBOOK_PASSPHRASE`, or asked for at the terminal. Refuses `passphrase-missing` without both. */
export async function askPassphrase(question: string): Promise<Result<string>> {
  const set = process.env.DAYBOOK_PASSPHRASE
  return set === undefined || set === '' ? asked(question) : ok(set)
}

/**
 * A new passphrase from `DAYBOOK_NEW_PASSPHRASE`, or asked for twice at the terminal. Refuses `passphrase-missing`,
 * `passphrase-short`, `passphrase-differs`.
 */
export async function askNewPassphrase(question: string, again: string): Promise<Result<string>> {
  const set = process.env.DAYBOOK_NEW_PASSPHRASE
  if (set !== undefined && set !== '') return longEnough(set)
  const first = await asked(question)
  if (!first.ok) return first
  const long = longEnough(first.value)
  if (!long.ok) return long
  const second = await asked(again)
  if (!second.ok) return second
  return second.value === first.value ? first : refuse('passphrase-differs')
}

/** A line of text from the terminal without showing it, or all of a pipe; `undefined` when there is neither. */
export async function askHidden(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) return stdin.readable ? piped() : undefined
  stderr.write(question)
  const typed = await typedLine()
  stderr.write('\n')
  return typed
}

async function asked(question: string): Promise<Result<string>> {
  const typed = process.stdin.isTTY ? await askHidden(question) : undefined
  return typed === undefined || typed === '' ? refuse('passphrase-missing') : ok(typed)
}

function longEnough(passphrase: string): Result<string> {
  const count = [...passphrase].length
  return count < shortestPassphrase
    ? refuse('passphrase-short', { least: String(shortestPassphrase), count: String(count) })
    : ok(passphrase)
}

async function piped(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const chunk of process.stdin) text += String(chunk)
  return text.replace(/\r?\n$/, '')
}

/** Reads keys one by one with the echo off; Enter ends, Backspace takes back, Ctrl-C and Ctrl-D give up. */
function typedLine(): Promise<string | undefined> {
  const { stdin } = process
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed: string[] = []
    const done = (line: string | undefined) => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      resolve(line)
    }
    const take = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return done(typed.join(''))
        if (key === '\u0003' || key === '\u0004') return done(undefined)
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : [...typed, key]
      }
    }
    stdin.on('data', take)
  })
}
