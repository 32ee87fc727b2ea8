import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from './shared.ts'

const schemas = join(sharedFolder() ?? '', 'schemas')

/** The published schema of records of employment, as its path. */
export const roeSchema: string = join(schemas, 'roe-web-payroll-extract-v2/PayrollExtractXmlV2.xsd')

/** The published schema of a return of slips of a kind, with its transmittal, as its path. */
export function slipSchema(kind: 'T4' | 'T4A' | 'T5' | 'T5018' | 'T3' | 'NR4'): string {
  return join(schemas, 'cra-info-returns-v1.26', `T619_${kind}.xsd`)
}

/**
 * Whether XML can be held against the published schemas here: whether the shared folder has them and
 * `xmllint` (Debian’s libxml2-utils) is installed. In CI both have to be.
 */
export function canValidate(): boolean {
  const isThere = spawnSync('xmllint', ['--version']).error === undefined
  if (!isThere && process.env.CI === 'true') throw new Error('xmllint is missing: install libxml2-utils')
  return isThere && existsSync(roeSchema) && existsSync(slipSchema('T4'))
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
