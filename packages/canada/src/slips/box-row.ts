import type { BoxRule } from './slip-box.ts'

/** Makes a row of a table of boxes: its number, its element inside the group, its label in both languages. */
export type BoxRow = (
  box: string,
  element: string,
  en: string,
  fr: string,
  more?: Partial<BoxRule>,
) => BoxRule

/** Rows of amounts in a group of elements: `T4_AMT`. */
export function amountsIn(group: string): BoxRow {
  return (box, element, en, fr, more = {}) => ({
    box,
    label: { en, fr },
    kind: 'amount',
    element: `${group}/${element}`,
    ...more,
  })
}

/** Rows of further information, which stands under its codes in a group of elements: `OTH_INFO`. */
export function furtherIn(group: string): BoxRow {
  const row = amountsIn(group)
  return (box, element, en, fr, more = {}) => row(box, element, en, fr, { isOther: true, ...more })
}
