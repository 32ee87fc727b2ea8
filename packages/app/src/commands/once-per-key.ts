import { recordFrom } from '@daybook/core/daybook/body.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { hashOfInput, sha256 } from '../record.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore } from '../store/store.ts'
import type { Context } from './command.ts'

/** What a key stands for on the desk: the hash of its command and input, and what was answered, as JSON. */
type Kept = { readonly inputHash: string; readonly answer: string }

/** The answers under way, so that a key that comes twice at once is answered once. */
const underWay = new WeakMap<BookStore, Map<string, Promise<unknown>>>()

/**
 * Runs a command that writes beside the chain, once for its key: the same key with the same input answers as
 * it did the first time and does nothing; with other input, or after an act of the chain had it, it refuses
 * `key-reused`. What was refused is not kept. New ids follow from the key, so that a command cut off halfway
 * does its deed again in the same place, not beside it.
 */
export async function oncePerKey<T>(
  ctx: Context,
  command: string,
  input: unknown,
  run: (ctx: Context) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { key } = ctx
  if (key === undefined) return run(ctx)
  const { store } = ctx.book
  const pending = underWay.get(store) ?? new Map<string, Promise<unknown>>()
  underWay.set(store, pending)
  while (pending.has(key)) await pending.get(key)?.catch(() => undefined)
  const answering = answered(ctx, key, hashOfInput({ command, input }), run)
  pending.set(key, answering)
  try {
    return await answering
  } finally {
    pending.delete(key)
  }
}

async function answered<T>(
  ctx: Context,
  key: string,
  inputHash: string,
  run: (ctx: Context) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { store } = ctx.book
  // One kind a key: what is asked of the desk by kind is then this one row.
  const kind = `key ${key}`
  if ((await store.outcome(key)) !== undefined) return refuse('key-reused', { key })
  const [row] = await store.read(desk, kind)
  if (row !== undefined) {
    const kept = recordFrom<Kept>(row.body)
    if (kept.inputHash !== inputHash) return refuse('key-reused', { key })
    // The answer was written down below, by the same command on the same input.
    return ok(JSON.parse(kept.answer) as T)
  }
  const result = await run({ ...ctx, newId: () => idFrom(`${key} ${inputHash}`) })
  if (!result.ok || result.value === undefined || ctx.dryRun) return result
  const body = canonicalJson({ inputHash, answer: JSON.stringify(result.value) })
  await store.putDesk({ kind, id: 'answer', body, updatedAt: ctx.now() })
  return result
}

/** A UUID (version 8) that follows from a text. */
function idFrom(text: string): string {
  const hex = sha256(text)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
