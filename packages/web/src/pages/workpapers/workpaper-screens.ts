import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type PaperSearch, paperSearch } from './paper-search.ts'

const leadSheets = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close/lead-sheets',
  validateSearch: (search: Record<string, unknown>): PaperSearch => paperSearch(search),
  component: lazyRouteComponent(() => import('./lead-sheets-page.tsx'), 'LeadSheetsPage'),
})

const papers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close/papers',
  validateSearch: (search: Record<string, unknown>): PaperSearch => paperSearch(search),
  component: lazyRouteComponent(() => import('./papers-page.tsx'), 'WorkingPapersPage'),
})

const adjustments = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close/adjustments',
  validateSearch: (search: Record<string, unknown>): PaperSearch => paperSearch(search),
  component: lazyRouteComponent(() => import('./adjustments-page.tsx'), 'AdjustmentsPage'),
})

const byHand = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/close/by-hand',
  component: lazyRouteComponent(() => import('./by-hand-page.tsx'), 'ByHandPage'),
})

/** The screens of working papers, each loaded when it is first opened. */
export const workpaperScreens = [leadSheets, papers, adjustments, byHand] as const
