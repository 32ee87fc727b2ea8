import { assert } from '@daybook/core/kit/result.ts'
import file from './elements.json' with { type: 'json' }

/** The parts of a file that have a table of elements. */
export type ElementRoot = 'T619' | 'T4' | 'T4A' | 'T5' | 'T5018' | 'T3' | 'NR4'

/**
 * An element of a return as the agency asks for it, by its path inside the root (`T4Slip/sin`), in the order
 * in which they are published. `isRequired` holds inside its group; `most` is how many characters a text may
 * have, or how many digits an amount with its cents; `pattern` is the whole of a code.
 */
export type ElementRule = {
  readonly path: string
  readonly name: string
  readonly kind: 'group' | 'text' | 'amount' | 'code'
  readonly isRequired: boolean
  readonly isMany: boolean
  readonly isSigned: boolean
  readonly most: number
  readonly pattern?: RegExp
}

type Row = {
  readonly path: string
  readonly kind: string
  readonly required?: boolean
  readonly many?: boolean
  readonly signed?: boolean
  readonly most?: number
  readonly pattern?: string
}

const kinds = { group: 'group', text: 'text', amount: 'amount', code: 'code' } as const

/** The elements of a root by the path of their parent (`` for the root), in the published order. */
export function childrenOf(root: ElementRoot): ReadonlyMap<string, readonly ElementRule[]> {
  const known = remembered.get(root)
  if (known !== undefined) return known
  const found = Map.groupBy(elementsOf(root), ({ path }) => path.split('/').slice(0, -1).join('/'))
  remembered.set(root, found)
  return found
}

const remembered = new Map<ElementRoot, ReadonlyMap<string, readonly ElementRule[]>>()

/** All elements of a root, in the published order. */
export function elementsOf(root: ElementRoot): readonly ElementRule[] {
  const rows: readonly Row[] = file.elements[root]
  return rows.map(({ path, kind, required, many, signed, most, pattern }) => {
    const known = Object.values(kinds).find((each) => each === kind)
    assert(known !== undefined, `element ${path} has a kind that is known`)
    return {
      path,
      name: path.split('/').at(-1) ?? path,
      kind: known,
      isRequired: required === true,
      isMany: many === true,
      isSigned: signed === true,
      most: most ?? 0,
      ...(pattern === undefined ? {} : { pattern: new RegExp(`^(?:${pattern})$`) }),
    }
  })
}

/** The element of a root at a path. A path that no element has is a mistake of ours. */
export function elementAt(root: ElementRoot, path: string): ElementRule {
  const parent = path.split('/').slice(0, -1).join('/')
  const found = childrenOf(root)
    .get(parent)
    ?.find((each) => each.path === path)
  assert(found !== undefined, `${root} has an element ${path}`)
  return found
}
