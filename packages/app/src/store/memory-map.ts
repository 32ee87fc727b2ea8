/**
 * A key of several parts, compared part by part; a key that is the beginning of another one comes before it.
 */
export type MapKey = readonly (string | number)[]

/**
 * A sorted map whose every version stays as it is: a change gives a new version that shares what did not
 * change, so that a snapshot is no more than a version kept. A balanced tree; `undefined` is the empty map.
 */
export type SortedMap<V> = Node<V> | undefined

type Node<V> = {
  readonly key: MapKey
  readonly item: V
  readonly left: SortedMap<V>
  readonly right: SortedMap<V>
  readonly height: number
}

/** The item under a key. */
export function itemAt<V>(map: SortedMap<V>, key: MapKey): V | undefined {
  let node = map
  while (node !== undefined) {
    const order = compareKeys(key, node.key)
    if (order === 0) return node.item
    node = order < 0 ? node.left : node.right
  }
  return undefined
}

/** The map with an item under a key, in the place of the one that was there. */
export function withItem<V>(map: SortedMap<V>, key: MapKey, item: V): Node<V> {
  if (map === undefined) return joined(undefined, { key, item }, undefined)
  const order = compareKeys(key, map.key)
  if (order === 0) return joined(map.left, { key, item }, map.right)
  return order < 0
    ? joined(withItem(map.left, key, item), map, map.right)
    : joined(map.left, map, withItem(map.right, key, item))
}

/** The map without the item under a key. */
export function withoutItem<V>(map: SortedMap<V>, key: MapKey): SortedMap<V> {
  if (map === undefined) return undefined
  const order = compareKeys(key, map.key)
  if (order < 0) return joined(withoutItem(map.left, key), map, map.right)
  if (order > 0) return joined(map.left, map, withoutItem(map.right, key))
  if (map.left === undefined) return map.right
  if (map.right === undefined) return map.left
  const next = leftmost(map.right)
  return joined(map.left, next, withoutItem(map.right, next.key))
}

/** The items with keys at or after `from` (all without it), in order. */
export function* ascending<V>(map: SortedMap<V>, from: MapKey = []): Generator<V, undefined> {
  const above: Node<V>[] = []
  let node = map
  while (node !== undefined || above.length > 0) {
    while (node !== undefined) {
      const isIn = compareKeys(node.key, from) >= 0
      if (isIn) above.push(node)
      node = isIn ? node.left : node.right
    }
    const next = above.pop()
    if (next === undefined) return
    yield next.item
    node = next.right
  }
}

/** The items with keys before `before` (all without it), in reverse order. */
export function* descending<V>(map: SortedMap<V>, before?: MapKey): Generator<V, undefined> {
  const above: Node<V>[] = []
  let node = map
  while (node !== undefined || above.length > 0) {
    while (node !== undefined) {
      const isIn = before === undefined || compareKeys(node.key, before) < 0
      if (isIn) above.push(node)
      node = isIn ? node.right : node.left
    }
    const next = above.pop()
    if (next === undefined) return
    yield next.item
    node = next.left
  }
}

/** The order of keys: numbers by size, texts by code point, as both databases order them. */
export function compareKeys(left: MapKey, right: MapKey): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const order = compareParts(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** The order of two texts by code point: that of their UTF-8 bytes, which differs from `<` above U+FFFF. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index)
    const other = right.charCodeAt(index)
    if (one === other) continue
    const isPlain = one < 0xd800 || other < 0xd800
    return isPlain || isSurrogate(one) === isSurrogate(other) ? one - other : isSurrogate(one) ? 1 : -1
  }
  return left.length - right.length
}

function compareParts(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return compareTexts(String(left), String(right))
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function leftmost<V>(node: Node<V>): Node<V> {
  return node.left === undefined ? node : leftmost(node.left)
}

type Held<V> = { readonly key: MapKey; readonly item: V }

/**
 * One tree of two and the item between them, whose heights differ by two at most; those of the result by one.
 */
function joined<V>(left: SortedMap<V>, held: Held<V>, right: SortedMap<V>): Node<V> {
  if (left !== undefined && left.height > heightOf(right) + 1) {
    const { left: far, right: near } = left
    return near !== undefined && near.height > heightOf(far)
      ? plain(plain(far, left, near.left), near, plain(near.right, held, right))
      : plain(far, left, plain(near, held, right))
  }
  if (right !== undefined && right.height > heightOf(left) + 1) {
    const { left: near, right: far } = right
    return near !== undefined && near.height > heightOf(far)
      ? plain(plain(left, held, near.left), near, plain(near.right, right, far))
      : plain(plain(left, held, near), right, far)
  }
  return plain(left, held, right)
}

function plain<V>(left: SortedMap<V>, { key, item }: Held<V>, right: SortedMap<V>): Node<V> {
  return { key, item, left, right, height: Math.max(heightOf(left), heightOf(right)) + 1 }
}

function heightOf<V>(map: SortedMap<V>): number {
  return map === undefined ? 0 : map.height
}
