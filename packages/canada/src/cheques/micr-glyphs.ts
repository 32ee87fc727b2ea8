import { assert } from '@daybook/core/kit/result.ts'
import { micrSigns } from './micr-line.ts'

/**
 * The fourteen characters of E-13B on a grid of squares of 0.013 inch, seven wide and nine high at most,
 * drawn by ourselves; a `#` is ink. Their right edges stand on one line, as readers scan from the right.
 *
 * What was checked: the grid, the height of nine squares of all but the on-us and dash signs, and no
 * character narrower than four squares (public descriptions of the standard). The inner shapes were drawn
 * from memory of printed cheques and could not be held against ISO 1004-1 or ANSI X9.27, which were not at
 * hand: a bank must pass a specimen before cheques on plain paper are used.
 */
const drawings: Readonly<Record<string, readonly string[]>> = {
  '0': ['#######', '#.....#', '#.....#', '#.....#', '#.....#', '#.....#', '#.....#', '#.....#', '#######'],
  '1': ['##..', '.#..', '.#..', '.#..', '.#..', '####', '####', '####', '####'],
  '2': ['####', '...#', '...#', '...#', '####', '#...', '#...', '#...', '####'],
  '3': ['####.', '...#.', '...#.', '...#.', '.####', '...##', '...##', '...##', '#####'],
  '4': ['##.....', '##.....', '##.....', '##.....', '##...##', '##...##', '#######', '.....##', '.....##'],
  '5': ['#####', '#....', '#....', '#....', '#####', '....#', '....#', '....#', '#####'],
  '6': ['###...', '#.#...', '#.....', '#.....', '######', '#....#', '#....#', '#....#', '######'],
  '7': ['#####', '#...#', '....#', '....#', '..###', '..#..', '..#..', '..#..', '..#..'],
  '8': ['.#####.', '.#...#.', '.#...#.', '.#...#.', '#######', '##...##', '##...##', '##...##', '#######'],
  '9': ['######', '#....#', '#....#', '#....#', '######', '....##', '....##', '....##', '....##'],
  [micrSigns.transit]: [
    '##..###',
    '##..###',
    '##..###',
    '##.....',
    '##.....',
    '##.....',
    '##..###',
    '##..###',
    '##..###',
  ],
  [micrSigns.amount]: [
    '....###',
    '....###',
    '....###',
    '##.....',
    '##.....',
    '##.....',
    '##..#..',
    '##..#..',
    '##..#..',
  ],
  [micrSigns.onUs]: ['#.#.###', '#.#.###', '#.#.###', '#.#....', '#.#....', '#.#....', '#.#....'],
  [micrSigns.dash]: ['##.##.#', '##.##.#', '##.##.#'],
}

/** The side of a square of the grid, in inches, and the distance from character to character. */
export const micrGrid = { square: 0.013, pitch: 0.125, wide: 7, high: 9 } as const

/** A corner of an outline in squares: to the right of the character’s left-most column, down from its top. */
export type MicrPoint = readonly [number, number]

/** A drawn character: its width and height in squares, and its outlines (holes too), each a closed ring. */
export type MicrGlyph = {
  readonly wide: number
  readonly high: number
  readonly outlines: readonly (readonly MicrPoint[])[]
}

/** The drawing of a character of the line; a fault for any other sign. */
export function micrGlyph(sign: string): MicrGlyph {
  const rows = drawings[sign]
  assert(rows !== undefined, `${sign} is a character of E-13B`)
  return { wide: rows[0]?.length ?? 0, high: rows.length, outlines: outlinesOf(rows) }
}

/** The signs that can be drawn. */
export const micrAlphabet: readonly string[] = Object.keys(drawings)

type Step = { readonly from: MicrPoint; readonly to: MicrPoint }

/**
 * The rings around the ink: every edge between ink and none, with the ink on its right, joined end to end.
 */
function outlinesOf(rows: readonly string[]): readonly (readonly MicrPoint[])[] {
  const steps = new Map<string, Step[]>()
  for (const step of edgesOf(rows)) {
    const key = String(step.from)
    steps.set(key, [...(steps.get(key) ?? []), step])
  }
  const rings: (readonly MicrPoint[])[] = []
  for (let first = anyStep(steps); first !== undefined; first = anyStep(steps)) {
    const ring: MicrPoint[] = []
    let step: Step | undefined = first
    while (step !== undefined) {
      take(steps, step)
      ring.push(step.from)
      step = (steps.get(String(step.to)) ?? [])[0]
    }
    rings.push(corners(ring))
  }
  return rings
}

function edgesOf(rows: readonly string[]): readonly Step[] {
  const isInk = (x: number, y: number) => rows[y]?.[x] === '#'
  return rows.flatMap((row, y) =>
    [...row].flatMap((_, x): readonly Step[] => {
      if (!isInk(x, y)) return []
      return [
        ...(isInk(x, y - 1) ? [] : [{ from: [x, y], to: [x + 1, y] } as const]),
        ...(isInk(x + 1, y) ? [] : [{ from: [x + 1, y], to: [x + 1, y + 1] } as const]),
        ...(isInk(x, y + 1) ? [] : [{ from: [x + 1, y + 1], to: [x, y + 1] } as const]),
        ...(isInk(x - 1, y) ? [] : [{ from: [x, y + 1], to: [x, y] } as const]),
      ]
    }),
  )
}

function anyStep(steps: ReadonlyMap<string, readonly Step[]>): Step | undefined {
  for (const [step] of steps.values()) if (step !== undefined) return step
  return undefined
}

function take(steps: Map<string, Step[]>, step: Step): void {
  const key = String(step.from)
  steps.set(
    key,
    (steps.get(key) ?? []).filter((each) => each !== step),
  )
}

/** A ring without the points that lie on a straight line between their neighbours. */
function corners(ring: readonly MicrPoint[]): readonly MicrPoint[] {
  return ring.filter(([x, y], index) => {
    const [ax, ay] = ring.at(index - 1) ?? [x, y]
    const [bx, by] = ring[(index + 1) % ring.length] ?? [x, y]
    return !((ax === x && bx === x) || (ay === y && by === y))
  })
}
