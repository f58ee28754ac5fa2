/** Small acts of a page: print it, put a notice away, send a filter when it changes, look at what went wrong. */
document.addEventListener('click', ({ target }) => {
  const at = target as Element
  if (at.closest('[data-print]')) window.print()
  at.closest('[data-dismiss]')?.closest('.toast')?.remove()
})

document.addEventListener('change', ({ target }) => {
  const field = target as HTMLInputElement | HTMLSelectElement
  if (field.form?.dataset.sendsItself !== undefined) field.form.requestSubmit()
})

document.querySelector<HTMLElement>('[data-takes-focus]')?.focus()
