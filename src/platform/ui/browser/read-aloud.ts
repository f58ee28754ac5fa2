/** Reads a part of the page with the browser's own voice; without one for the language it says what is missing. */
class ReadAloud extends HTMLElement {
  connectedCallback() {
    if (!('speechSynthesis' in window)) return
    this.hidden = false
    speechSynthesis.getVoices()
    this.querySelector('button')?.addEventListener('click', () => this.#toggle())
    window.addEventListener('pagehide', () => speechSynthesis.cancel())
  }

  #toggle() {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel()
      return this.#say(false)
    }
    if (!voiceFor(languageOf(this))) return this.#tellMissing()
    const parts = sentencesOf(document.getElementById(this.dataset.of ?? '')?.innerText ?? '')
    const language = languageOf(this)
    for (const [at, part] of parts.entries()) {
      const speech = new SpeechSynthesisUtterance(part)
      speech.lang = language
      speech.voice = voiceFor(language) ?? null
      if (at === parts.length - 1) speech.onend = () => this.#say(false)
      speechSynthesis.speak(speech)
    }
    this.#say(parts.length > 0)
  }

  #tellMissing() {
    const note = this.querySelector<HTMLElement>('[role=status]')
    if (note) note.textContent = this.dataset.missing ?? ''
  }

  #say(isReading: boolean) {
    const words = this.querySelector<HTMLElement>('[data-words]')
    this.querySelector('button')?.setAttribute('aria-pressed', String(isReading))
    if (!words) return
    this.dataset.start ??= words.textContent ?? ''
    words.textContent = (isReading ? this.dataset.stop : this.dataset.start) ?? ''
  }
}

const languageOf = (element: Element) =>
  (element.closest('[lang]')?.getAttribute('lang') ?? 'vi') === 'en' ? 'en-GB' : 'vi-VN'

const voiceFor = (language: string) =>
  speechSynthesis.getVoices().find((voice) => voice.lang.slice(0, 2) === language.slice(0, 2))

/** Some browsers fall silent after fifteen seconds of one utterance, so it is read sentence by sentence. */
const sentencesOf = (text: string) =>
  text.match(/[^.!?;:\n]+[.!?;:]?/gu)?.filter((part) => part.trim() !== '') ?? []

/** Last: what stands on the page already is brought to life at once and needs all of the above. */
customElements.define('read-aloud', ReadAloud)
