import type { Child } from 'hono/jsx'
import { Stack } from '../../platform/ui/index.ts'

type FoldedProps = { readonly summary: string; readonly isOpen?: boolean; readonly children: Child }

/** What asks for nothing now: one line with its count, open at a touch. */
export const Folded = ({ summary, isOpen, children }: FoldedProps) => (
  <details class="fold" open={isOpen}>
    <summary class="strong">{summary}</summary>
    <Stack gap="tight">{children as never}</Stack>
  </details>
)
