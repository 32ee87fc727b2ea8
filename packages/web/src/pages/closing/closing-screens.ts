import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type CloseSearch, closeSearch } from './close-search.ts'

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close',
  validateSearch: (search: Record<string, unknown>): CloseSearch => closeSearch(search),
  component: lazyRouteComponent(() => import('./close-list-page.tsx'), 'CloseListPage'),
})

const years = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close/years',
  validateSearch: (search: Record<string, unknown>): { year?: string } =>
    typeof search.year === 'string' ? { year: search.year } : {},
  component: lazyRouteComponent(() => import('./close-page.tsx'), 'ClosePage'),
})

/** The screens of closing, each loaded when it is first opened. */
export const closingScreens = [list, years] as const
