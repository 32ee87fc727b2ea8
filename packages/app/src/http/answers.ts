import { type Language, type RefusalText, refusalText } from '@daybook/core/kit/refusal-text.ts'
import { type RefusalClass, refusals } from '@daybook/core/kit/refusals.ts'
import type { Refusal } from '@daybook/core/kit/result.ts'
import { wayOnScreen } from '@daybook/core/refusals/on-screen/ways.ts'
import { namedOnScreen } from './field-names.ts'

/** An answer before somebody sends it: over a socket, or as an object of the web. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** How refusals of a class are answered. */
const statuses: Readonly<Record<RefusalClass, number>> = {
  input: 400,
  role: 403,
  missing: 404,
  conflict: 409,
  rule: 422,
  place: 503,
  question: 400,
  lookup: 404,
}

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** JSON text as an answer; nobody on the way may keep it. */
export function jsonText(text: string): Answer {
  return { status: 200, headers: jsonHeaders, body: text }
}

/**
 * Refusals as an answer, `{ refusals: [{ code, message, at, hint, screen }] }`, with the status of the first
 * one’s class; messages name fields as forms do; `screen` is the way out in the words of the screens, where
 * the hint speaks of the terminal.
 */
export function refusedAs(
  result: { readonly refusals: readonly Refusal[] },
  language: Language,
  more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Answer {
  const [first] = result.refusals
  const status = more.status ?? (first === undefined ? 500 : statuses[refusals[first.code].class])
  const body = JSON.stringify({ refusals: result.refusals.map((each) => shown(each, language)) })
  return { status, headers: { ...jsonHeaders, ...more.headers }, body }
}

function shown(refusal: Refusal, language: Language): RefusalText & { readonly screen?: string } {
  const said = refusalText(refusal, language)
  const text = { ...said, message: namedOnScreen(refusal, said.message, language) }
  const screen = wayOnScreen(refusal, language)
  return screen === undefined ? text : { ...text, screen }
}

/** A mistake of ours as an answer: in the shape of a refusal, without its inside. */
export function faultAnswer(language: Language): Answer {
  const message =
    language === 'fr'
      ? 'Daybook a commis une erreur; rien d’inachevé n’a été inscrit'
      : 'Daybook made a mistake; nothing half done was recorded'
  const hint =
    language === 'fr'
      ? 'Ce qui s’est passé est écrit dans le terminal du serveur.'
      : 'What happened is written in the server’s terminal.'
  const body = JSON.stringify({ refusals: [{ code: 'fault', message, hint }] })
  return { status: 500, headers: jsonHeaders, body }
}

/** The language that a request asks for; English where it asks for none of ours. */
export function languageOf(asked: { header(name: string): string | undefined }): Language {
  return asked.header('accept-language')?.trimStart().toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
