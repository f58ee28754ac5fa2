const names = ['title', 'summary', 'transcript', 'correctionNote'] as const
type Name = (typeof names)[number]
type Field = HTMLInputElement | HTMLTextAreaElement

/** The fields around the text: what stands in them, and how long a title and a summary are. */
export function fieldsOf(form: HTMLFormElement, changed: () => void) {
  const fields = new Map<Name, Field>()
  for (const name of names) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) fields.set(name, field)
  }
  for (const [name, field] of fields) {
    const count =
      name === 'title' ? counter(field, 120) : name === 'summary' ? counter(field, 300) : undefined
    count?.()
    field.addEventListener('input', () => {
      count?.()
      changed()
    })
  }
  return {
    values(): { title: string; summary: string; transcript?: string; correctionNote?: string } {
      const value = (name: Name) => fields.get(name)?.value
      const transcript = value('transcript')
      const correctionNote = value('correctionNote')
      return {
        title: value('title') ?? '',
        summary: value('summary') ?? '',
        ...(transcript === undefined ? {} : { transcript }),
        ...(correctionNote === undefined ? {} : { correctionNote }),
      }
    },
    fill(values: Partial<Record<Name, string>>) {
      for (const [name, field] of fields) if (values[name] !== undefined) field.value = values[name]
    },
  }
}

/** '48/120' in the label's line; words that are too long are marked, not cut. */
function counter(field: Field, best: number): () => void {
  const shown = document.createElement('span')
  shown.className = 'hint counter'
  shown.ariaHidden = 'true'
  field.closest('.field')?.querySelector('.field-label')?.append(' ', shown)
  return () => {
    const length = [...field.value].length
    shown.textContent = `${length}/${best}`
    shown.toggleAttribute('data-over', length > best)
  }
}
