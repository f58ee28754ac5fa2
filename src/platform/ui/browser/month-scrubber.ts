/** Moves the window of months with the arrow keys; Shift makes it longer or shorter. Goes there once the keys rest. */
const rest = 600
const remembered = 'loa-scrubber'

class MonthScrubber extends HTMLElement {
  #first = 1
  #last = 12
  #timer: number | undefined

  connectedCallback() {
    this.#first = Number(this.dataset.first)
    this.#last = Number(this.dataset.last)
    this.addEventListener('keydown', (event) => this.#press(event))
    if (sessionStorage.getItem(remembered)) {
      sessionStorage.removeItem(remembered)
      this.querySelector<HTMLElement>('[data-in] a')?.focus({ preventScroll: true })
    }
  }

  #press(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const [first, last] = event.shiftKey
      ? [this.#first, Math.max(this.#first, this.#last + step)]
      : [this.#first + step, this.#last + step]
    if (first < 1 || last > 12) return
    this.#first = first
    this.#last = last
    this.#show()
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#go(), rest)
  }

  #show() {
    this.querySelectorAll('li').forEach((item, at) => {
      item.toggleAttribute('data-in', at + 1 >= this.#first && at < this.#last)
    })
    const words = this.querySelector('[data-state-words]')
    if (words) words.textContent = this.#filled(this.dataset.state ?? '', String)
  }

  #go() {
    sessionStorage.setItem(remembered, '1')
    location.assign(this.#filled(this.dataset.href ?? '', (month) => String(month).padStart(2, '0')))
  }

  #filled(pattern: string, as: (month: number) => string) {
    return pattern.replace('{first}', as(this.#first)).replace('{last}', as(this.#last))
  }
}

customElements.define('month-scrubber', MonthScrubber)
