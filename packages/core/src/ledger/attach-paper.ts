import type { FactOf } from '../daybook/fact.ts'
import type { PaperRef } from '../daybook/paper.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { entryName } from './entry.ts'

/** The most bytes of one paper: 50 MB. */
export const largestPaper = 50 * 1024 * 1024

/** The beginning of a hash by which people name a paper: at least so many signs. */
const shortestHash = 6

/**
 * Hangs a paper on an entry. It may be in a locked period: a paper changes no number. `held` are the papers
 * that the entry has. Refuses `paper-empty`, `paper-too-large`, and `paper-attached` for the same content
 * under whatever name.
 */
export function planAttachPaper(
  number: number,
  paper: PaperRef,
  held: readonly PaperRef[],
): Result<FactOf<'paper.attached'>> {
  const { name, size, sha256 } = paper
  if (size === 0) return refuse('paper-empty', { paper: name }, 'file')
  if (size > largestPaper) {
    return refuse(
      'paper-too-large',
      { paper: name, size: megabytes(size), most: megabytes(largestPaper) },
      'file',
    )
  }
  const same = held.find((each) => each.sha256 === sha256)
  if (same !== undefined) {
    return refuse('paper-attached', { paper: name, entry: entryName(number), held: same.name }, 'file')
  }
  return ok({ kind: 'paper.attached', v: 1, number, paper })
}

/**
 * The paper of an entry that people mean: by its name, or by the beginning of its hash. Refuses
 * `paper-unknown` when none or several are meant, naming those there are.
 */
export function paperNamed(number: number, held: readonly PaperRef[], name: string): Result<PaperRef> {
  const hash = name.toLowerCase()
  const byName = held.filter((each) => each.name === name)
  const isHash = hash.length >= shortestHash && /^[0-9a-f]+$/.test(hash)
  const found = byName.length > 0 ? byName : isHash ? held.filter((each) => each.sha256.startsWith(hash)) : []
  const [paper] = found
  if (paper !== undefined && found.length === 1) return ok(paper)
  const papers = held.map((each) => `${each.name} (${each.sha256.slice(0, shortestHash + 2)})`).join(', ')
  return refuse('paper-unknown', { paper: name, entry: entryName(number), papers: papers || '-' }, 'paper')
}

/** Takes a paper off an entry; the file stays in the books, and the fact says why it was taken off. */
export function detachedPaper(number: number, paper: PaperRef, reason: string): FactOf<'paper.detached'> {
  return { kind: 'paper.detached', v: 1, number, paper, reason }
}

function megabytes(size: number): string {
  return `${Math.ceil(size / (1024 * 1024))} MB`
}
