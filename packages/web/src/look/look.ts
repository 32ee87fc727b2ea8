/** How a person likes the screens; kept in the browser, per person and machine. */
export type Look = {
  readonly language: 'en' | 'fr'
  readonly theme: 'system' | 'light' | 'dark'
  readonly rows: 'dense' | 'comfortable'
}

const place = 'daybook.look'

/** The look that was kept, or the browser's own language and theme. */
export function keptLook(): Look {
  const language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
  const usual: Look = { language, theme: 'system', rows: 'dense' }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof kept === 'object' ? { ...usual, ...kept } : usual
  } catch {
    // A browser that keeps nothing still shows the books.
    return usual
  }
}

/** Keeps a look and puts it on the page. */
export function wearLook(look: Look): void {
  try {
    localStorage.setItem(place, JSON.stringify(look))
  } catch {
    // As above: it lasts until the page is closed.
  }
  const isDark =
    look.theme === 'dark' || (look.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  const root = document.documentElement
  root.dataset.theme = isDark ? 'dark' : 'light'
  root.dataset.rows = look.rows
  root.lang = `${look.language}-CA`
}
