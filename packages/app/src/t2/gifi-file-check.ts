import { readFileSync } from 'node:fs'
import { type ReadGifi, readGifiFile } from '@daybook/canada/t2/gifi-file.ts'
import type { GifiStatements } from '@daybook/canada/t2/gifi-statements.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { fileMissing } from '../journal/file-missing.ts'
import type { T2Check } from './t2-checks.ts'

/**
 * Reads a GIFI file of a tax program, or its text that came along. Refuses `file-missing` and
 * `gifi-file-malformed`.
 */
export function gifiRead(file: string, content?: string): Result<ReadGifi> {
  if (content !== undefined) return readGifiFile(content)
  try {
    return readGifiFile(readFileSync(file, 'utf8'))
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

/**
 * A file against the books, code by code: what both have and differs, what only the file has, and items that
 * only the books have. The sign of dividends (3700 to 3702) may be either, as tax programs differ.
 */
export function fileChecks(statements: GifiStatements, read: ReadGifi): readonly T2Check[] {
  const lines = [...statements.balanceSheet, ...statements.incomeStatement]
  const ours = new Map(lines.map(({ code, figure }) => [code, figure.value / 100n]))
  const theirs = new Map(read.map(({ code, dollars }) => [code, dollars]))
  const isSame = (code: string, one: bigint, other: bigint) =>
    one === other || (code >= '3700' && code <= '3702' && one === -other)
  const differing = read.flatMap(({ code, dollars }): readonly T2Check[] => {
    const own = ours.get(code) ?? 0n
    return isSame(code, own, dollars) ? [] : [differs(code, own, dollars)]
  })
  const missing = lines.flatMap(({ code, figure, isTotal }): readonly T2Check[] =>
    isTotal || figure.value === 0n || theirs.has(code) ? [] : [differs(code, figure.value / 100n, 0n)],
  )
  if (differing.length + missing.length > 0) return [...differing, ...missing]
  const text = {
    en: `The file agrees with the books on all ${read.length} codes`,
    fr: `Le fichier concorde avec les livres pour les ${read.length} codes`,
  }
  return [{ check: 'file', state: 'holds', text }]
}

function differs(code: string, own: bigint, given: bigint): T2Check {
  return {
    check: 'file',
    state: 'fails',
    text: {
      en: `${code}: the file has ${given}, the books have ${own}`,
      fr: `${code} : le fichier porte ${given}, les livres portent ${own}`,
    },
  }
}
