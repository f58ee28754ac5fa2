/** A menu closes when the reader goes on elsewhere or presses Escape. */
const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details[data-closes-outside][open]')

document.addEventListener('click', ({ target }) => {
  for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false
})

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const menu of openMenus()) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})
