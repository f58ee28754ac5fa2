import type { Child } from 'hono/jsx'

export type FormProps = {
  readonly action?: string
  /** post unless said. */
  readonly method?: 'post' | 'get'
  readonly hasFiles?: boolean
  readonly isWide?: boolean
  readonly id?: string
  readonly label?: string
  readonly children?: Child
  readonly [attribute: `data-${string}`]: string | boolean | undefined
}

/** Fields below one another. The server checks, so the browser's own bubbles stay off. */
export const Form = ({
  action,
  method = 'post',
  hasFiles,
  isWide,
  id,
  label,
  children,
  ...rest
}: FormProps) => (
  <form
    {...{ action, method, id }}
    class="form"
    novalidate
    enctype={hasFiles ? 'multipart/form-data' : undefined}
    data-wide={isWide ? '' : undefined}
    aria-label={label}
    {...rest}
  >
    {children}
  </form>
)

/** Short fields side by side while there is room. */
export const FieldRow = ({ children }: { children?: Child }) => (
  <div class="grid" data-align="bottom">
    {children}
  </div>
)
