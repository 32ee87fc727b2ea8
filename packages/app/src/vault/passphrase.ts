import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'

/** The fewest characters of a passphrase. */
export const shortestPassphrase = 12

/**
 * The passphrase from `DAYBOOK_PASSPHRASE`, or asked for at the terminal. Refuses `passphrase-missing`
 * without both.
 */
export async function askPassphrase(world: World): Promise<Result<string>> {
  const set = process.env.DAYBOOK_PASSPHRASE
  return set === undefined || set === '' ? asked(world, words[world.language].old) : ok(set)
}

/**
 * A new passphrase from `DAYBOOK_NEW_PASSPHRASE`, or asked for twice at the terminal. Refuses
 * `passphrase-missing`, `passphrase-short`, `passphrase-differs`.
 */
export async function askNewPassphrase(world: World): Promise<Result<string>> {
  const set = process.env.DAYBOOK_NEW_PASSPHRASE
  if (set !== undefined && set !== '') return longEnough(set)
  const { fresh, again } = words[world.language]
  const first = await asked(world, fresh)
  if (!first.ok) return first
  const long = longEnough(first.value)
  if (!long.ok) return long
  const second = await asked(world, again)
  if (!second.ok) return second
  return second.value === first.value ? first : refuse('passphrase-differs')
}

async function asked(world: World, question: string): Promise<Result<string>> {
  const typed = await world.ask?.(question)
  return typed === undefined || typed === '' ? refuse('passphrase-missing') : ok(typed)
}

function longEnough(passphrase: string): Result<string> {
  const count = [...passphrase].length
  return count < shortestPassphrase
    ? refuse('passphrase-short', { least: String(shortestPassphrase), count: String(count) })
    : ok(passphrase)
}

const words = {
  en: {
    old: 'Passphrase of the vault: ',
    fresh: 'New passphrase: ',
    again: 'The same once more: ',
  },
  fr: {
    old: 'Phrase secrète du coffre : ',
    fresh: 'Nouvelle phrase secrète : ',
    again: 'La même encore une fois : ',
  },
} as const
