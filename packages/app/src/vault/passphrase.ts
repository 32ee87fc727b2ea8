import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { World } from '../commands/command.ts'

/** The fewest characters of a passphrase. */
export const shortestPassphrase = 12

/** The passphrase that `DAYBOOK_PASSPHRASE` sets for this process. */
export function setPassphrase(): string | undefined {
  return notEmpty(process.env.DAYBOOK_PASSPHRASE)
}

/**
 * The passphrase that is there without asking anybody: of `DAYBOOK_PASSPHRASE`, or typed on a screen a while
 * ago. Refuses `passphrase-missing`.
 */
export function passphraseAtHand(world: World): Result<string> {
  const given = setPassphrase() ?? world.typedPassphrase?.()
  return given === undefined ? refuse('passphrase-missing') : ok(given)
}

/**
 * The passphrase from `DAYBOOK_PASSPHRASE`, as typed on a screen, or asked for at the terminal. Refuses
 * `passphrase-missing` without any.
 */
export async function askPassphrase(world: World): Promise<Result<string>> {
  const atHand = passphraseAtHand(world)
  return atHand.ok ? atHand : asked(world, words[world.language].old)
}

/**
 * A new passphrase as typed on a screen, from `DAYBOOK_NEW_PASSPHRASE`, or asked for twice at the terminal.
 * Refuses `passphrase-missing`, `passphrase-short`, `passphrase-differs`.
 */
export async function askNewPassphrase(world: World): Promise<Result<string>> {
  const given = world.typedNewPassphrase?.() ?? notEmpty(process.env.DAYBOOK_NEW_PASSPHRASE)
  if (given !== undefined) return longEnough(given)
  const { fresh, again } = words[world.language]
  const first = await asked(world, fresh)
  if (!first.ok) return first
  const long = longEnough(first.value)
  if (!long.ok) return long
  const second = await asked(world, again)
  if (!second.ok) return second
  return second.value === first.value ? first : refuse('passphrase-differs')
}

function notEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
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
