import { type Theme, zooms } from '../display.ts'
import { keepTheme, keepZoom, keptDisplay } from './kept-display.ts'

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-set-theme], [data-zoom-step]')
  if (!button) return
  if (button.dataset.setTheme) toggleTheme(button.dataset.setTheme as Theme)
  else stepZoom(Number(button.dataset.zoomStep))
  show()
})

/** Asking for what is there already goes back to what the system says, or to light where the system is dark. */
function toggleTheme(theme: Theme): void {
  const isOn = isShown(theme)
  const isSystemDark = matchMedia('(prefers-color-scheme: dark)').matches
  keepTheme(isOn ? (theme === 'dark' && isSystemDark ? 'light' : undefined) : theme)
}

/** One step larger or smaller; after the last step with 0 it begins again. */
function stepZoom(step: number): void {
  const at = zooms.indexOf(keptDisplay().zoom ?? '100')
  keepZoom(
    step === 0 ? zooms[(at + 1) % zooms.length]! : zooms[Math.min(zooms.length - 1, Math.max(0, at + step))]!,
  )
}

function isShown(theme: Theme): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === theme : theme === 'dark' && matchMedia('(prefers-color-scheme: dark)').matches
}

/** What is on is said on the buttons. */
function show(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-set-theme]'))
    button.setAttribute('aria-pressed', String(isShown(button.dataset.setTheme as Theme)))
  for (const now of document.querySelectorAll('[data-zoom-now]'))
    now.textContent = `${keptDisplay().zoom ?? '100'}%`
}

show()
