/**
 * Two places that are about the same: pointing at one, by mouse or keyboard, shows the other and brings it into view.
 * `data-links-to` names the other's id; it works in both directions.
 */
const shown = 'is-pointed-at'

function pairOf(target: EventTarget | null): readonly HTMLElement[] {
  if (!(target instanceof Element)) return []
  const from = target.closest<HTMLElement>('[data-links-to]')
  if (from) return [from, ...there(document.getElementById(from.dataset.linksTo ?? ''))]
  const to = target.closest<HTMLElement>('[id]')
  const sources = to ? document.querySelectorAll<HTMLElement>(`[data-links-to="${CSS.escape(to.id)}"]`) : []
  return to && sources.length > 0 ? [to, ...sources] : []
}

const there = (element: HTMLElement | null) => (element ? [element] : [])

function show(event: Event, scrolls: boolean): void {
  const pair = pairOf(event.target)
  for (const old of document.querySelectorAll(`.${shown}`))
    if (!pair.includes(old as HTMLElement)) old.classList.remove(shown)
  for (const one of pair) one.classList.add(shown)
  if (scrolls) pair[1]?.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' })
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

document.addEventListener('pointerover', (event) => show(event, false))
document.addEventListener('focusin', (event) => show(event, true))
document.addEventListener('click', (event) => show(event, true))
