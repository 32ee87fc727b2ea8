import { type Comment, type Parsed, parsed } from '../test/tidy/parsed.ts'
import type { TextFile } from '../test/tidy/project.ts'
import { limits } from '../test/tidy/size.ts'

/**
 * The text of a file with its wide comments broken at spaces. Only comments that stand alone on their lines
 * are touched, and of those only paragraphs that have a line too wide. Examples, which are set in, and lists
 * stay as they are.
 */
export function wrapped(file: TextFile): string {
  const code = parsed(file)
  const lines = [...code.lines]
  for (const comment of code.comments.toReversed()) {
    const [first, last] = [code.lineAt(comment.start), code.lineAt(comment.end)]
    if (!standsAlone(code, comment)) continue
    const own = lines.slice(first - 1, last)
    if (own.every((line) => [...line].length <= limits.columns)) continue
    const indent = /^\s*/.exec(own[0] ?? '')?.[0] ?? ''
    const narrow = comment.type === 'Line' ? lineComment(own[0] ?? '', indent) : blockComment(own, indent)
    lines.splice(first - 1, own.length, ...narrow)
  }
  return lines.join('\n')
}

function standsAlone(code: Parsed, comment: Comment): boolean {
  const before = code.lines[code.lineAt(comment.start) - 1] ?? ''
  const after = code.lines[code.lineAt(comment.end) - 1] ?? ''
  return /^\s*\/[/*]/.test(before) && (comment.type === 'Line' || after.trimEnd().endsWith('*/'))
}

function lineComment(line: string, indent: string): readonly string[] {
  return filled(line.trim().replace(/^\/\/\s?/, ''), `${indent}// `)
}

function blockComment(own: readonly string[], indent: string): readonly string[] {
  const opening = /^\s*(\/\*\*?)/.exec(own[0] ?? '')?.[1] ?? '/*'
  const inside = own
    .map((line) => line.trim())
    .map((line, index) => (index === 0 ? line.slice(opening.length) : line.replace(/^\*(?!\/)/, '')))
    .map((line) => line.replace(/\s*\*\/$/, '').replace(/^ /, ''))
  const isEmptyEdge = (line: string, index: number): boolean =>
    line.trim() === '' && (index === 0 || index === inside.length - 1)
  const body = paragraphs(inside.filter((line, index) => !isEmptyEdge(line, index)))
  const set = body.flatMap((lines) => narrowed(lines, `${indent} * `))
  return [`${indent}${opening}`, ...set.map((line) => line.trimEnd()), `${indent} */`]
}

/**
 * Runs of lines that read on; an empty line, a list's item and a line that is set in stand for themselves.
 */
function paragraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = []
  let isOpen = false
  for (const line of lines) {
    const isApart = line.trim() === '' || /^(\s|[-*|@]|\d+\.)/.test(line)
    if (isApart || !isOpen) found.push([line])
    else found.at(-1)?.push(line)
    isOpen = !isApart
  }
  return found
}

function narrowed(lines: readonly string[], prefix: string): readonly string[] {
  const isWide = lines.some((line) => [...(prefix + line)].length > limits.columns)
  if (!isWide) return lines.map((line) => prefix + line)
  const inset = /^\s*/.exec(lines[0] ?? '')?.[0] ?? ''
  return filled(lines.join(' ').trim(), prefix + inset)
}

function filled(text: string, prefix: string): readonly string[] {
  const found: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && [...(prefix + longer)].length > limits.columns) {
      found.push(prefix + line)
      line = word
    } else line = longer
  }
  return [...found, prefix + line]
}
