import { formatSize, shortFingerprint } from '../fingerprint.ts'
import { pageLang } from './words.ts'

/** Larger files are not read into memory here; the server works out their fingerprint. */
const largestRead = 60_000_000

/** Under a file input: what was chosen, with a small picture, the size and the short fingerprint. */
class FilePreview extends HTMLElement {
  readonly #list = document.createElement('ul')

  connectedCallback() {
    this.#list.className = 'evidence-list'
    this.#list.setAttribute('aria-label', this.dataset.list ?? '')
    const input = this.querySelector('input')
    input?.addEventListener('change', () => this.#show([...(input.files ?? [])]))
  }

  #show(files: readonly File[]) {
    this.#list.replaceChildren(...files.map((file) => this.#item(file)))
    this.append(this.#list)
  }

  #item(file: File): HTMLElement {
    const item = element('li', 'evidence')
    const thumb = element('span', 'thumb')
    const facts = element('div', 'facts')
    const name = element('b')
    name.textContent = file.name
    const size = element('span', 'soft unbroken')
    size.textContent = ` ${formatSize(file.size, pageLang())}`
    facts.append(name, size)
    if (file.type.startsWith('image/')) {
      thumb.append(picture(file))
      item.append(thumb)
    }
    item.append(facts)
    if (file.size <= largestRead) void this.#fingerprint(file, facts)
    return item
  }

  async #fingerprint(file: File, facts: HTMLElement) {
    if (!crypto.subtle) return
    const line = element('p')
    const code = element('code')
    code.textContent = shortFingerprint(await sha256(file))
    line.append(`${this.dataset.fingerprint} `, code)
    facts.append(line)
  }
}

function picture(file: File): HTMLImageElement {
  const image = new Image()
  image.alt = ''
  image.src = URL.createObjectURL(file)
  image.onload = () => URL.revokeObjectURL(image.src)
  image.onerror = () => image.remove()
  return image
}

async function sha256(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function element(name: string, className = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  return made
}

/** Last: what stands on the page already is brought to life at once and needs all of the above. */
customElements.define('file-preview', FilePreview)
