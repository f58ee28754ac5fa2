/** How a reader has asked to see pages; undefined follows the system. */
export type Theme = 'light' | 'dark' | 'contrast'
export type Zoom = '100' | '125' | '150' | '175'
export type Display = { readonly theme?: Theme; readonly zoom?: Zoom }

export const themes: readonly Theme[] = ['light', 'dark', 'contrast']
export const zooms: readonly Zoom[] = ['100', '125', '150', '175']

/** The cookies the browser script writes; not secret and good for a year. */
export const displayCookies = { theme: 'loa_theme', zoom: 'loa_zoom' } as const

/** What the Cookie header says about the look; anything unknown is left out. */
export function displayOf(cookieHeader: string | undefined): Display {
  const value = (name: string) =>
    cookieHeader
      ?.split(/;\s*/)
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1)
  return {
    theme: themes.find((theme) => theme === value(displayCookies.theme)),
    zoom: zooms.find((zoom) => zoom === value(displayCookies.zoom)),
  }
}
