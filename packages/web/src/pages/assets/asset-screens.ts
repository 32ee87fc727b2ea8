import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../root-screen.tsx'
import { type AssetSearch, assetSearch } from './asset-search.ts'

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/assets',
  validateSearch: (search: Record<string, unknown>): AssetSearch => assetSearch(search),
  component: lazyRouteComponent(() => import('./assets-page.tsx'), 'AssetsPage'),
})

const continuity = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/assets/continuity',
  validateSearch: (search: Record<string, unknown>): AssetSearch => assetSearch(search),
  component: lazyRouteComponent(() => import('./continuity-page.tsx'), 'ContinuityPage'),
})

const cca = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/assets/cca',
  validateSearch: (search: Record<string, unknown>): AssetSearch => assetSearch(search),
  component: lazyRouteComponent(() => import('./cca-page.tsx'), 'CcaPage'),
})

const stock = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$book/assets/stock',
  component: lazyRouteComponent(() => import('./stock-page.tsx'), 'StockPage'),
})

/** The screens of capital assets and of goods, each loaded when it is first opened. */
export const assetScreens = [register, continuity, cca, stock] as const
