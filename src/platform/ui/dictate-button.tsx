import { Icon } from './icon.tsx'

export type DictateButtonProps = {
  /** The name of the field that takes the words. */
  readonly field: string
  readonly label: string
  /** What the button says while it listens. */
  readonly isListening: string
  /** Who may hear it, said before it is pressed. */
  readonly note: string
}

/** Shown where the browser itself can listen; elsewhere the keyboard's own dictation serves. */
export const DictateButton = ({ field, label, isListening, note }: DictateButtonProps) => (
  <span class="dictate" data-dictates={field} data-listening={isListening} hidden>
    <button
      type="button"
      class="button"
      data-size="small"
      aria-pressed="false"
      aria-describedby={`dictate-${field}`}
    >
      <Icon name="mic" />
      <span>{label}</span>
    </button>
    <span class="soft small" id={`dictate-${field}`}>
      {note}
    </span>
  </span>
)
