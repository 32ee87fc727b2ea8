import { randomUUID } from 'node:crypto'
import { refuse } from '@daybook/core/kit/result.ts'
import { today } from '../clock.ts'
import type { PaperFormat, ProgramContext } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import type { Listed } from '../commands/listed.ts'
import { commandNamed } from '../commands/registry.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { fieldsOf, queryInput, withoutPaths } from './input.ts'

/** How a lookup can be had besides JSON, with the media type of each. */
export const lookupPapers: Readonly<Record<PaperFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
}

/** The lookup of a name (`occupation.find`); none for any other command. */
export function lookupNamed(name: string | undefined): Listed | undefined {
  const listed = commandNamed(name ?? '')
  return listed?.effect === 'lookup' ? listed : undefined
}

/**
 * The answer of a lookup, which needs no books: `GET /v1/occupation.find?text=bookkeeper`. A lookup that
 * makes a paper is had as one with `?format=md|pdf`.
 */
export async function lookupAnswer(listed: Listed, asked: Asked): Promise<Answer> {
  const language = languageOf(asked)
  if (asked.method !== 'GET') {
    const refused = refuse('method-wrong', { command: listed.name, method: 'GET' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'GET' } })
  }
  const raw = queryInput(asked.search)
  if (!raw.ok) return refusedAs(raw, language)
  const command = await listed.load()
  if (command.effect !== 'lookup')
    return refusedAs(refuse('address-unknown', { address: asked.pathname }), language)
  const { format = 'json', ...given } = raw.value
  const papers = command.paper === undefined ? [] : formats
  const paper = papers.find((each) => each === format)
  if (paper === undefined && format !== 'json') {
    const list = ['json', ...papers].join(', ')
    const names = { what: `format: it is one of ${list}`, whatFr: `format : c’est l’un de ${list}` }
    return refusedAs(refuse('input-malformed', names, 'format'), language)
  }
  const allowed = withoutPaths(listed.name, given, fieldsOf(command))
  if (!allowed.ok) return refusedAs(allowed, language)
  const input = decoded(command.input, allowed.value)
  if (!input.ok) return refusedAs(input, language)
  const ctx: ProgramContext = {
    actor: 'local',
    language,
    today: today(),
    now: () => Date.now(),
    newId: () => randomUUID(),
    dryRun: false,
  }
  if (paper === undefined) {
    const result = await command.run(ctx, input.value)
    return result.ok ? jsonText(JSON.stringify(result.value)) : refusedAs(result, language)
  }
  const made = await command.paper?.(ctx, input.value, paper)
  if (made === undefined || !made.ok)
    return refusedAs(made ?? refuse('address-unknown', { address: asked.pathname }), language)
  const name = `${listed.name.replace('.', '-')}-${String(given.code ?? '')
    .replaceAll(/[^\w]/g, '')
    .slice(0, 12)}.${paper}`
  return {
    status: 200,
    headers: {
      'content-type': lookupPapers[paper],
      'content-disposition': `inline; filename="${name}"`,
      'cache-control': 'no-store',
    },
    body: made.value,
  }
}

const formats: readonly PaperFormat[] = ['md', 'pdf']
