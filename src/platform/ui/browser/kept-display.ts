import { type Display, displayCookies, displayOf, type Theme, themes, type Zoom, zooms } from '../display.ts'

const year = 31_536_000

/** What was chosen on this device: its storage first, then the cookie. */
export function keptDisplay(): Display {
  const fromCookie = displayOf(document.cookie)
  return {
    theme: themes.find((theme) => theme === stored(displayCookies.theme)) ?? fromCookie.theme,
    zoom: zooms.find((zoom) => zoom === stored(displayCookies.zoom)) ?? fromCookie.zoom,
  }
}

export function applyDisplay({ theme, zoom }: Display): void {
  const root = document.documentElement
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  if (zoom && zoom !== '100') root.dataset.zoom = zoom
  else delete root.dataset.zoom
}

export function keepTheme(theme: Theme | undefined): void {
  keep(displayCookies.theme, theme)
  applyDisplay({ ...keptDisplay(), theme })
}

export function keepZoom(zoom: Zoom): void {
  keep(displayCookies.zoom, zoom === '100' ? undefined : zoom)
  applyDisplay({ ...keptDisplay(), zoom })
}

/** In the storage for pages kept for everybody, in a cookie for pages the server draws. */
function keep(name: string, value: string | undefined): void {
  try {
    if (value) localStorage.setItem(name, value)
    else localStorage.removeItem(name)
  } catch {
    // A browser that keeps nothing still has the cookie.
  }
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser we serve
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${value ? year : 0}; samesite=lax`
}

function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}
