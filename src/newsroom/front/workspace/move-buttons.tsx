import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Button } from '../../../platform/ui/index.ts'
import { texts } from '../texts.ts'

type MoveProps = {
  readonly action: string
  readonly name: string
  readonly revision: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly lang: Lang
}

/** One place up or down; the ends of the row offer only what is possible. */
export function MoveButtons({ action, name, revision, isFirst, isLast, lang }: MoveProps) {
  const t = textsIn(lang, texts)
  return (
    <form method="post" action={action} class="row" data-gap="tight">
      <input type="hidden" name="revision" value={String(revision)} />
      {!isFirst && (
        <Button size="small" icon="arrow-up" name="direction" value="up" aria-label={t.upNamed(name)}>
          {t.up}
        </Button>
      )}
      {!isLast && (
        <Button size="small" icon="arrow-down" name="direction" value="down" aria-label={t.downNamed(name)}>
          {t.down}
        </Button>
      )}
    </form>
  )
}
