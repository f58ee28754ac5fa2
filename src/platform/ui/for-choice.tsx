import type { Child } from 'hono/jsx'

export type ForChoiceProps = {
  /** The name of the field that is chosen in, and the value these words are for. */
  readonly field: string
  readonly value: string
  /** What is chosen as the page is made. */
  readonly chosen: string
  /** Fields of the choice, not words in a line. */
  readonly isBlock?: boolean
  readonly children?: Child
}

/** Words that belong to one choice of another field; the browser script changes them as another is chosen. */
export const ForChoice = ({ field, value, chosen, isBlock, children }: ForChoiceProps) => {
  const Tag = isBlock ? 'div' : 'span'
  return (
    <Tag
      class={isBlock ? 'form' : undefined}
      data-for-field={field}
      data-for-value={value}
      hidden={value !== chosen}
    >
      {children}
    </Tag>
  )
}

/**
 * What other fields begin with for each choice of a field: as another is chosen, those that nobody has touched take its
 * values. The page itself is made with the values of what is chosen then.
 */
export const ChoiceFills = ({
  field,
  fills,
}: {
  readonly field: string
  readonly fills: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}) => <span hidden data-fills-for={field} data-fills={JSON.stringify(fills)} />
