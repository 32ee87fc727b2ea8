import type { Deed, Story } from '../deed.ts'
import { story } from '../deed.ts'
import type { Opening } from '../tell-story.ts'

/** A client of the sample practice: the name of its file, how its books are opened, and its deeds. */
export type Client = { readonly file: string; readonly opening: Opening; readonly deeds: readonly Deed[] }

/** A client whose story is told by doing. */
export function client(file: string, opening: Opening, tell: (told: Story) => void): Client {
  const told = story()
  tell(told)
  return { file, opening, deeds: told.deeds }
}
