import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether what stands in a place is wider than it, so that it scrolls sideways: arrows must then reach it.
 */
export function useScrolls(place: RefObject<HTMLElement | null>): boolean {
  const [scrolls, tell] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const look = () => tell(element.scrollWidth > element.clientWidth)
    const watch = new ResizeObserver(look)
    watch.observe(element)
    for (const child of element.children) watch.observe(child)
    return () => watch.disconnect()
  }, [place])
  return scrolls
}
