import { type Comment, child, listed, type Node, type Parsed, parsed, textOf, walk } from './parsed.ts'
import { type Breach, isCode, isTest, type Rule, type TextFile } from './project.ts'

/** Every exported function, type and constant has a docstring that says what it is in the field's words. */
export const exportsAreDescribed: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && !/\.(test|config)\.tsx?$/.test(path) && !path.endsWith('.js'))
    .flatMap((file) => {
      const code = parsed(file)
      return code.body.flatMap((node): readonly Breach[] => {
        const name = node.type === 'ExportNamedDeclaration' ? exportedName(node) : undefined
        if (name === undefined || isDescribed(code, node) || isOverloaded(code, node, name)) return []
        return [
          {
            rule: 'docstring',
            path: file.path,
            line: code.lineAt(node.start),
            what: `${name} has no docstring`,
          },
        ]
      })
    })

/** What an export declares; undefined for a re-export, which is described where it is made. */
function exportedName(node: Node): string | undefined {
  const declaration = child(node, 'declaration')
  if (declaration === undefined) return undefined
  const [first] = listed(declaration, 'declarations')
  return textOf(child(first ?? declaration, 'id'), 'name') ?? 'this export'
}

function isDescribed(code: Parsed, node: Node): boolean {
  const docstring = code.comments.findLast((comment) => comment.end <= node.start)
  if (docstring?.type !== 'Block' || !docstring.value.startsWith('*')) return false
  const isBeside = code.text.slice(docstring.end, node.start).trim() === ''
  return isBeside && docstring.value.replaceAll(/[*\s]/g, '').length >= 10
}

/** The later signatures of one function are described by the first. */
function isOverloaded(code: Parsed, node: Node, name: string): boolean {
  const before = code.body[code.body.indexOf(node) - 1]
  return before !== undefined && exportedName(before) === name && child(before, 'declaration')?.body === null
}

/** `any`, `!` and `as` stand beside a comment with the reason: on the line, or on the line before. */
export const doubtsHaveReasons: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const code = parsed(file)
      const reasons = reasonLines(code.comments, code)
      const found: Breach[] = []
      // In the order of the text, because a reason carries on to the next line where that has a doubt too.
      for (const { line, what } of doubtsIn(code).toSorted((a, b) => a.line - b.line))
        if (reasons.has(line) || reasons.has(line - 1)) reasons.add(line)
        else found.push({ rule: 'doubt-without-reason', path: file.path, line, what })
      return found
    })

function reasonLines(comments: readonly Comment[], code: Parsed): Set<number> {
  return new Set(comments.filter(({ value }) => value.trim().length >= 10).map(({ end }) => code.lineAt(end)))
}

function doubtsIn(code: Parsed): readonly { readonly line: number; readonly what: string }[] {
  const found: { line: number; what: string }[] = []
  walk(code.body, (node) => {
    const what = doubtOf(node)
    const place = child(node, 'typeAnnotation') ?? node
    if (what !== undefined)
      found.push({ line: code.lineAt(what === 'as' ? place.start : node.start), what: `“${what}”` })
  })
  return found
}

function doubtOf(node: Node): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'any'
  if (node.type === 'TSNonNullExpression' || node.definite === true) return '!'
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined
  const type = child(node, 'typeAnnotation')
  const name = type && child(type, 'typeName')
  return textOf(name, 'name') === 'const' ? undefined : 'as'
}

/** The type checker is not silenced, and what is left to do has an issue. */
export const nothingIsPutOff: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const code = parsed(file)
      return code.comments.flatMap(({ value, start }): readonly Breach[] => {
        const what = putOff(value)
        return what === undefined
          ? []
          : [{ rule: 'put-off', path: file.path, line: code.lineAt(start), what }]
      })
    })

function putOff(comment: string): string | undefined {
  if (/@ts-(ignore|nocheck|expect-error)\b/.test(comment)) return 'the type checker is silenced'
  const word = /\b(TODO|FIXME|XXX|HACK)\b/.exec(comment)?.[0]
  return word !== undefined && !/#\d+/.test(comment) ? `${word} without the number of an issue` : undefined
}

/** No commented-out code: comments are sentences. Examples in docstrings stay. */
export const commentsAreSentences: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const code = parsed(file)
      return runsOf(code).flatMap(({ text, start }): readonly Breach[] => {
        if (!isCodeLike(text)) return []
        const what = `commented-out code: ${text.trim().slice(0, 60)}`
        return [{ rule: 'dead-code', path: file.path, line: code.lineAt(start), what }]
      })
    })

/** Line comments that follow each other, as one text; block comments that are no docstrings, each. */
function runsOf(code: Parsed): readonly { readonly text: string; readonly start: number }[] {
  const runs: { text: string; start: number; end: number }[] = []
  for (const { type, value, start, end } of code.comments) {
    const last = runs.at(-1)
    if (type === 'Block' && value.startsWith('*')) continue
    if (type === 'Line' && last !== undefined && code.text.slice(last.end, start).trim() === '') {
      last.text += `\n${value}`
      last.end = end
    } else runs.push({ text: value, start, end })
  }
  return runs
}

/** Whether a text reads as code: it parses, and it does something that no sentence does. */
function isCodeLike(text: string): boolean {
  const file: TextFile = { path: 'comment.ts', text }
  if (!/[=(){};]/.test(text)) return false
  const code = parsed(file)
  return code.isWhole && code.body.some((node) => isDeed(node, text))
}

function isDeed(node: Node, text: string): boolean {
  if (/^(Variable|Function|Import|Export|Return|If|For|While|Switch|Throw|Try)/.test(node.type)) return true
  const expression = node.type === 'ExpressionStatement' ? child(node, 'expression') : undefined
  const inner = expression?.type === 'AwaitExpression' ? child(expression, 'argument') : expression
  if (inner?.type === 'AssignmentExpression') return true
  const callee = inner?.type === 'CallExpression' ? child(inner, 'callee') : undefined
  // A sentence leaves a space before its parenthesis.
  return callee !== undefined && text[callee.end] === '('
}

/** Every folder that is a duty has a README of at most one page: what it is for, its records, its words. */
export const dutiesAreDescribed: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  const duties = new Set(
    files.flatMap(({ path }) => {
      const duty =
        /^packages\/(?:core|canada|app)\/src\/[^/]+(?=\/)|^packages\/web\/src\/pages\/[^/]+(?=\/)/.exec(path)
      return duty !== null && isCode(path) && !isTest(path) ? [duty[0]] : []
    }),
  )
  const missing = [...duties]
    .filter((duty) => !paths.has(`${duty}/README.md`))
    .map((duty) => ({ rule: 'duty-readme', path: duty, line: 1, what: 'has no README.md' }))
  const long = files
    .filter(
      ({ path, text }) => /^packages\/.+\/README\.md$/.test(path) && text.split('\n').length > pageLines,
    )
    .map(({ path, text }) => ({
      rule: 'duty-readme',
      path,
      line: 1,
      what: `${text.split('\n').length} lines`,
    }))
  return [...missing, ...long]
}

/** The lines of one page. */
const pageLines = 60
