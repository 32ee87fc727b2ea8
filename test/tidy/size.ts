import { child, type Node, type Parsed, parsed, textOf, walk } from './parsed.ts'
import { type Breach, isCode, isTest, type Rule, type TextFile } from './project.ts'

/**
 * The limits of the house: lines of code in a file, in a function and in a part of a screen (whose markup is
 * long but flat), columns, levels below a package's `src`.
 */
export const limits = {
  fileLines: 300,
  functionLines: 60,
  screenLines: 100,
  columns: 110,
  levels: 4,
} as const

/**
 * Lists are as long as what they list: word catalogues, refusals, rates, registries, and every file that
 * computes nothing.
 */
function isList(file: TextFile): boolean {
  const isNamedSo = /(^|\/)(words|rates|refusals)\/|\/(refusals|registry)\.ts$|\/words(-[a-z]+)*\.ts$/.test(
    file.path,
  )
  return isNamedSo || !hasFunction(parsed(file))
}

function hasFunction(code: Parsed): boolean {
  let found = false
  walk(code.body, (node) => {
    found ||= /Function/.test(node.type)
  })
  return found
}

/** A file holds at most 300 lines of code; comments and blank lines are free. */
export const filesAreShort: Rule = (files) =>
  codeOf(files)
    .filter((file) => !isList(file))
    .flatMap((file) => {
      const count = codeLines(parsed(file)).size
      if (count <= limits.fileLines) return []
      return [{ rule: 'file-length', path: file.path, line: 1, what: `${count} lines of code` }]
    })

/**
 * A function holds at most 60 lines of code, 100 with markup. What holds tests is a chapter, not a function.
 */
export const functionsAreShort: Rule = (files) =>
  codeOf(files).flatMap((file) => {
    const code = parsed(file)
    const lines = codeLines(code)
    const found: Breach[] = []
    const most = file.path.endsWith('.tsx') ? limits.screenLines : limits.functionLines
    walk(code.body, (node) => {
      if (!/Function(Declaration|Expression)$/.test(node.type) || isChapter(file.path, node)) return
      const [first, last] = [code.lineAt(node.start), code.lineAt(node.end)]
      const count = [...lines].filter((line) => line >= first && line <= last).length
      if (count > most)
        found.push({ rule: 'function-length', path: file.path, line: first, what: `${count} lines of code` })
    })
    return found
  })

/** Whether a function of a test file holds tests: a chapter of them, not one deed. */
function isChapter(path: string, node: Node): boolean {
  if (!isTest(path)) return false
  let found = false
  walk([node], (each) => {
    if (each.type === 'CallExpression')
      found ||= /^(describe|test|it)([A-Z]|$)/.test(calleeName(child(each, 'callee')))
  })
  return found
}

/** `test` of `test`, `test.each(…)` and `test.skipIf(…)`. */
function calleeName(callee: Node | undefined): string {
  if (callee === undefined) return ''
  return textOf(callee, 'name') ?? calleeName(child(callee, 'object') ?? child(callee, 'callee'))
}

/**
 * A line has at most 110 columns; one that is longer only by a text, or by an address in a comment, may be.
 */
export const linesAreNarrow: Rule = (files) =>
  codeOf(files).flatMap((file) => {
    const code = parsed(file)
    if (code.lines.every((line) => line.length <= limits.columns)) return []
    const texts = textColumns(code)
    return code.lines.flatMap((line, index): readonly Breach[] => {
      const columns = [...line].length
      const free = (texts.get(index + 1) ?? 0) + (/\bhttps?:\S+/.exec(line)?.[0].length ?? 0)
      if (columns <= limits.columns || columns - free <= limits.columns) return []
      return [{ rule: 'line-length', path: file.path, line: index + 1, what: `${columns} columns` }]
    })
  })

/** A file lies at most four levels below its package's `src`: `bank/formats/camt/x.ts`. */
export const foldersAreShallow: Rule = (files) =>
  files.flatMap(({ path }) => {
    const below = /^packages\/[^/]+\/src\/(.+)$/.exec(path)?.[1]
    if (below === undefined || below.split('/').length <= limits.levels) return []
    return [{ rule: 'depth', path, line: 1, what: `${below.split('/').length} levels below src` }]
  })

function codeOf(files: readonly TextFile[]): readonly TextFile[] {
  return files.filter(({ path }) => isCode(path))
}

/** The lines that hold something else than comments and blanks. */
function codeLines(code: Parsed): ReadonlySet<number> {
  const shown = [...code.text]
  // Offsets count UTF-16 units; so must the text that comments are wiped from.
  const units = shown.length === code.text.length ? shown : code.text.split('')
  for (const { start, end } of code.comments)
    for (let at = start; at < end; at += 1) if (units[at] !== '\n') units[at] = ' '
  const lines = units.join('').split('\n')
  return new Set(lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1])))
}

/** How many columns of each line are inside texts: strings, templates, patterns. */
function textColumns(code: Parsed): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  walk(code.body, (node) => {
    const isText =
      node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value !== 'number')
    if (!isText) return
    const [first, last] = [code.lineAt(node.start), code.lineAt(node.end)]
    for (let line = first; line <= last; line += 1) {
      const length = first === last ? node.end - node.start : (code.lines[line - 1] ?? '').length
      columns.set(line, (columns.get(line) ?? 0) + length)
    }
  })
  return columns
}
