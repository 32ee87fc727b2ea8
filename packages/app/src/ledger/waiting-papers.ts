import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { WaitingPaper } from '@daybook/core/daybook/desk-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { planAttachPaper } from '@daybook/core/ledger/attach-paper.ts'
import { z } from 'zod'
import { folderMissing } from '../journal/file-missing.ts'
import { recordsOf } from '../store/standing-records.ts'
import type { Reader } from '../store/store.ts'
import { paperFromFile, type ReadPaper } from './read-paper.ts'

/** A paper that waits for an entry, on the way out. */
export const waitingOut = z.strictObject({
  paper: z.string(),
  name: z.string(),
  kind: z.string(),
  size: z.number(),
  came: z.string(),
})

/** A paper that waits as answers show it. */
export function waitingOutOf({ id, paper, date }: WaitingPaper): z.input<typeof waitingOut> {
  return { paper: id, name: paper.name, kind: paper.mediaType, size: paper.size, came: date }
}

/** The papers that wait for an entry, the oldest first. */
export async function waitingPapers(reader: Reader): Promise<readonly WaitingPaper[]> {
  const all = (await recordsOf(reader, 'waiting-paper')).filter(({ aside }) => aside === undefined)
  return all.sort((one, other) => {
    const [left, right] = [`${one.date} ${one.paper.name}`, `${other.date} ${other.paper.name}`]
    return left < right ? -1 : left > right ? 1 : 0
  })
}

/**
 * The paper that is meant among those that wait: by its name, or the beginning of its hash. Refuses
 * `paper-waiting-unknown`, naming those there are.
 */
export async function waitingNamed(reader: Reader, name: string): Promise<Result<WaitingPaper>> {
  const all = await waitingPapers(reader)
  const named = all.filter(({ paper }) => paper.name === name)
  const isHash = /^[0-9a-f]{6,64}$/.test(name.toLowerCase())
  const found =
    named.length > 0 || !isHash ? named : all.filter(({ id }) => id.startsWith(name.toLowerCase()))
  const [one] = found
  if (one !== undefined && found.length === 1) return ok(one)
  const papers = all
    .map(({ id, paper }) => `${paper.name} (${id.slice(0, 8)})`)
    .slice(0, 12)
    .join(', ')
  return refuse('paper-waiting-unknown', { paper: name, papers: papers === '' ? '-' : papers }, 'paper')
}

/**
 * The facts that hang a waiting paper on an entry and take it off the list. Refuses
 * `paper-waiting-unknown`, and what `planAttachPaper` refuses.
 */
export async function takenTo(
  reader: Reader,
  name: string,
  entry: number,
  held: readonly PaperRef[],
): Promise<Result<readonly Fact[]>> {
  const was = await waitingNamed(reader, name)
  if (!was.ok) return was
  const attached = planAttachPaper(entry, was.value.paper, held)
  return attached.ok ? ok([attached.value, { kind: 'paper.taken', v: 1, was: was.value }]) : attached
}

const kinds: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** Whether a file is a paper of the kinds that are taken in: PDF, PNG, JPEG, by their content. */
export function isTakenIn({ ref }: ReadPaper): boolean {
  return kinds.has(ref.mediaType) && ref.size > 0
}

/** The files of a folder by name; not those within its folders, nor hidden ones. Refuses `file-missing`. */
export function papersIn(folder: string): Result<readonly ReadPaper[]> {
  try {
    const papers: ReadPaper[] = []
    for (const name of readdirSync(folder).sort()) {
      const file = join(folder, name)
      if (name.startsWith('.') || !statSync(file).isFile()) continue
      const read = paperFromFile(file)
      if (!read.ok) return read
      papers.push(read.value)
    }
    return ok(papers)
  } catch {
    return folderMissing(folder, 'folder')
  }
}
