import { words } from './words.ts'

/** A button that has sent its form says so, keeps its width, and does not send again. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (form.dataset.sending !== undefined) return event.preventDefault()
  if (event.defaultPrevented || form.method === 'get' || form.target === '_blank') return
  form.dataset.sending = ''
  if (event.submitter instanceof HTMLButtonElement) say(event.submitter)
})

/** Coming back with the browser's button finds the page as it was left: free it. */
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sending]'))
    delete form.dataset.sending
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-busy]')) {
    button.removeAttribute('aria-busy')
    button.replaceChildren(...(kept.get(button) ?? button.childNodes))
  }
})

const kept = new WeakMap<HTMLButtonElement, readonly ChildNode[]>()

function say(button: HTMLButtonElement): void {
  if (!button.classList.contains('button')) return
  button.style.minWidth = `${button.offsetWidth}px`
  button.setAttribute('aria-busy', 'true')
  kept.set(button, [...button.childNodes])
  button.replaceChildren(words().sending)
}
