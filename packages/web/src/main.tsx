import './look/tokens.css'
import './look/base.css'
import './parts/parts.css'
import './frame/frame.css'
import './pages/pages.css'
import './pages/deeds.css'
import './look/phone.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { keptLook, wearLook } from './look/look.ts'
import { screens } from './screens.tsx'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { LookContext } from './words/look-context.ts'

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: true } },
})

function Screens() {
  const [look, setLook] = useState(keptLook)
  useEffect(() => wearLook(look), [look])
  const held = useMemo(
    () => ({
      look,
      words: look.language === 'fr' ? fr : en,
      change: (next: Partial<typeof look>) => setLook((was) => ({ ...was, ...next })),
    }),
    [look],
  )
  return (
    <LookContext.Provider value={held}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={screens} />
      </QueryClientProvider>
    </LookContext.Provider>
  )
}

const root = document.getElementById('root')
wearLook(keptLook())
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Screens />
    </StrictMode>,
  )
}
