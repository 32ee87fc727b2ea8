import { dimsFrom } from '@daybook/core/daybook/derive.ts'

/** `class=A;job=B` as an option of a report; nothing when it was not given. */
export function dimsFromOption(text: string | undefined): Readonly<Record<string, string>> | undefined {
  return text === undefined || text === '' ? undefined : dimsFrom(text)
}
