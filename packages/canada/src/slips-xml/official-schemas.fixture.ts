import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../../../../test/shared.ts'
import type { FiledKind } from './write-return.ts'

const shared = sharedFolder()
const schemas = shared === undefined ? '' : join(shared, 'schemas', 'cra-info-returns-v1.26')

/** Whether the agency's schemas and the program that reads them are there. */
export const canValidate = existsSync(schemas) && hasProgram()

function hasProgram(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (process.env.CI === 'true') throw error
    return false
  }
}

/** What the agency's schema finds wrong with a file, a line each; nothing where it is valid. */
export function schemaErrors(kind: FiledKind, xml: string): readonly string[] {
  const { stderr, status } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', join(schemas, `T619_${kind}.xsd`), '-'],
    { input: xml, encoding: 'utf8' },
  )
  if (status === 0) return []
  return stderr.split('\n').filter((line) => line !== '' && !line.endsWith('fails to validate'))
}
