import type { KeptItem } from './store.ts'

/** Whether two readings of a vault are the same: the same items with the same bytes, in any order. */
export function isSameVault(left: readonly KeptItem[], right: readonly KeptItem[]): boolean {
  const held = new Map(left.map(({ id, sealed }) => [id, sealed]))
  return left.length === right.length && right.every(({ id, sealed }) => isSameBytes(held.get(id), sealed))
}

function isSameBytes(left: Uint8Array | undefined, right: Uint8Array): boolean {
  return left?.length === right.length && right.every((byte, index) => byte === left[index])
}
