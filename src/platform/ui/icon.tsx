import { raw } from 'hono/html'
import { shapesOf } from './icon-shapes.ts'
import type { IconName } from './icons.ts'

/** A drawing beside words. Alone in a button it needs `label`, which is then read out. */
export function Icon({ name, label, class: more }: { name: IconName; label?: string; class?: string }) {
  const said = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const)
  return (
    <svg class={more ? `icon ${more}` : 'icon'} viewBox="0 0 24 24" width="24" height="24" {...said}>
      {raw(shapesOf(name))}
    </svg>
  )
}
