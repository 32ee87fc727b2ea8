import { isCivilDate } from '@daybook/core/kit/civil-date.ts'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'

/** Days in an address, where they are days. */
function daysIn<N extends string>(search: Readonly<Record<string, unknown>>, names: readonly N[]) {
  const found = names.flatMap((name) => {
    const day = search[name]
    return typeof day === 'string' && isCivilDate(day) ? [[name, day] as const] : []
  })
  // The keys are of `names`.
  return Object.fromEntries(found) as { [K in N]?: string }
}

const parts = ['all', 'time', 'cost', 'unbilled'] as const

/** What of the entered work is shown. */
export type Shown = (typeof parts)[number]

function isShown(text: unknown): text is Shown {
  return parts.some((each) => each === text)
}

/** What is shown by the name of a choice; all for another. */
export function shownIn(text: string): Shown {
  return isShown(text) ? text : 'all'
}

const time = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/time',
  validateSearch: (search: Record<string, unknown>): { from?: string; through?: string; show?: Shown } => ({
    ...daysIn(search, ['from', 'through']),
    ...(isShown(search.show) ? { show: search.show } : {}),
  }),
  component: lazyRouteComponent(() => import('./time-page.tsx'), 'TimePage'),
})

const unbilled = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/unbilled',
  validateSearch: (search: Record<string, unknown>): { on?: string } => daysIn(search, ['on']),
  component: lazyRouteComponent(() => import('./unbilled-page.tsx'), 'UnbilledPage'),
})

const rates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/invoices/rates',
  component: lazyRouteComponent(() => import('./rates-page.tsx'), 'RatesPage'),
})

/** The screens of time worked for customers. */
export const timeScreens = [time, unbilled, rates]
