type Words = { readonly en: string; readonly fr: string }

/**
 * How a door answers: `input` 400, `role` 403, `missing` 404, `conflict` 409, `rule` 422, `place` 503 (disk,
 * file, server). What is looked up and has no answer is told apart from books, files and flags: `question`
 * 400, which cannot be looked up as it is put; `lookup` 404, which is not there.
 */
export type RefusalClass =
  | 'input'
  | 'role'
  | 'missing'
  | 'conflict'
  | 'rule'
  | 'place'
  | 'question'
  | 'lookup'

/** One refusal's entry in the list. */
export type RefusalEntry = { readonly class: RefusalClass; readonly message: Words; readonly hint: Words }

/** An entry of the list: its class, message and remedy in both languages. */
export function entry(kind: RefusalClass, message: Words, hint: Words): RefusalEntry {
  return { class: kind, message, hint }
}
