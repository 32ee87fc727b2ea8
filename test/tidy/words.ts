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
      const reasons = reasonLines(code)
      const found: Breach[] = []
      // In the order of the text, because a reason carries on to the next line where that has a doubt too.
      for (const { line, first, what } of doubtsIn(code).toSorted((a, b) => a.line - b.line))
        if ([line, line - 1, first - 1].some((each) => reasons.has(each))) reasons.add(line)
        else found.push({ rule: 'doubt-without-reason', path: file.path, line, what })
      return found
    })

/** The lines on which a comment ends that says enough for a reason. */
function reasonLines(code: Parsed): Set<number> {
  const reasons = runsOf(code, code.comments).filter(({ text }) => text.trim().length >= 10)
  return new Set(reasons.map(({ end }) => code.lineAt(end)))
}

/** A doubt: its line, and the first line of the statement or the field that it is part of. */
type Doubt = { readonly line: number; readonly first: number; readonly what: string }

function doubtsIn(code: Parsed): readonly Doubt[] {
  const found: Doubt[] = []
  walk(code.body, (node, above) => {
    const what = doubtOf(node)
    if (what === undefined) return
    const place = what === 'as' ? (child(node, 'typeAnnotation') ?? node) : node
    const whole = above.find(({ type }) => /Statement$|Declaration$|^Property$/.test(type)) ?? node
    found.push({ line: code.lineAt(place.start), first: code.lineAt(whole.start), what: `“${what}”` })
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
      const comments = code.comments.filter(({ type, value }) => type === 'Line' || !value.startsWith('*'))
      return runsOf(code, comments).flatMap(({ text, start }): readonly Breach[] => {
        if (!isCodeLike(text)) return []
        const what = `commented-out code: ${text.trim().slice(0, 60)}`
        return [{ rule: 'dead-code', path: file.path, line: code.lineAt(start), what }]
      })
    })

/** Comments as a reader sees them: line comments that follow each other are one, a block comment is one. */
function runsOf(code: Parsed, comments: readonly Comment[]): readonly Run[] {
  const runs: Run[] = []
  for (const { type, value, start, end } of comments) {
    const last = runs.at(-1)
    const readsOn = type === 'Line' && last !== undefined && code.text.slice(last.end, start).trim() === ''
    if (readsOn && last.isLine) runs.splice(-1, 1, { ...last, text: `${last.text}\n${value}`, end })
    else runs.push({ text: value, start, end, isLine: type === 'Line' })
  }
  return runs
}

type Run = { readonly text: string; readonly start: number; readonly end: number; readonly isLine: boolean }

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
