import { spawnSync } from 'node:child_process'

/**
 * Whether XML can be held against a schema here: whether `xmllint` (Debian’s libxml2-utils) is installed. In
 * CI it has to be.
 */
export function canValidate(): boolean {
  const isThere = spawnSync('xmllint', ['--version']).error === undefined
  if (!isThere && process.env.CI === 'true') throw new Error('xmllint is missing: install libxml2-utils')
  return isThere
}

/**
 * What a published schema objects to in a text of XML, a line each; nothing where it is valid. `schema` is
 * the path of the XSD; what it includes is looked up beside it, never on the network.
 */
export function schemaErrors(xml: string, schema: string): readonly string[] {
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  })
  if (run.error !== undefined) throw run.error
  if (run.status === 0) return []
  const lines = run.stderr.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines : [`xmllint ended with ${String(run.status)}`]
}
