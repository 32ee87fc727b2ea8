import { createRootRoute, Outlet } from '@tanstack/react-router'
import { Frame } from './frame/frame.tsx'

/** The frame that every screen stands in. */
export const rootRoute = createRootRoute({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
})
