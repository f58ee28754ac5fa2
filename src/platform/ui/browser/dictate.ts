type Recognition = EventTarget & { lang: string; interimResults: boolean; start(): void; stop(): void }
type Heard = Event & { results: ArrayLike<ArrayLike<{ transcript: string }>> }
type Browser = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }

const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Browser
const Recognizer = SpeechRecognition ?? webkitSpeechRecognition

/** A button that listens and writes what it hears into its field; it stays hidden where the browser cannot. */
for (const box of document.querySelectorAll<HTMLElement>('[data-dictates]')) {
  const button = box.querySelector('button')
  const field = document.querySelector<HTMLInputElement>(`[name="${box.dataset.dictates}"]`)
  if (Recognizer && button && field) dictate(box, button, field, new Recognizer())
}

function dictate(box: HTMLElement, button: HTMLButtonElement, field: HTMLInputElement, heard: Recognition) {
  const words = button.querySelector('span')
  const label = words?.textContent ?? ''
  const say = (isListening: boolean) => {
    button.setAttribute('aria-pressed', String(isListening))
    if (words) words.textContent = isListening ? (box.dataset.listening ?? label) : label
  }
  heard.lang = 'vi-VN'
  heard.interimResults = true
  heard.addEventListener('result', (event) => {
    field.value = Array.from((event as Heard).results, (result) => result[0]?.transcript ?? '').join(' ')
  })
  heard.addEventListener('end', () => {
    say(false)
    field.focus()
  })
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return heard.stop()
    say(true)
    heard.start()
  })
  box.hidden = false
}
