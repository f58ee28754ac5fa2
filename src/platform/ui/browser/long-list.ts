import { fold } from '../../vietnamese.ts'

/** Narrows the rows or items it holds to those that contain every word typed, with or without accents; a folded part opens on what it holds of them. */
class LongList extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector<HTMLInputElement>(':scope > input')
    input?.addEventListener('input', () => this.#narrow(fold(input.value)))
    if (input?.value) this.#narrow(fold(input.value))
  }

  #narrow(wanted: string) {
    const words = wanted.split(' ')
    const rows = [...this.querySelectorAll<HTMLElement>('tbody > tr, :scope > :is(ul, ol) > li, [data-row]')]
    for (const row of rows) {
      const text = foldedText(row)
      row.hidden = !words.every((word) => text.includes(word))
    }
    for (const part of this.querySelectorAll('details')) {
      if (wanted) part.open = rows.some((row) => !row.hidden && part.contains(row))
    }
    const nothing = this.querySelector<HTMLElement>('[data-nothing]')
    if (nothing) nothing.hidden = rows.some((row) => !row.hidden)
  }
}

const known = new WeakMap<HTMLElement, string>()

function foldedText(row: HTMLElement): string {
  const before = known.get(row)
  if (before !== undefined) return before
  const text = fold(row.textContent)
  known.set(row, text)
  return text
}

/** Last: what stands on the page already is brought to life at once and needs all of the above. */
customElements.define('long-list', LongList)
