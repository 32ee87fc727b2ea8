import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Listed } from '../../app/src/commands/listed.ts'
import { allCommands } from '../../app/src/commands/registry.ts'
import { reportIds } from '../src/pages/reports/report-list.ts'

const sources = fileURLToPath(new URL('../src', import.meta.url))

/** Every command that a screen gives: those whose names the sources of the screens say, and all reports. */
export function saidCommands(): readonly Listed[] {
  const text = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${sources}/${file}`, 'utf8'))
    .join('\n')
  const said = new Set([...text.matchAll(/['"`/]([a-z0-9]+\.[a-z0-9-]+)['"`?]/g)].map((match) => match[1]))
  const reports = new Set(reportIds.map((id) => `report.${id}`))
  return allCommands().filter(({ name }) => said.has(name) || reports.has(name))
}
