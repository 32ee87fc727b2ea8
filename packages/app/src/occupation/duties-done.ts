import { type DutyId, duties } from '@daybook/canada/noc/bookkeeper.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'

/** A command as the duties map needs it: its name, its title, and the duties that it is tagged with. */
export type Tagged = { readonly name: string; readonly title: Label; readonly duties: readonly DutyId[] }

/** A main duty with the commands that do it; none where Daybook does not do it yet. */
export type DutyDone = {
  readonly id: DutyId
  readonly text: string
  readonly isThere: boolean
  readonly commands: { readonly name: string; readonly title: string }[]
}

/**
 * Each main duty of 12200 beside the commands that are tagged with it. It is made from the tags of the
 * command table, so that it cannot claim what is not there.
 */
export function dutiesDone(commands: readonly Tagged[], language: Language): DutyDone[] {
  return duties.map(({ id, text }) => {
    const doing = commands.filter((each) => each.duties.includes(id))
    return {
      id,
      text: text[language],
      isThere: doing.length > 0,
      commands: doing.map(({ name, title }) => ({ name, title: title[language] })),
    }
  })
}

/**
 * Duties whose work the command table shows (a sign of theirs is there) and that none of those commands is
 * tagged with: somebody forgot the tag.
 */
export function dutiesForgotten(commands: readonly Tagged[]): readonly DutyId[] {
  return duties.flatMap(({ id, signs }) => {
    const own = commands.filter(
      ({ name }) => signs.includes(name) || signs.includes(name.split('.')[0] ?? ''),
    )
    return own.length === 0 || own.some((each) => each.duties.includes(id)) ? [] : [id]
  })
}
