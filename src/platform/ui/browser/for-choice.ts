type Fills = Record<string, Record<string, string | string[]>>
type Control = HTMLInputElement | HTMLTextAreaElement

/** What somebody has set by hand is theirs, whatever else is chosen later. */
const touched = new WeakMap<HTMLFormElement, Set<string>>()

document.addEventListener('input', (event) => {
  const control = event.target
  if (!event.isTrusted || !isControl(control) || !control.form) return
  const names = touched.get(control.form) ?? new Set()
  touched.set(control.form, names.add(control.name))
})

document.addEventListener('change', (event) => {
  const control = event.target
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio' || !control.form) return
  for (const words of control.form.querySelectorAll<HTMLElement>(`[data-for-field="${control.name}"]`))
    words.hidden = words.dataset.forValue !== control.value
  for (const { dataset } of control.form.querySelectorAll<HTMLElement>(`[data-fills-for="${control.name}"]`))
    fill(control.form, (JSON.parse(dataset.fills ?? '{}') as Fills)[control.value])
})

function fill(form: HTMLFormElement, values: Fills[string] = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (touched.get(form)?.has(name)) continue
    for (const control of form.querySelectorAll<Control>(`[name="${name}"]`))
      if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type))
        control.checked = [value].flat().includes(control.value)
      else control.value = String(value)
  }
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
